import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages, other, ownNames } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import type { Bench, Visit } from './bench.ts';
import { answered, documents, leaves, missing, open, self, serveCopy, still, ui } from './broken-site.ts';
import { type FlowVisit, openFlow, screenOf, upTo, walk } from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byMouse, goOn } from './readers.ts';
import { core, type Fault } from './site-copy.ts';

/** The ways in which a script can be no use at all. */
const useless = {
  'throws at its first line': { files: core, text: /^/, by: 'throw Error("secret");' },
  'is no script': { files: core, text: /^/, by: 'secret secret;' },
} satisfies Record<string, Fault>;

describe.each(languages)('where the app never starts, in %s', (language) => {
  const { failed } = still[language].early;
  const said = ({ page }: Visit) => page.locator('form > [role="status"]');
  const presses = {
    'an answer in': [
      'detainer/',
      async ({ page }: Visit) => {
        await page.click(self);
        await page.click(goOn);
      },
    ],
    'both languages in': ['detainer/', ({ page }: Visit) => page.click('.acts .at-once')],
    'a count in': ['deadlines/', ({ page }: Visit) => page.click(goOn)],
  } as const;
  const each = Object.entries(presses).map(([name, [path, press]]) => ({ name, path, press }));
  const expectSaid = async (visit: Visit, path: string) => {
    await expect.poll(() => said(visit).textContent(), { timeout: 20_000 }).toContain(failed);
    expect(await missing(visit)).toEqual([]);
    expect(await visit.page.locator(`${'form > [role="status"]'} a[href$="/paper/"]`).count()).toBe(
      path === 'detainer/' ? 1 : 0,
    );
    expect(await axe(visit.page)).toEqual([]);
  };

  describe.each(Object.entries(useless))('because it %s', (_, plant) => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await serveCopy(plant);
    });
    test.each(each)('[E02 B] whoever presses $name $path is told so, and whom to call', async ({ path, press }) => {
      const visit = await open(bench, `${language}/${path}`, language);
      expect(await missing(visit, 0)).toEqual([]);
      await press(visit);
      await expectSaid(visit, path);
      expect(await leaves(visit)).toBe(true);
    });
    test('[E02 B] the home page leads on and says nothing', async () => {
      const visit = await open(bench, `${language}/`, language);
      expect(await missing(visit, 0)).toEqual([]);
      await visit.page.locator(`main a[href$="/${language}/detainer/"]`).click();
      await expect.poll(() => screenOf(visit)).toBe('who');
      await visit.page.locator(`.lang a[hreflang="${other(language)}"]`).click();
      await expect.poll(() => visit.page.getAttribute('html', 'lang')).toBe(other(language));
    });
  });

  test('[E02 B] because it never arrives, the same is said after a while', async () => {
    const bench = await serveCopy();
    const arrange = async (page: Page) => {
      await page.route('**/assets/core-*', () => undefined);
    };
    const visit = await open(bench, `${language}/detainer/`, language, { arrange, waitUntil: 'commit' });
    await presses['an answer in'][1](visit);
    expect(await said(visit).textContent()).toBe(still[language].early.next);
    await expectSaid(visit, 'detainer/');
    expect(await visit.page.isChecked('[value="self"]')).toBe(true);
  });
});

test('[E02 B broken] a page that says nothing is caught', async () => {
  const bench = await serveCopy(useless['is no script'], { files: documents, text: '?.failed()', by: '?.valueOf()' });
  const visit = await open(bench, 'en/detainer/', 'en');
  await visit.page.click(self);
  await visit.page.click(goOn);
  await visit.page.waitForTimeout(1000);
  expect(await missing(visit)).toEqual(['whom to call']);
});

const flowVisit = (visit: Visit, { address }: Bench, language: Language): FlowVisit => ({
  ...visit,
  language,
  address,
  before: 0,
});

/** What a deploy does to who is reading: the files of before are gone. */
async function deploy(folder: string, gone = /./): Promise<void> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => gone.test(name));
  expect(names.length).toBeGreaterThan(0);
  await Promise.all(names.map((name) => rm(join(assets, name))));
}

