import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { enterFlow, screenOf, walk } from './flow-visit.ts';
import { getsReady, type Screen } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const one = (question: string, option: string): Screen => ({ question, kind: 'one', say: [option] });
/** The same person, but for what is said to these questions. */
const saying = (...others: readonly Screen[]): readonly Screen[] =>
  getsReady.screens.map((screen) => others.find(({ question }) => question === screen.question) ?? screen);

/** Those whose plan is longest, by what stands first on it. */
const long = [
  ['all at once', getsReady.screens],
  ['nobody for the children, and a lawyer', saying(one('caregiver', 'nobody'), one('ownLawyer', 'yes'))],
  [
    'a paper to sign, and no old order',
    saying({ question: 'children', kind: 'several', say: ['under16'] }, one('oldOrder', 'no')),
  ],
] as const;

describe.each(languages)('the plan in %s', (language) => {
  test.each(long)('alone fits two letter pages, and has blanks and no answer: %s', async (_, screens) => {
    const visit = await enterFlow(bench, getsReady, 'its own address', language);
    const { page } = visit;
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await walk(visit, screens, byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    await page.locator('.hand > button').click();
    const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(2);

    await page.locator('.hand > button').click();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const visible = (css: string) =>
        [...document.querySelectorAll<HTMLElement>(css)].filter((each) => each.checkVisibility()).length;
      return { blanks: visible('.hand-write > li'), parts: visible('.hand-part'), answers: visible('.layer, .answer') };
    });
    expect(seen.blanks).toBeGreaterThan(8);
    expect(seen.parts).toBeGreaterThan(6);
    expect(seen.answers).toBe(0);
  });
});
