import { expect } from 'vitest';
import type { Language } from '#src/words/languages.ts';
import { other, tags } from '#src/words/languages.ts';
import { type Bench, type Opening, stored, type Visit } from './bench.ts';
import { now, type Person, type Screen } from './people.ts';
import { goOn, type Reader } from './readers.ts';

/** A visit to a flow whose files are all there. */
export type FlowVisit = Visit & {
  readonly language: Language;
  readonly address: string;
  /** How many requests were made before the first answer. */
  readonly before: number;
};

export const neutral = { en: 'Firm Ground', es: 'Tierra firme' };
export const phone = { width: 390, height: 740 };

/** Opens the flow about detainers and waits until its own files, and what comes when nothing else is to do, the other language and the words explained, are there. */
export async function openFlow(bench: Bench, language: Language, opening: Partial<Opening> = {}): Promise<FlowVisit> {
  const path = `${language}/detainer/`;
  const visit = await bench.open({ path, ...phone, language: tags[language], now, ...opening });
  const asked = (name: string) => visit.requests.filter(({ url }) => url.includes(`/assets/${name}-`)).length;
  const next = other(language);
  const last = [`detainer-${next}`, `shared-${next}`, 'terms-en', 'terms-es'];
  await expect.poll(() => last.map(asked), { timeout: 20_000 }).toEqual(last.map(() => 1));
  return { ...visit, language, address: bench.address + path, before: visit.requests.length };
}

/** The ways to a flow: its own address, or a tap on its door on the home page. */
export const ways = ['its own address', 'the door on the home page'] as const;
export type Way = (typeof ways)[number];

/** Opens somebody's flow by either way; waits until nothing is asked for any more. Its `address` is where the flow then stands. */
export async function enterFlow(
  bench: Bench,
  { flow }: Person,
  way: Way,
  language: Language,
  opening: Partial<Opening> = {},
): Promise<FlowVisit> {
  const home = `${language}/`;
  const path = way === 'its own address' ? `${home}${flow}/` : home;
  const visit = await bench.open({ path, ...phone, language: tags[language], now, ...opening });
  if (path === home) {
    // Once it opens in place: before that a door leads to the flow's own address.
    await allAskedFor(visit);
    await visit.page.click(`main a[href$="/${home}${flow}/"]`);
  }
  await visit.page.locator('[data-question]').waitFor();
  const before = await allAskedFor(visit);
  return { ...visit, language, address: visit.page.url(), before };
}

/** How many requests a visit has made once it makes none for a second. */
export async function allAskedFor({ page, requests }: Visit): Promise<number> {
  for (let before = -1; before !== requests.length; await page.waitForTimeout(1000)) before = requests.length;
  return requests.length;
}

/** The question on the screen by its mark; `result` at the end, `preview` where a change is shown. */
export const screenOf = ({ page }: Visit): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector<HTMLElement>('[data-question]')?.dataset.question ??
      (document.querySelector('[data-result]') ? 'result' : 'preview'),
  );

/** Whether the focus is on the heading of the screen. */
export const headingHasFocus = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.querySelector('h1'));

/** Answers each screen and goes on. */
export async function walk(visit: FlowVisit, screens: readonly Screen[], reader: Reader): Promise<void> {
  for (const screen of screens) {
    await visit.page.locator(`[data-question="${screen.question}"]`).waitFor();
    await reader.say(visit.page, screen);
    await reader.press(visit.page, goOn);
  }
}

/** The screens of a person up to one of them, without it. */
export const upTo = ({ screens }: Person, question: string): readonly Screen[] =>
  screens.slice(
    0,
    screens.findIndex((screen) => screen.question === question),
  );

/** What must hold on every screen from the first answer on: nothing printed, asked for, stored or given away. */
export async function expectQuiet(visit: FlowVisit): Promise<void> {
  const { page, printed, pageErrors, policyViolations, requests, before, address, language } = visit;
  expect({
    printed,
    pageErrors,
    policyViolations,
    requests: requests.slice(before).map(({ url }) => url),
    stored: await stored(page),
    title: await page.title(),
    address: page.url(),
  }).toEqual({
    printed: [],
    pageErrors: [],
    policyViolations: [],
    requests: [],
    stored: [],
    title: neutral[language],
    address,
  });
  const state: unknown = await page.evaluate(() => history.state);
  expect(state).toEqual({ n: expect.any(Number) });
  expect(Number.isInteger(Object(state).n)).toBe(true);
}

/** How far the page can be moved sideways, in CSS pixels. */
export const sideways = ({ page }: Visit): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
