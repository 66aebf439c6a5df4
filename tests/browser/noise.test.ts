import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '#locales/en/detainer.json';
import es from '#locales/es/detainer.json';
import { type Language, languages, tags } from '#src/words/languages.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { type FlowVisit, phone, screenOf } from './flow-visit.ts';
import { now, waukesha } from './people.ts';
import { byMouse, goOn } from './readers.ts';
import { core, faultySite } from './site-copy.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await bench?.close();
});

const words: Readonly<Record<Language, { readonly questions: Readonly<Record<string, { readonly ask: string }>> }>> = {
  en,
  es,
};

/** What extensions of a browser do to a page, by where they do it; each can be done again and again. */
const noises = {
  'adds to the head': () => {
    for (const tag of ['style', 'meta', 'link']) document.head.prepend(document.createElement(tag));
    document.head.append(document.createElement('style'));
  },
  'adds to the body': () => {
    document.body.prepend(document.createElement('grammarly-desktop-integration'));
    document.body.append(document.createElement('div'));
  },
  'marks elements': () => {
    document.documentElement.setAttribute('data-lt-installed', 'true');
    document.body.setAttribute('cz-shortcut-listen', 'true');
    for (const each of document.querySelectorAll('#root, main, form, input, button'))
      each.setAttribute('data-seen', '1');
  },
  'adds inside the page': () => {
    for (const each of document.querySelectorAll('#root, main, form, fieldset, h1')) {
      each.prepend(document.createElement('span'));
      each.append(document.createElement('span'));
    }
    for (const input of document.querySelectorAll('input')) input.after(document.createElement('span'));
  },
  'takes pictures away': () => {
    for (const picture of document.querySelectorAll('main svg, header svg')) picture.remove();
  },
  'wraps what it finds': () => {
    for (const each of document.querySelectorAll('h1 > *, .opt .say, .btn > *')) {
      const around = document.createElement('mark');
      each.replaceWith(around);
      around.append(each);
    }
  },
} as const;

/** When: as soon as there is a page, before or after the app has come, and on each screen from then on. */
const early = async (page: Page, noise: () => void, when: 'DOMContentLoaded' | 'load') => {
  await page.addInitScript(`addEventListener(${JSON.stringify(when)}, ${noise})`);
};

const heading = ({ page }: Visit) => page.locator('h1').first().textContent();
const open = async (language: Language, arrange: (page: Page) => Promise<void>, of = bench): Promise<FlowVisit> => {
  const visit = await of.open({ path: `${language}/detainer/`, ...phone, language: tags[language], now, arrange });
  return { ...visit, language, address: of.address, before: 0 };
};

/** Whether the app has come: until then the page says what waits in a place of its own. */
const alive = async ({ page }: Visit) => (await page.locator('form > [role="status"]').count()) === 0;

/** Answers every question while the noise goes on; what each screen says is what it must say, and no choice is lost unseen. */
async function toTheEnd(visit: FlowVisit, noise: () => void): Promise<void> {
  // What is answered before is another story, told below.
  await expect.poll(() => alive(visit)).toBe(true);
  for (const screen of waukesha.screens) {
    await expect.poll(() => screenOf(visit)).toBe(screen.question);
    await visit.page.evaluate(noise);
    expect((await heading(visit))?.trim()).toBe(words[visit.language].questions[screen.question]?.ask);
    await byMouse.say(visit.page, screen);
    await visit.page.evaluate(noise);
    await byMouse.press(visit.page, goOn);
  }
  await expect.poll(() => screenOf(visit)).toBe('result');
  await visit.page.evaluate(noise);
  const shown = visit.page.locator('[data-result] [data-finding]').first();
  expect(await shown.getAttribute('data-finding')).toBe(waukesha.short);
  await visit.page.evaluate(() => history.back());
  await expect.poll(() => screenOf(visit)).toBe(waukesha.screens.at(-1)?.question);
  expect(await visit.page.locator('[data-broken]').count()).toBe(0);
  expect(visit.pageErrors).toEqual([]);
}

describe.each(languages)('an extension of the browser, in %s', (language) => {
  describe.each(Object.entries(noises))('%s', (_, noise) => {
    test.each(['DOMContentLoaded', 'load'] as const)(
      '[E05 B] at %s and on each screen: the flow goes on to its result, and says what it must',
      async (when) => {
        const visit = await open(language, (page) => early(page, noise, when));
        await toTheEnd(visit, noise);
      },
    );
  });

  /** A page whose app waits until it is let go. */
  const waiting = async () => {
    let letGo = () => {};
    const waits = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const visit = await open(language, async (page) => {
      await page.route('**/assets/core-*', async (route) => {
        await waits;
        await route.continue();
      });
    });
    return { visit, letGo };
  };

  test.each(Object.entries(noises))(
    '[E05 B] %s between a choice and the app: the choice stays or is asked again',
    async (_, noise) => {
      const { visit, letGo } = await waiting();
      await visit.page.click('label:has([value="self"])');
      await visit.page.evaluate(noise);
      letGo();
      await expect.poll(() => alive(visit)).toBe(true);
      const chosen = await visit.page.isChecked('[value="self"]');
      await visit.page.click(goOn);
      if (chosen) await expect.poll(() => screenOf(visit)).toBe('where');
      else await expect.poll(() => visit.page.locator('[role="alert"] .err').count()).toBe(1);
      expect(visit.pageErrors).toEqual([]);
    },
  );

  test.each(Object.entries(noises))(
    '[E05 B] %s between an answer that was sent off and the app: the answer counts',
    async (_, noise) => {
      const { visit, letGo } = await waiting();
      await visit.page.click('label:has([value="self"])');
      await visit.page.click(goOn);
      await visit.page.evaluate(noise);
      letGo();
      await expect.poll(() => screenOf(visit)).toBe('where');
      expect(visit.pageErrors).toEqual([]);
    },
  );
});

test('[E05 B broken] a page that is drawn anew as an error of its own is caught', async () => {
  const copy = await faultySite({ files: core, text: 'onRecoverableError:', by: 'onNothing:' });
  const broken = await startBench(copy.folder);
  const noise = noises['adds inside the page'];
  const visit = await open('en', (page) => early(page, noise, 'DOMContentLoaded'), broken);
  await expect(toTheEnd(visit, noise)).rejects.toThrow();
  expect(visit.pageErrors.join()).toContain('#418');
  await broken.close();
  await copy.remove();
});
