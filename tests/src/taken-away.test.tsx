import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { safeEnd } from '#law/deadlines.ts';
import { instantsOf, isoOf } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { App } from '#src/App.tsx';
import { datesToKeep } from '#src/calendar/dates-to-keep.ts';
import { linesOf, type Told } from '#src/hand-off/lines.ts';
import { wordsAt } from '#src/loading/words.ts';
import * as takeaway from '#src/pieces/takeaway.ts';
import { ResultView } from '#src/result/ResultView.tsx';
import { addWords, type Words } from '#src/words/i18n.ts';
import { type Language, languages, other } from '#src/words/languages.ts';
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
        takeaway={takeaway}
      />
    </App>,
  );
  return root;
}

const textsAt = (root: HTMLElement, css: string) => [...root.querySelectorAll(css)].map((one) => one.textContent ?? '');
const valuesAt = (root: HTMLElement, css: string, name: string) =>
  [...root.querySelectorAll(css)].map((one) => one.getAttribute(name) ?? '');

describe.each(flowIds)('%s: whatever somebody answers', (id) => {
  test('page, print, letters, calendar and sheet for a lawyer say the same', async () => {
    const findings: Findings = await flows[id]();
    const next = chance(id.length * 104_729);
    for (let person = 0; person < 4; person += 1) {
      const language = languages[person % 2] ?? 'en';
      const words = await wordsAt({ route: id, language });
      addWords(words, 'en', takeaway.words.en);
      addWords(words, 'es', takeaway.words.es);
      const somebody = await told(id, anybody(findings, next));
      const root = drawn(somebody, id, language, words);
      const lines = linesOf(somebody, pageWords(words, language, id));

      const statements = lines.filter(({ data }) => data.statement !== undefined);
      const onPage = textsAt(root, '[data-statement]');
      for (const { data } of statements)
        expect(
          onPage.some((text) => text.includes(String(data.says))),
          `${data.statement}`,
        ).toBe(true);

      const steps = lines.filter(({ part }) => part === 'steps').map(({ data }) => data.step);
      expect(steps).toEqual(valuesAt(root, '.steps [data-step]', 'data-step'));
      const [, answer] = lines.filter(({ part }) => part === 'situation');
      const shortAnswer = valuesAt(root, '.answer', 'data-finding');
      if (shortAnswer.length > 0) expect([answer?.data.finding]).toEqual(shortAnswer);

      const shown = [...new Set(valuesAt(root, '[data-deadline] :is(.by, .sums) time', 'datetime'))];
      const onSheet = lines.flatMap(({ data }) => (Array.isArray(data.ends) ? data.ends.map(({ at }) => at) : []));
      expect([...new Set(onSheet)].toSorted()).toEqual(shown.toSorted());
      const kept = datesToKeep(somebody.composed.deadlines, instantsOf(now).earliest).map(({ end }) =>
        end.unit === 'day' ? safeEnd(end) : isoOf(safeEnd(end)),
      );
      const today = isoOf(instantsOf(now).earliest);
      for (const at of kept) expect(shown).toContain(at);
      // What is not kept has passed.
      for (const at of shown.filter((each) => !kept.includes(each)))
        expect(Date.parse(at) < Date.parse(today), at).toBe(true);

      expect(valuesAt(root, '[data-letter]', 'data-letter')).toEqual([...somebody.composed.letters]);
      const due = somebody.composed.deadlines.find((running) => running.id === 'detainer');
      const letter = textsAt(root, '[data-letter="jail"] .sheet').join(' ');
      if (due && letter && 'on' in due.counted.from) expect(letter).toContain(due.counted.from.on.slice(0, 4));
      expect(other(language)).not.toBe(language);
    }
  });
});
