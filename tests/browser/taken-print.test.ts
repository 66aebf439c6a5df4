import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import handoff from '#locales/en/handoff.json';
import en from '#locales/en/letters.json';
import es from '#locales/es/letters.json';
import { languages } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { openFlow, screenOf, walk } from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const letters = { en, es };
const name = 'Xochipilli Tonatiuh';

async function arrive(language: (typeof languages)[number]): Promise<Page> {
  const visit = await openFlow(bench, language, { width: 390 });
  await visit.page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await walk(visit, waukesha.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  return visit.page;
}

/** What is on paper now; as on a phone that never says when it has printed, nothing is said afterwards. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: only what would be printed counts
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
  await page.emulateMedia({ media: 'screen' });
  return text;
}
const answerOf = async (page: Page) => ((await page.textContent('.answer h1')) ?? '').replace(/\s+/gu, ' ').trim();

describe.each(languages)('from a result in %s', (language) => {
  test('a letter is printed alone, in English, with what was typed; the next print has the result again', async () => {
    const page = await arrive(language);
    const [answer, letter] = [await answerOf(page), page.locator('[data-letter="jail"]')];
    await page.locator('summary:has(#letters)').click();
    await letter.locator('summary').click();
    await letter.locator('input').first().fill(name);
    await letter.locator('.tools button').first().click();
    const paper = await onPaper(page);
    // biome-ignore lint/performance/useDomNodeTextContent: a line of it is a paragraph
    const sent = (await letter.locator('.sheet').first().innerText()).split('\n').filter(Boolean);
    expect(sent.length).toBeGreaterThan(5);
    for (const line of sent) expect(paper).toContain(line.replace(/\s+/gu, ' '));
    expect(paper).toContain(name);
    // The office that gets it learns neither where it was made nor in which language.
    expect(paper.replace(/\s+/gu, ' ').trim()).toBe(sent.join(' ').replace(/\s+/gu, ' ').trim());
    expect(paper).not.toContain(answer);
    expect(await letter.locator('.sheet--copy').count()).toBe(language === 'es' ? 1 : 0);
    if (language === 'es') expect(paper).not.toContain('Por favor');

    await page.locator('.tools button').first().click();
    expect(await onPaper(page)).toContain(answer);
    expect(await onPaper(page)).not.toContain(name);
  });

  test('the sheet for a lawyer is printed alone, its parts named in English, without the lines that were left out', async () => {
    const page = await arrive(language);
    const steps = ((await page.textContent('#steps')) ?? '').trim();
    const sheet = page.locator('[data-takeaway="handoff"]');
    await sheet.locator('summary').first().click();
    const part = sheet.locator('form > details').nth(1);
    await part.locator('summary').click();
    const [first, second] = await part.locator('label').all();
    const textOf = async (label: typeof first) =>
      ((await label?.locator('[lang="en"]').first().textContent()) ?? '').replace(/\s+/gu, ' ');
    const [out, kept] = [await textOf(first), await textOf(second)];
    await first?.locator('input').uncheck();
    await sheet.locator('.tools button').first().click();
    const paper = await onPaper(page);
    expect(out.length).toBeGreaterThan(10);
    expect(paper).toContain(kept);
    expect(paper).not.toContain(out);
    for (const title of [handoff.parts.situation, handoff.parts.answers, handoff.parts.statements])
      expect(paper).toContain(title);
    expect(paper).not.toContain(steps);
    await page.evaluate(() => window.print());
    expect(await onPaper(page)).toContain(steps);
  });

  test('whoever prints the whole prints no sheet for a lawyer', async () => {
    const page = await arrive(language);
    await page.locator('[data-takeaway="handoff"] summary').first().click();
    for (const way of [0, 1]) {
      await page.locator('.tools button').nth(way).click();
      expect(await onPaper(page)).not.toContain(handoff.parts.statements);
    }
  });

  test('the steps alone are printed without a letter, and say so; with the answers each letter is there', async () => {
    const page = await arrive(language);
    const notThere = letters[language].notOnPaper;
    await page.locator('.tools button').nth(0).click();
    const steps = await onPaper(page);
    expect(steps).toContain(notThere);
    expect(steps).not.toContain('Please give this person a copy');
    await page.locator('.tools button').nth(1).click();
    const all = await onPaper(page);
    expect(all).not.toContain(notThere);
    expect(all).toContain('Please give this person a copy');
  });
});
