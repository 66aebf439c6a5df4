import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '#locales/en/encounter.json';
import es from '#locales/es/encounter.json';
import { languages, other } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench, stored, type Visit } from './bench.ts';
import { headingHasFocus, neutral, screenOf } from './flow-visit.ts';
import { home, turn } from './opened.ts';
import { byTap, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const encounter = { en, es };
const doorTo = (flow: string) => `main a[href$="/${flow}/"]`;
const choose = async ({ page }: Visit, question: string, option: string) => {
  await byTap.say(page, { question, kind: 'one', say: [option] });
  await byTap.press(page, goOn);
};

describe.each(languages)('one flow hands over to the next in %s', (language) => {
  test('in place, without the network, and Back shows each as it was', async () => {
    const visit = await home(bench, language);
    const { page } = visit;
    await page.context().setOffline(true);
    await page.locator(doorTo('start')).tap();
    await expect.poll(() => screenOf(visit)).toBe('happening');
    await choose(visit, 'happening', 'here');
    await expect.poll(() => screenOf(visit)).toBe('result');
    await page.locator(doorTo('encounter')).tap();
    await expect.poll(() => page.locator('h1').textContent()).toBe(encounter[language].questions.place.ask);
    expect(await headingHasFocus(visit)).toBe(true);
    expect(await axe(page)).toEqual([]);
    expect([page.url(), await page.title(), await stored(page)]).toEqual([
      `${bench.address}${language}/`,
      neutral[language],
      [],
    ]);
    await choose(visit, 'place', 'car');
    await expect.poll(() => screenOf(visit)).not.toBe('place');
    await shot(page, `hand-over-${language}`);
    // The other language of all flows is wanted last.
    await page.context().setOffline(false);
    await page.tap('.lang a:not(.own)');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(other(language));
    await turn(page, -1);
    await expect.poll(() => screenOf(visit)).toBe('place');
    await turn(page, -1);
    await expect.poll(() => page.locator('[data-flow="start"] [data-result]').count()).toBe(1);
    // In the language that was chosen meanwhile.
    expect(await page.locator('.answer [lang]').count()).toBe(0);
    expect(await page.locator('.answer').getAttribute('data-finding')).toBe('here');
    await turn(page, -1);
    await expect.poll(() => screenOf(visit)).toBe('happening');
    expect(await page.isChecked('[value="here"]')).toBe(true);
    expect(visit.pageErrors).toEqual([]);
    expect(visit.policyViolations).toEqual([]);
  });

  test('what was answered in the second is forgotten with it', async () => {
    const visit = await home(bench, language);
    const { page } = visit;
    await page.locator(doorTo('start')).tap();
    await expect.poll(() => screenOf(visit)).toBe('happening');
    await choose(visit, 'happening', 'here');
    await page.locator(doorTo('encounter')).tap();
    await expect.poll(() => screenOf(visit)).toBe('place');
    await choose(visit, 'place', 'car');
    await expect.poll(() => screenOf(visit)).not.toBe('place');
    await turn(page, -2);
    await expect.poll(() => screenOf(visit)).toBe('result');
    await page.locator(doorTo('encounter')).tap();
    await expect.poll(() => screenOf(visit)).toBe('place');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(visit.pageErrors).toEqual([]);
  });
});
