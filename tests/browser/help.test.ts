import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, tags } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench, stored, type Visit } from './bench.ts';
import { phone, sideways } from './flow-visit.ts';
import { now } from './people.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** The places in sight, in their order. */
const seen = ({ page }: Visit) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-resource]')].flatMap((card) =>
      card.checkVisibility() ? [card.dataset.resource] : [],
    ),
  );
const status = ({ page }: Visit) => page.locator('.narrow [role="status"]').textContent();

describe.each(languages)('find help in %s, on a phone', (language) => {
  const open = (scripts = true) =>
    bench.open({ path: `${language}/help/`, ...phone, language: tags[language], now, scripts });

  test('is narrowed to those who help with violence at home in Milwaukee, says how many they are, and keeps nothing', async () => {
    const visit = await open();
    const { page } = visit;
    const all = await seen(visit);
    expect(all).toHaveLength(91);
    const before = visit.requests.length;
    await page.selectOption('[name="county"]', '55079');
    await page.selectOption('[name="language"]', 'es');
    await page.selectOption('[name="problem"]', 'domestic-abuse');
    const left = await seen(visit);
    expect(left).toContain('sojourner-milwaukee');
    expect(left).toContain('national-dv-hotline');
    expect(left).not.toContain('dais-madison');
    expect(await status(visit)).toContain(String(left.length));
    expect(await sideways(visit)).toBe(0);
    expect(await axe(page)).toEqual([]);
    await shot(page, `${language}-390-help-narrowed`);
    expect(await stored(page)).toEqual([]);
    expect(page.url()).toBe(`${bench.address}${language}/help/`);
    expect({ printed: visit.printed, errors: visit.pageErrors, refused: visit.policyViolations }).toEqual({
      printed: [],
      errors: [],
      refused: [],
    });
    expect(visit.requests).toHaveLength(before);
    // Who leaves and comes back finds no choice.
    await page.goto(`${bench.address}${language}/about/`);
    await page.goBack();
    await expect.poll(() => page.locator('[name="problem"]').inputValue()).toBe('');
    expect(await seen(visit)).toHaveLength(91);
  });

  test('a number is a button to press, with how sure it is beside it', async () => {
    const { page } = await open();
    const place = page.locator('[data-resource="legal-aid-society-milwaukee"]');
    expect(await place.locator('a[href^="tel:"]').getAttribute('href')).toBe('tel:414-727-5300');
    const box = await place.locator('a[href^="tel:"]').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await place.locator('[data-grade="medium"] .meta').isVisible()).toBe(true);
  });

  test('is whole without a script, and leads to each place by its problem', async () => {
    const visit = await open(false);
    expect(await seen(visit)).toHaveLength(91);
    expect(await visit.page.locator('form.narrow').isVisible()).toBe(false);
    await visit.page.locator('noscript summary').click();
    await visit.page.locator('noscript a[href="#midwest-immigration-bond-fund"]').first().click();
    expect(visit.page.url()).toMatch(/#midwest-immigration-bond-fund$/);
  });
});
