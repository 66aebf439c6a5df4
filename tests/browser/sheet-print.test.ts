import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { enterFlow, screenOf, walk } from './flow-visit.ts';
import { atSchoolDesk, getsReady, type Person, type Screen } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const one = (question: string, option: string): Screen => ({ question, kind: 'one', say: [option] });
const several = (question: string, ...options: readonly string[]): Screen => ({
  question,
  kind: 'several',
  say: options,
});
/** The same person, but for what is said to these questions. */
const saying = (person: Person, ...others: readonly Screen[]): Person => ({
  ...person,
  screens: person.screens.map((screen) => others.find(({ question }) => question === screen.question) ?? screen),
});
/** The same person, who is not asked this. */
const without = (person: Person, asked: string): Person => ({
  ...person,
  screens: person.screens.filter(({ question }) => question !== asked),
});
const allPapers = several('paper', 'subpoena', 'i247a', 'i200', 'i205');

/** Those whose sheet is longest, by flow: a card for a desk is one page, a plan is two. */
const long: readonly (readonly [string, number, Person])[] = [
  ['a card for a school, ICE at the desk', 1, atSchoolDesk],
  ['a card for a court, with every paper of ICE', 1, saying(atSchoolDesk, one('kind', 'court'), allPapers)],
  [
    'a card for a clinic that is asked to let ICE in, with every paper',
    1,
    saying(atSchoolDesk, one('kind', 'clinic'), one('request', 'entry'), allPapers),
  ],
  ['a plan with all at once', 2, getsReady],
  [
    'a plan with nobody for the children, and a lawyer',
    2,
    saying(without(getsReady, 'signedCare'), one('caregiver', 'nobody'), one('ownLawyer', 'yes')),
  ],
  [
    'a plan with a paper to sign, and no old order',
    2,
    saying(getsReady, several('children', 'under16'), one('oldOrder', 'no')),
  ],
];

/** Goes to the result, and chooses to print its sheet alone. */
async function arrive(person: Person, language: Language): Promise<Page> {
  const visit = await enterFlow(bench, person, 'its own address', language);
  const { page } = visit;
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await walk(visit, person.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  await page.locator('.hand > button').click();
  return page;
}
const pagesOf = async (page: Page) => {
  const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
};

describe.each(languages)('a sheet in %s', (language) => {
  test.each(long)('alone fits its pages, can be read, and has no answer on it: %s', async (_, pages, person) => {
    const page = await arrive(person, language);
    expect(await pagesOf(page)).toBe(pages);

    await page.locator('.hand > button').click();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const visible = (css: string) =>
        [...document.querySelectorAll<HTMLElement>(css)].filter((each) => each.checkVisibility());
      const points = visible('.hand :is(p, li, small, h3, span)').map(
        (each) => (Number.parseFloat(getComputedStyle(each).fontSize) * 3) / 4,
      );
      return {
        blanks: visible('.hand-blank > li').length,
        parts: visible('.hand-part').length,
        stated: visible('.hand [data-statement]').every((each) => each.querySelector('[data-standing] ~ * cite, cite')),
        answers: visible('.layer, .answer').length,
        smallest: Math.min(...points),
      };
    });
    expect(seen).toMatchObject({ stated: true, answers: 0 });
    expect(seen.blanks).toBeGreaterThan(8);
    expect(seen.parts).toBeGreaterThan(3);
    expect(seen.smallest).toBeGreaterThanOrEqual(9);
  });
});

test('one part too many is a page too many', async () => {
  const page = await arrive(atSchoolDesk, 'en');
  await page.evaluate(() => {
    const parts = document.querySelector('.hand-parts');
    for (const part of document.querySelectorAll('.hand-part'))
      for (let times = 0; times < 3; times += 1) parts?.append(part.cloneNode(true));
  });
  expect(await pagesOf(page)).toBeGreaterThan(1);
});
