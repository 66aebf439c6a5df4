import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, startBench } from './bench.ts';
import { type FlowVisit, openFlow, phone, screenOf, upTo, walk } from './flow-visit.ts';
import { doubtful, people, waukesha } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

async function arrive(visit: FlowVisit, name: keyof typeof people): Promise<void> {
  await walk(visit, people[name].screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
}

/** The words to read in the result before anything is opened, the labels of drawings left out: in all, by part, and those that begin above the fold. */
const wordsSeen = ({ page }: FlowVisit) =>
  page.evaluate(() => {
    const result = document.querySelector('[data-result]');
    if (!result) throw new Error('no result on the page');
    const parts: Record<string, number> = {};
    let aboveFold = 0;
    const walker = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.vh, [aria-hidden="true"]')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const [box] = range.getClientRects();
        if (!box) continue;
        const part = parent.closest('section')?.getAttribute('aria-labelledby') ?? 'end';
        parts[part] = (parts[part] ?? 0) + 1;
        if (box.top < innerHeight) aboveFold += 1;
      }
    }
    return { all: Object.values(parts).reduce((sum, count) => sum + count, 0), aboveFold, parts };
  });

describe.each(languages)('the result in %s', (language) => {
  test('shows the short answer and a first step on the first screen, in 90 words or fewer', async () => {
    const visit = await openFlow(bench, language);
    await arrive(visit, 'waukesha');
    const seen = await visit.page.evaluate(() => {
      const lines = (css: string) => [...(document.querySelector(css)?.getClientRects() ?? [])];
      const step = document.querySelector('[data-result] [data-step]') ?? document.body;
      const text = document.createTreeWalker(step, NodeFilter.SHOW_TEXT).nextNode();
      const line = document.createRange();
      if (text) line.selectNodeContents(text);
      const [first] = line.getClientRects();
      return {
        top: scrollY,
        answer: lines('h1').every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
        step: first !== undefined && first.bottom <= innerHeight,
      };
    });
    expect(seen).toEqual({ top: 0, answer: true, step: true });
    expect((await wordsSeen(visit)).aboveFold).toBeLessThanOrEqual(90);
  });

  test.each([
    ['on the usual way', waukesha],
    ['in doubt', doubtful],
  ])('says it in 450 words or fewer before anything is opened, %s', async (_, person) => {
    const visit = await openFlow(bench, language, phone);
    await walk(visit, person.screens, byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    const seen = await wordsSeen(visit);
    console.log(`${language}: ${seen.all} words, ${seen.aboveFold} above the fold; ${JSON.stringify(seen.parts)}`);
    expect(seen.all).toBeLessThanOrEqual(450);
  });

  test('is sound in the dark, closed and opened', async () => {
    const visit = await openFlow(bench, language, { width: 320 });
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(visit.page)).toEqual([]);
    const before = upTo(waukesha, 'county');
    await walk(visit, before, byMouse);
    await expect.poll(() => screenOf(visit)).toBe('county');
    await visit.page.click('form button[type="submit"]');
    await visit.page.evaluate(() => scrollTo(0, 0));
    expect(await axe(visit.page)).toEqual([]);
    await walk(visit, waukesha.screens.slice(before.length), byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    expect(await axe(visit.page)).toEqual([]);
    await visit.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axe(visit.page)).toEqual([]);
  });
});
