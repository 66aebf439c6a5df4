import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench } from './bench.ts';
import { expectQuiet, type FlowVisit, headingHasFocus, neutral, openFlow, screenOf, sideways } from './flow-visit.ts';
import { type Person, people } from './people.ts';
import { byKeys, byTap, goOn, type Reader } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const names = Object.keys(people) as (keyof typeof people)[];
const widths = [390, 320];
const ways = languages.flatMap((language) =>
  widths.flatMap((width) => names.map((name) => ({ language, width, name }))),
);

/** Goes from the first question to the result; `look` sees every screen that arrives, the first one too. */
async function through(visit: FlowVisit, { screens }: Person, reader: Reader, look: () => Promise<void>) {
  for (const [index, screen] of screens.entries()) {
    await expect.poll(() => screenOf(visit)).toBe(screen.question);
    expect(await visit.page.getAttribute('[data-question]', 'data-kind')).toBe(screen.kind);
    expect(await visit.page.getAttribute('[data-flow]', 'data-flow')).toBe('detainer');
    if (index > 0) {
      expect(await headingHasFocus(visit), `the heading of ${screen.question} has the focus`).toBe(true);
      await expectQuiet(visit);
    }
    await look();
    await reader.say(visit.page, screen);
    await reader.press(visit.page, goOn);
  }
  await expect.poll(() => screenOf(visit)).toBe('result');
  expect(await headingHasFocus(visit), 'the heading of the result has the focus').toBe(true);
  await expectQuiet(visit);
  await look();
}

/** Questions look the same to everybody: once in a language and width is enough. */
const seenByAxe = new Set<string>();

describe.each(ways)('$name in $language, $width pixels wide', ({ language, width, name }) => {
  const person: Person = people[name];

  test('comes to the result by tap, and every screen on the way is sound', async () => {
    const visit = await openFlow(bench, language, { width, touch: true });
    expect(await visit.page.title()).not.toBe(neutral[language]);
    await through(visit, person, byTap, async () => {
      const screen = await screenOf(visit);
      expect(await sideways(visit)).toBe(0);
      const known = `${language} ${width} ${screen}`;
      if (!seenByAxe.has(known)) expect(await axe(visit.page)).toEqual([]);
      if (screen !== 'result') seenByAxe.add(known);
      await shot(visit.page, `${language}-${width}-${name}-${screen}`);
    });
    await expectMarks(visit, person);

    await visit.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await sideways(visit)).toBe(0);
    expect(await axe(visit.page)).toEqual([]);
    await expectQuiet(visit);
  });

  test('comes to the same result by keyboard alone', async () => {
    const visit = await openFlow(bench, language, { width });
    await through(visit, person, byKeys, async () => undefined);
    await expectMarks(visit, person);
  });
});

/** The marks of a result that scripts rely on (interfaces.md). */
async function expectMarks({ page }: FlowVisit, { short, deadlines }: Person): Promise<void> {
  const seen = await page.evaluate(() => {
    const marked = (mark: string) => [...document.querySelectorAll<HTMLElement>(`[data-result] [data-${mark}]`)];
    return {
      findings: marked('finding').map((each) => each.dataset.finding),
      standings: marked('statement').map((each) =>
        [...each.querySelectorAll<HTMLElement>('[data-standing]')].map(({ dataset }) => dataset.standing),
      ),
      urgencies: marked('step').map((each) => each.dataset.urgency),
      deadlines: marked('deadline').map((each) => ({
        id: each.dataset.deadline,
        times: [...each.querySelectorAll('time')].map(({ dateTime }) => dateTime),
      })),
      resources: marked('resource').map((each) => each.dataset.resource),
    };
  });
  expect(seen.findings[0]).toBe(short);
  expect(seen.standings.length).toBeGreaterThan(3);
  for (const standings of seen.standings)
    expect([['confirmed'], ['reported'], ['disputed'], ['pending'], ['unconfirmed']]).toContainEqual(standings);
  expect(seen.urgencies).toContain('now');
  for (const urgency of seen.urgencies) expect(['now', 'today', 'later']).toContain(urgency);
  expect(seen.deadlines.map(({ id }) => id).sort()).toEqual(deadlines);
  for (const { id, times } of seen.deadlines) {
    expect(times, `times of ${id}`).not.toEqual([]);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?-0[56]:00)?$/);
  }
  expect(seen.resources.length).toBeGreaterThan(2);
  expect(new Set(seen.resources).size).toBe(seen.resources.length);
}
