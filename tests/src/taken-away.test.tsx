import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { safeEnd } from '#law/deadlines.ts';
import { instantsOf, isoOf } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { App } from '#src/App.tsx';
import { datesToKeep } from '#src/calendar/dates-to-keep.ts';
import type { Line, Told } from '#src/hand-off/line.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import { wordsAt } from '#src/loading/words.ts';
import * as takeaway from '#src/pieces/takeaway.ts';
import { ResultView } from '#src/result/ResultView.tsx';
import { SpellingSheet } from '#src/spellings/SpellingSheet.tsx';
import { addWords, type Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { pageWords } from '#src/words/page-words.ts';
import { anybody, chance, now, told } from '../hand-off/people.ts';

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
});

/** The result as it is drawn, and as it is printed: paper shows what the page holds. */
function drawn(
  { flow, said, composed }: Told,
  route: (typeof flowIds)[number],
  language: Language,
  words: Words,
): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = renderToStaticMarkup(
    <App place={{ route, language }} words={words}>
      <ResultView
        flow={flow}
        place={{ at: 'result', answers: said, said, assumed: {} }}
        composed={composed}
        now={now}
        look={() => undefined}
        {...(flow.id === 'find' && { Sheet: SpellingSheet })}
        takeaway={takeaway}
      />
    </App>,
  );
  return root;
}

const textsAt = (root: HTMLElement, css: string) => [...root.querySelectorAll(css)].map((one) => one.textContent ?? '');
const valuesAt = (root: HTMLElement, css: string, name: string) =>
  [...root.querySelectorAll(css)].map((one) => one.getAttribute(name) ?? '');

/** Where the page as it is drawn differs from the lines of the sheet, the dates for a calendar or the letters of what somebody was told. */
function differing(root: HTMLElement, { composed }: Told, lines: readonly Line[]): readonly string[] {
  const onPage = textsAt(root, '[data-statement]');
  const missing = lines
    .filter(({ data }) => data.statement !== undefined && !onPage.some((text) => text.includes(String(data.says))))
    .map(({ id }) => `not on the page: ${id}`);

  const toldSteps = lines.filter(({ part }) => part === 'steps').map(({ data }) => data.step);
  const steps =
    toldSteps.join(' ') === valuesAt(root, '.steps [data-step]', 'data-step').join(' ') ? [] : ['steps on the page'];
  const [, answer] = lines.filter(({ part }) => part === 'situation');
  const short = valuesAt(root, '.answer', 'data-finding').filter((finding) => finding !== answer?.data.finding);

  const shown = [...new Set(valuesAt(root, '[data-deadline] :is(.by, .sums) time', 'datetime'))];
  const onSheet = lines.flatMap(({ data }) => (Array.isArray(data.ends) ? data.ends.map(({ at }) => String(at)) : []));
  const kept = datesToKeep(composed.deadlines, instantsOf(now).earliest).map(({ end }) =>
    end.unit === 'day' ? safeEnd(end) : isoOf(safeEnd(end)),
  );
  const today = Date.parse(isoOf(instantsOf(now).earliest));
  const dates = [
    ...onSheet.filter((at) => !shown.includes(at)).map((at) => `on the sheet only: ${at}`),
    ...shown.filter((at) => !onSheet.includes(at)).map((at) => `on the page only: ${at}`),
    ...kept.filter((at) => !shown.includes(at)).map((at) => `in the calendar only: ${at}`),
    // What is in no calendar has passed.
    ...shown.filter((at) => !kept.includes(at) && Date.parse(at) >= today).map((at) => `in no calendar: ${at}`),
  ];

  const offered = valuesAt(root, '[data-letter]', 'data-letter').join(' ');
  const letters = offered === composed.letters.join(' ') ? [] : [`letters on the page: ${offered}`];
  const due = composed.deadlines.find(({ id }) => id === 'detainer')?.counted.from;
  const letter = textsAt(root, '[data-letter="jail"] .sheet').join(' ');
  const year = due && 'on' in due ? due.on.slice(0, 4) : '';
  return [
    ...missing,
    ...steps,
    ...short.map((finding) => `the answer on the page: ${finding}`),
    ...dates,
    ...letters,
    ...(letter && !letter.includes(year) ? ['not in the letter: its year'] : []),
  ];
}

/** What is drawn for somebody, perhaps with something else told on the page than elsewhere, and the lines of their sheet. */
async function taken(somebody: Told, id: (typeof flowIds)[number], language: Language, onPage = somebody) {
  const words = await wordsAt({ route: id, language });
  addWords(words, 'en', takeaway.words.en);
  addWords(words, 'es', takeaway.words.es);
  return { root: drawn(onPage, id, language, words), lines: linesOf(somebody, pageWords(words, language, id)) };
}

describe.each(flowIds)('%s: whatever somebody answers', (id) => {
  test('page, print, letters, calendar and sheet for a lawyer say the same', async () => {
    const findings: Findings = await flows[id]();
    const next = chance(id.length * 104_729);
    for (let person = 0; person < 4; person += 1) {
      const somebody = await told(id, anybody(findings, next));
      const { root, lines } = await taken(somebody, id, languages[person % 2] ?? 'en');
      expect(differing(root, somebody, lines)).toEqual([]);
    }
  });
});

describe('a page that says something else is found out', () => {
  const held = {
    who: 'self',
    where: 'jail',
    reason: 'bailPaid',
    nextHour: 'read',
    papers: ['i247a'],
    copy: 'no',
    county: '55025',
    questioned: ['asked'],
    citizen: 'no',
    otherHold: 'nothing',
    due: { on: '2026-11-25', at: '09:00' },
  };
  const found = async (change: (composed: Told['composed']) => Partial<Told['composed']>) => {
    const somebody = await told('detainer', held);
    const onPage = { ...somebody, composed: { ...somebody.composed, ...change(somebody.composed) } };
    const { root, lines } = await taken(somebody, 'detainer', 'es', onPage);
    return differing(root, somebody, lines);
  };

  test('nothing is found where nothing is changed', async () => expect(await found(() => ({}))).toEqual([]));

  test('a date of somebody else', async () => {
    const later = await told('detainer', { ...held, due: { on: '2026-11-25', at: '08:00' } });
    const faults = await found(() => ({ deadlines: later.composed.deadlines }));
    for (const fault of [/^on the sheet only/, /^on the page only/, /^in the calendar only/, /^in no calendar/])
      expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  test('a letter that is left out', async () =>
    expect(await found(({ letters }) => ({ letters: letters.slice(1) }))).toContainEqual(
      expect.stringMatching(/^letters on the page/),
    ));

  test('a step that is left out', async () =>
    expect(await found(({ steps }) => ({ steps: { ...steps, later: [] } }))).toContain('steps on the page'));

  test('a statement that is left out', async () =>
    expect(await found(({ why }) => ({ why: why.slice(0, 1), statements: [] }))).toContainEqual(
      expect.stringMatching(/^not on the page/),
    ));
});
