import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '#src/words/languages.ts';
import { nickname } from '../intake/desk.tsx';
import { axe } from './axe.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { builtDesk } from './built-desk.ts';
import { allAskedFor, sideways } from './flow-visit.ts';
import { now } from './people.ts';
import { said } from './room-visit.ts';

let folder: string;
let bench: Bench;
beforeAll(async () => {
  folder = await builtDesk();
  bench = await startBench(folder);
});
afterAll(async () => {
  await bench?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function sit(language: Language = 'en', width = 1000): Promise<Visit> {
  const visit = await bench.open({ path: `?${language}`, width, height: 700, language: `${language}-US`, now });
  await visit.page.locator('[data-question]').waitFor();
  return visit;
}
const asked = (page: Page) => page.locator('[data-question], [data-result]').getAttribute('data-question');
async function turnOn(page: Page): Promise<void> {
  await page.click('[data-keys]');
  await page.check('[data-work-keys]');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** How many keys each question of the longest way through the longest flow takes: all 12 are asked there, and one notice is read. */
const longest: Readonly<Record<string, readonly string[]>> = {
  who: ['2', 'Enter'],
  where: ['3', 'Enter'],
  reason: ['1', 'Enter'],
  nextHour: ['Enter'],
  // Two papers: one key for each.
  papers: ['1', '4', 'Enter'],
  copy: ['1', 'Enter'],
  oldOrder: ['2', 'Enter'],
  county: ['u', 'Enter'],
  questioned: ['4', 'Enter'],
  citizen: ['2', 'Enter'],
  // A date by its own fields: known, the month by its letter, the day; the year stands there already.
  due: ['1', 'Tab', 'n', 'Tab', '1', '6', 'Enter'],
  ended: ['1', 'Enter'],
  otherHold: ['3', 'Enter'],
};

test('a paralegal goes the longest way through the longest flow by keys alone: two for an answer, one more for each further mark, seven for the one date', async () => {
  const { page, pageErrors, policyViolations } = await sit();
  await turnOn(page);
  for (const [question, keys] of Object.entries(longest)) {
    await expect.poll(() => asked(page)).toBe(question);
    for (const key of keys) await page.keyboard.press(key);
  }
  await page.locator('[data-result="result"], h1[data-result]').waitFor();
  const { due = [], ...others } = longest;
  expect([Object.keys(others).length, Object.values(others).flat().length]).toEqual([12, 24]);
  expect(due).toHaveLength(7);
  expect([pageErrors, policyViolations]).toEqual([[], []]);
});

describe.each(languages)('while the keys are on, in %s', (language) => {
  test('the first nine options show a number, the safe ones a letter, and no name of an option is another', async () => {
    const { page } = await sit(language);
    const names = async () => {
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return nodes.flatMap(({ role, name }) => (role?.value === 'radio' ? [name?.value] : []));
    };
    const caps = () =>
      page
        .locator('.opt')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').getPropertyValue('content')));
    const before = await names();
    expect(before).toHaveLength(4);
    expect(await caps()).toEqual(Array(4).fill('none'));
    await turnOn(page);
    expect(await names()).toEqual(before);
    const number = 'counter(key) / ""';
    expect(await caps()).toEqual([number, number, '"U" / ""', '"S" / ""']);
  });

  test('nobody but who reads it is told what is looked for, nor what is turned round', async () => {
    const visit = await sit(language);
    const { page, requests, pageErrors, policyViolations } = visit;
    await turnOn(page);
    // The typefaces come late.
    const before = await allAskedFor(visit);
    await page.keyboard.press('/');
    await page.keyboard.type('brown');
    await page.locator('.find-box .cases button').first().click();
    await page.locator('.find-box [data-statement]').first().waitFor({ state: 'attached' });
    await page.locator('h1').click();
    await page.keyboard.press('t');
    await page.locator('dialog.turned[open]').waitFor();
    expect(requests.slice(before).map(({ url }) => url)).toEqual([]);
    expect([pageErrors, policyViolations]).toEqual([[], []]);
  });

  test.each([320, 1000])(
    'the list, what is found and the question turned round can be used by anybody at %i pixels',
    async (width) => {
      const visit = await sit(language, width);
      const { page } = visit;
      await turnOn(page);
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('?');
      await page.locator('dialog.keys[open]').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('brown');
      await page.locator('.find-box .cases button').first().click();
      await page.locator('.find-box details summary').first().click();
      expect(await axe(page)).toEqual([]);
      expect(await sideways(visit)).toBe(0);
      await page.getByRole('button', { name: said[language].turn.open }).click();
      await page.locator('dialog.turned[open]').waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await sideways(visit)).toBe(0);
    },
  );
});

test('a client sees the question over the whole screen, and no edge of the case beside it', async () => {
  const { page } = await sit();
  await page.getByRole('button', { name: said.en.turn.open }).click();
  const dialog = page.locator('dialog.turned');
  await dialog.waitFor();
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 1000, height: 700 });
  // What stands at the corners of the screen is the question, or nothing.
  const seen = await page.evaluate(() =>
    [0, 999].flatMap((x) => [0, 699].map((y) => document.elementFromPoint(x, y)?.closest('dialog')?.className)),
  );
  expect(new Set(seen)).toEqual(new Set([await dialog.getAttribute('class')]));
  expect(await dialog.textContent()).not.toContain(nickname);
  await page.locator('[data-point="self"]').click();
  expect(await page.locator('dialog.turned').count()).toBe(0);
  expect(await page.isChecked('[value="self"]')).toBe(true);
});