/** From the first question to the result after a deploy, and there into the other language. */
async function toTheEnd({ folder }: { readonly folder: string }, visit: FlowVisit): Promise<void> {
  const { language } = visit;
  await visit.page.waitForLoadState('networkidle');
  await deploy(folder);
  await walk(visit, waukesha.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  await visit.page.locator(`.lang a[hreflang="${other(language)}"]`).click();
}

describe.each(languages)('after a deploy that took every file away, in %s', (language) => {
  test('[O04 B] who has begun comes to the result, in the other language as well, and nothing is asked for', async () => {
    const bench = await serveCopy();
    const visit = await openFlow(bench, language);
    await toTheEnd(bench, visit);
    await expect.poll(() => visit.page.getAttribute('html', 'lang')).toBe(other(language));
    expect(await screenOf(visit)).toBe('result');
    expect(visit.requests.slice(visit.before)).toEqual([]);
    expect([visit.pageErrors, visit.printed]).toEqual([[], []]);
  });

  test('[O04 B] who has only the document is told so, whom to call, and where all of it stands; it does not load again', async () => {
    const bench = await serveCopy();
    await deploy(bench.folder);
    const visit = await open(bench, `${language}/detainer/`, language);
    await visit.page.click(self);
    await visit.page.click(goOn);
    const status = visit.page.locator('form > [role="status"]');
    await expect.poll(() => status.textContent()).toContain(still[language].early.failed);
    expect(await missing(visit)).toEqual([]);
    const asked = visit.requests.length;
    await visit.page.waitForTimeout(2000);
    expect(visit.requests).toHaveLength(asked);
    expect(visit.requests.filter(({ url }) => url === `${bench.address}${language}/detainer/`)).toHaveLength(1);
    await status.locator('a[href$="/paper/"]').click();
    await expect.poll(() => visit.page.url()).toBe(`${bench.address}${language}/detainer/paper/`);
    expect(await visit.page.locator('main').textContent()).not.toBe('');
  });

  test('[O04 B] the other language, whose files are gone, is said to be so, and nothing is lost', async () => {
    const bench = await serveCopy();
    const next = other(language);
    await deploy(bench.folder, new RegExp(`^(detainer|shared)-${next}-`));
    const visit = await open(bench, `${language}/detainer/`, language);
    await visit.page.waitForLoadState('networkidle');
    const flow = flowVisit(visit, bench, language);
    await walk(flow, upTo(waukesha, 'reason'), byMouse);
    await expect.poll(() => screenOf(visit)).toBe('reason');
    await visit.page.locator('.lang a', { hasText: ownNames[next] }).click();
    await expect.poll(() => visit.page.locator('.said').textContent()).toBe(ui[language].languageFailed);
    expect(await visit.page.getAttribute('html', 'lang')).toBe(language);
    expect([await screenOf(visit), await answered(visit)]).toEqual(['reason', 2]);
    await walk(flow, waukesha.screens.slice(2), byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    expect(visit.pageErrors).toEqual([]);
  });
});

test('[O04 B broken] a page that does not fetch the other language before it is asked for is caught', async () => {
  const bench = await serveCopy({ files: core, text: /requestIdleCallback\(\w+\):/, by: 'void 0:' });
  const visit = flowVisit(await open(bench, 'en/detainer/', 'en'), bench, 'en');
  await toTheEnd(bench, visit);
  await expect.poll(() => visit.page.locator('.said').textContent()).toBe(ui.en.languageFailed);
  expect(await visit.page.getAttribute('html', 'lang')).toBe('en');
});

/** The Spanish words of the app without one: that of the button that goes on. */
const wordless: Fault = { files: /^assets\/shared-es-.+\.js$/, text: /(?<=[,{])continue:/, by: 'gone:' };

/** What that button says on the second screen, and the language it is marked with. */
async function saidAfterOne(...faults: readonly Fault[]): Promise<readonly (string | null)[]> {
  const visit = await openFlow(await serveCopy(wordless, ...faults), 'es');
  await visit.page.waitForLoadState('networkidle');
  await walk(visit, waukesha.screens.slice(0, 1), byMouse);
  await expect.poll(() => screenOf(visit)).toBe('where');
  const said = visit.page.locator(`${goOn} span`).first();
  return [await said.textContent(), await said.getAttribute('lang')];
}

test('[E03 B] a text that is missing is said in the other language and marked as such', async () => {
  expect(await saidAfterOne()).toEqual([ui.en.continue, 'en']);
});

test('[E03 B broken] a page that says the name of a text is caught', async () => {
  const said = await saidAfterOne({
    files: core,
    text: /fallbackLng:\[.{1,12}\],parseMissingKeyHandler:/,
    by: 'nothing:',
  });
  expect(said[0]).toBe('continue');
});
