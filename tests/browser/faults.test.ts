import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages, other } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import type { Bench } from './bench.ts';
import {
  answered,
  documents,
  fault,
  frail,
  frailBar,
  heading,
  leaves,
  missing,
  open,
  serveCopy,
  ui,
  unplanned,
} from './broken-site.ts';
import { type FlowVisit, openFlow, screenOf, upTo, walk } from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byMouse, goOn } from './readers.ts';
import { core } from './site-copy.ts';

/** What stands around the boundaries, made to throw while it is named. */
const around = {
  'the bar': frailBar,
  'the foot': frail('the foot', 'className:`bedrock`', (thrown) => `className:(${thrown},\`bedrock\`)`),
  'what the frame does once it is there': frail(
    'what the frame does once it is there',
    'document.title=',
    (thrown) => `${thrown};document.title=`,
  ),
  'the app itself': frail(
    'the app itself',
    'document.documentElement.lang=',
    (thrown) => `${thrown};document.documentElement.lang=`,
  ),
};

/** What is only done anew with another language. */
const bySwitch = ['the app itself', 'what the frame does once it is there'];

/** A reader answers five questions; then what stands around the flow breaks. */
async function untilItBreaks(bench: Bench, language: Language, what: string): Promise<FlowVisit> {
  const visit = await openFlow(bench, language);
  await walk(visit, upTo(waukesha, 'papers'), byMouse);
  await expect.poll(() => screenOf(visit)).toBe('papers');
  await fault(visit.page, what);
  if (bySwitch.includes(what)) await visit.page.locator(`.lang a[hreflang="${other(language)}"]`).click();
  else {
    const [papers] = waukesha.screens.filter(({ question }) => question === 'papers');
    if (papers) await byMouse.say(visit.page, papers);
    await byMouse.press(visit.page, goOn);
  }
  return visit;
}

describe.each(languages)('where what stands around the boundaries breaks, in %s', (language) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await serveCopy(...Object.values(around));
  });

  test.each(Object.keys(around))(
    '[E01 B] %s: the drawn page is back with the way out, the languages and whom to call, and goes on with every answer',
    async (what) => {
      const visit = await untilItBreaks(bench, language, what);
      await expect.poll(() => heading(visit)).toBe(ui[language].broken.title);
      expect(await missing(visit)).toEqual([]);
      expect(unplanned(visit)).toEqual([]);
      expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      expect(await axe(visit.page)).toEqual([]);
      await fault(visit.page, '');
      await visit.page.locator('[data-broken] button').click();
      const [at, answers] = bySwitch.includes(what) ? ['papers', 4] : ['copy', 5];
      await expect.poll(() => screenOf(visit)).toBe(at);
      expect(await answered(visit)).toBe(answers - 1);
      await walk(visit, waukesha.screens.slice(answers), byMouse);
      await expect.poll(() => screenOf(visit)).toBe('result');
      expect(await visit.page.locator('[data-result] [data-finding]').first().getAttribute('data-finding')).toBe(
        waukesha.short,
      );
      await visit.page.evaluate(() => history.back());
      await expect.poll(() => screenOf(visit)).toBe(waukesha.screens.at(-1)?.question);
    },
  );

  test('[E01 B] what stays broken says so again, and the way out works', async () => {
    const visit = await untilItBreaks(bench, language, 'the bar');
    await expect.poll(() => heading(visit)).toBe(ui[language].broken.title);
    await visit.page.locator('[data-broken] button').click();
    await expect.poll(() => visit.pageErrors.length).toBeGreaterThan(1);
    await expect.poll(() => heading(visit)).toBe(ui[language].broken.title);
    expect(await missing(visit)).toEqual([]);
    expect(await leaves(visit)).toBe(true);
  });

  test.each(['', 'deadlines/', 'detainer/'])('[E01 B] broken from the first moment on %s: the same', async (page) => {
    const arrange = async (page: Page) => {
      await page.addInitScript(() => Object.assign(globalThis, { fault: 'the foot' }));
    };
    const visit = await open(bench, `${language}/${page}`, language, { arrange });
    await expect.poll(() => heading(visit)).toBe(ui[language].broken.title);
    expect(await missing(visit)).toEqual([]);
    await fault(visit.page, '');
    await visit.page.locator('[data-broken] button').click();
    await expect.poll(() => visit.page.locator('[data-broken]').count()).toBe(0);
    await expect.poll(() => heading(visit)).not.toBe('');
  });
});

test('[E01 B broken] without what puts the drawn page back, nothing is left', async () => {
  const bench = await serveCopy(around['the bar'], { files: documents, text: '.replaceWith(', by: '.contains(' });
  const visit = await untilItBreaks(bench, 'en', 'the bar');
  await expect.poll(() => visit.pageErrors.length).toBeGreaterThan(0);
  expect(await missing(visit)).toEqual(['the way out', 'the languages', 'whom to call']);
});

test('[E01 B broken] a boundary that goes on where its own words break does so without end', async () => {
  const what = 'what the frame does once it is there';
  const bench = await serveCopy(around[what], { files: core, text: /if\(this\.caught\)throw \w+;/, by: '' });
  const visit = await untilItBreaks(bench, 'en', what);
  await expect.poll(() => unplanned(visit).length).toBeGreaterThan(0);
});

test('[E01 B broken] where no answer is kept, the flow begins anew', async () => {
  const bench = await serveCopy(around['the bar'], {
    files: core,
    text: /(?<=void \w+\?\.)set(?=\(\w+,\{flow:)/,
    by: 'get',
  });
  const visit = await untilItBreaks(bench, 'en', 'the bar');
  await expect.poll(() => heading(visit)).toBe(ui.en.broken.title);
  await fault(visit.page, '');
  await visit.page.locator('[data-broken] button').click();
  await expect.poll(() => screenOf(visit)).toBe('who');
});
