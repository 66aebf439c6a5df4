import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import type { Check } from './access/check.ts';
import { everything } from './access/checks.ts';
import { type Bench, shot, startBench } from './bench.ts';
import { phone } from './flow-visit.ts';
import { add, answer, beginGuide, heading, openRoom, press, said, setUp, toTheEnd, tryWords } from './room-visit.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** When the person should have been free. */
const due = { sure: 'known', month: 11, day: 16, year: 2026, time: '09:30' } as const;

/** What breaks any of the checks on the screen that is shown. */
async function faultsOf(page: Page, screen: string, checks: readonly Check[]): Promise<readonly string[]> {
  await shot(page, screen);
  const faults = [];
  for (const { says, faults: of } of checks)
    faults.push(...(await of(page)).map((one) => `${screen}, ${says}: ${one}`));
  return faults;
}

test.each(languages)('each screen of the room in %s holds to everything', { timeout: 300_000 }, async (language) => {
  const { page } = await openRoom(bench, language, phone);
  const words = said[language];
  const faults: string[] = [];
  const look = async (screen: string) =>
    void faults.push(...(await faultsOf(page, `room-${language}-${screen}`, everything)));

  await page.getByRole('button', { name: words.welcome.begin }).waitFor();
  await look('welcome');
  await press(page, words.welcome.begin);
  await heading(page, words.papers.title);
  await look('papers');
  await press(page, words.papers.have);
  await heading(page, words.ask.title);
  await press(page, words.ask.done);
  await page.locator('.err').waitFor();
  await look('asked');
  await page.reload();
  const { kit } = await setUp(page, language);
  await look('no-case');
  await add(page, 'Casa azul', language);
  await look('cases');
  await press(page, words.renew.button);
  await heading(page, words.renew.title);
  await look('renew');
  await tryWords(page, kit, language);
  await heading(page, words.renew.papers.title);
  await look('renew-papers');
  const fresh = await page.locator('.words li').allTextContents();
  await press(page, words.papers.haveOne);
  await heading(page, words.ask.title);
  for (const input of await page.locator('[name^="word-"]').all())
    await input.fill(fresh[Number((await input.getAttribute('name'))?.slice('word-'.length)) - 1] ?? '');
  await press(page, words.renew.set);
  await heading(page, words.renew.done.title);
  await look('renewed');
  await press(page, words.one.back);
  await press(page, 'Casa azul');
  await heading(page, 'Casa azul');
  await page.locator('#guides').waitFor();
  await look('one');
  await beginGuide(page, 'detainer', language);
  await look('asked-in-a-case');
  await answer(page, 'other', language);
  await page.locator('.beside-answer summary').first().click();
  await look('answered-in-a-case');
  await toTheEnd(page, { where: 'jail', papers: 'i247a', due }, language);
  for (const folded of await page.locator('.room > .walk > details:not([open]) > summary').all()) await folded.click();
  await look('result-in-a-case');
  await page.getByRole('button', { name: words.one.desk.replace('{{name}}', 'Casa azul') }).click();
  await heading(page, 'Casa azul');
  await look('one-with-a-result');
  for (const folded of await page.locator('section:has(> #dates) details > summary').all()) await folded.click();
  await look('one-with-the-law-of-its-dates');
  await page.emulateMedia({ media: 'print' });
  // Nothing on paper tells that a case is kept, nor that it can be locked.
  expect(await page.locator('.no-print:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await press(page, words.versions.open);
  await page.getByRole('button', { name: words.versions.look, exact: true }).last().click();
  await page.getByText(words.versions.none).waitFor();
  await look('versions');
  await press(page, words.one.delete);
  await look('sure');
  await press(page, words.cases.lock);
  await page.locator('[data-reason]').waitFor();
  await look('locked');
  await tryWords(page, 'abandon', language);
  await page.locator('.err').waitFor();
  await look('misread');
  await press(page, words.erase);
  await look('all');
  expect(faults).toEqual([]);
});

test('on a screen where nothing is kept, too', async () => {
  const refuse = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  };
  const { page } = await openRoom(bench, 'en', {
    ...phone,
    arrange: async (page) => void (await page.addInitScript(refuse)),
  });
  await heading(page, said.en.blocked.title);
  expect(await faultsOf(page, 'room-en-blocked', everything)).toEqual([]);
});
