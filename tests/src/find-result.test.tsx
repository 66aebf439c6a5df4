import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AnyFlow, type Line, settle } from '#machines/engine/flow.ts';
import { everyAnswer, sampleDates } from '#machines/engine/proof/every-answer.ts';
import type { Answer, Answers } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { findFindings } from '#machines/find/findings.ts';
import { App } from '#src/App.tsx';
import { now as clock } from '#src/clock.ts';
import { wordsAt } from '#src/loading/words.ts';
import { ResultView } from '#src/result/ResultView.tsx';
import type { Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

const route = 'find';
const flow: AnyFlow = findFindings.flow;
type Wish = Readonly<Record<string, Answer>>;

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers the questions that are asked; what nothing is wished for is not known. */
function answered(wish: Wish): Answers {
  let said: Answers = {};
  for (const { id, question } of flow.lines)
    if (question && settle(flow, said).at === id)
      said = { ...said, [id]: question.kind === 'notice' ? 'read' : (wish[id] ?? 'unsure') };
  return said;
}

/** The result as it is drawn. */
function drawn(wish: Wish, language: Language, words: Words): HTMLElement {
  const place = settle(flow, answered(wish));
  const around = { now: clock() };
  const root = document.createElement('div');
  root.innerHTML = renderToStaticMarkup(
    <App place={{ route, language }} words={words}>
      <ResultView
        flow={flow}
        place={place}
        composed={result(findFindings, place, around)}
        look={() => undefined}
        {...around}
      />
    </App>,
  );
  return root;
}

const wordsIn = (element: Element | null): number =>
  element === null
    ? 0
    : ([...element.querySelectorAll('*'), element]
        .flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === node.TEXT_NODE))
        .map((node) => node.textContent ?? '')
        .join(' ')
        .match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);

/** The words to read before anything is opened: in all, and up to the end of the one next act. */
function lengths(root: HTMLElement): { all: number; first: number } {
  for (const details of root.querySelectorAll('details'))
    for (const child of [...details.children]) if (child.tagName !== 'SUMMARY') child.remove();
  for (const unseen of root.querySelectorAll('.vh, [aria-hidden="true"], .print-only')) unseen.remove();
  const first = ['#steps', '.steps h3', '.answer', '[data-step]'];
  return {
    all: wordsIn(root.querySelector('[data-result]')),
    first: first.reduce((sum, css) => sum + wordsIn(root.querySelector(css)), 0),
  };
}

/** Somebody to whom much happens at once. */
const everything: Wish = {
  holder: 'ice',
  person: ['minor', 'medical', 'citizen', 'fear'],
  dependents: ['children', 'care', 'pay', 'home', 'pets'],
  whenTaken: { from: { on: '2026-11-22', at: '10:00' }, to: { on: '2026-11-24', at: '10:00' } },
  takenFrom: 'appointment',
  aNumber: 'no',
  lawyer: 'no',
  oldOrder: 'yes',
};

const answersTo = ({ question }: Line): readonly Answer[] => {
  if (!question) return [];
  const now = clock();
  return question.kind === 'county' ? ['55027', '55025', 'unsure'] : everyAnswer(question, now, sampleDates(now));
};
const asked = flow.lines.filter(({ question }) => question && question.kind !== 'notice');

/** Answers changed one by one, as long as a change makes their result longer. */
function longest(from: Wish, lengthOf: (wish: Wish) => number): { wish: Wish; length: number } {
  let wish = from;
  let length = lengthOf(wish);
  for (let before = 0; before < length; ) {
    before = length;
    for (const line of asked)
      for (const value of answersTo(line)) {
        const next = { ...wish, [line.id]: value };
        const of = lengthOf(next);
        if (of > length) [wish, length] = [next, of];
      }
  }
  return { wish, length };
}

describe.each(languages)('a result in %s', (language) => {
  test.each([
    ['all', 450],
    ['first', 90],
  ] as const)(
    'however long it is made, is short before anything is opened: %s',
    { timeout: 240_000 },
    async (part, most) => {
      const words = await wordsAt({ route, language });
      const known = new Map<string, number>();
      const lengthOf = (wish: Wish) => {
        const key = JSON.stringify(answered(wish));
        const length = known.get(key) ?? lengths(drawn(wish, language, words))[part];
        known.set(key, length);
        return length;
      };
      const found = [everything, {}, { holder: 'jail' }].map((wish) => longest(wish, lengthOf));
      const worst = found.reduce((one, other) => (other.length > one.length ? other : one));
      if (process.env.FG_REPORT) console.log(`${language}, ${part}: ${worst.length} words`);
      expect(worst.length, JSON.stringify(answered(worst.wish))).toBeLessThanOrEqual(most);
      // What it came to is long: a count that leaves words out would pass.
      expect(worst.length).toBeGreaterThan(most * 0.6);
    },
  );
});
