import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { type Line, settle } from '#machines/engine/flow.ts';
import { everyAnswer, sampleDates } from '#machines/engine/proof/every-answer.ts';
import type { Answer, Answers } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { App } from '#src/App.tsx';
import { now as clock } from '#src/clock.ts';
import { wordsAt } from '#src/loading/words.ts';
import * as takeaway from '#src/pieces/takeaway.ts';
import { ResultView } from '#src/result/ResultView.tsx';
import type { LivePlace } from '#src/routes.ts';
import { SpellingSheet } from '#src/spellings/SpellingSheet.tsx';
import { addWords, type Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { folded } from './folded.ts';

vi.mock('react/jsx-runtime', async (original) => (await import('./folded.ts')).foldingRuntime(await original()));
vi.mock('react/jsx-dev-runtime', async (original) => (await import('./folded.ts')).foldingRuntime(await original()));

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Wish = Readonly<Record<string, Answer>>;

/** Answers the questions that are asked; what nothing is wished for is not known. */
function answered({ flow }: Findings, wish: Wish): Answers {
  let said: Answers = {};
  for (const { id, question } of flow.lines)
    if (question && settle(flow, said).at === id)
      said = { ...said, [id]: question.kind === 'notice' ? 'read' : (wish[id] ?? 'unsure') };
  return said;
}

/** The words of a page, and those of what can be taken away, which come later. */
async function allWords(place: LivePlace): Promise<Words> {
  const words = await wordsAt(place);
  for (const each of languages) addWords(words, each, takeaway.words[each]);
  return words;
}

/** The result as it is drawn. */
function drawn(findings: Findings, wish: Wish, language: Language, words: Words): HTMLElement {
  const { flow } = findings;
  const place = settle(flow, answered(findings, wish));
  const around = { now: clock() };
  const root = document.createElement('div');
  root.innerHTML = renderToStaticMarkup(
    <App place={{ route: flow.id as FlowId, language }} words={words}>
      <ResultView
        flow={flow}
        place={place}
        composed={result(findings, place, around)}
        look={() => undefined}
        {...(flow.id === 'find' && { Sheet: SpellingSheet })}
        takeaway={takeaway}
        {...around}
      />
    </App>,
  );
  return root;
}

const wordsIn = (element: Element | null): number => {
  const texts: string[] = [];
  if (element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
};

/** The words to read before anything is opened: in all, and up to the end of the one next act. */
function lengths(root: HTMLElement): { all: number; first: number } {
  const seen = root.querySelector('[data-result]');
  for (const details of root.querySelectorAll('details'))
    for (const child of [...details.children]) if (child.tagName !== 'SUMMARY') child.remove();
  for (const unseen of root.querySelectorAll('.vh, [aria-hidden="true"], .print-only')) unseen.remove();
  // The one next act: the door to another flow with what goes along, where that stands first, else the first step.
  const act = root.querySelector('.onward, .for-steps')?.matches('.onward')
    ? ['#onward', '.onward .tap', '.onward .along']
    : ['#steps', '.steps h3', '[data-step]'];
  const first = ['.answer', ...act].map((css) => wordsIn(root.querySelector(css)));
  return { all: wordsIn(seen), first: first.reduce((sum, count) => sum + count, 0) };
}

/** Somebody to whom everything happens at once, of which little is known for sure. */
const everything: Wish = {
  who: 'other',
  where: 'ice',
  reason: 'unsure',
  papers: ['told', 'i205', 'judgeSigned'],
  oldOrder: 'yes',
  county: 'unsure',
  questioned: ['pressed', 'signed'],
  citizen: 'possible',
  due: { from: { on: '2026-11-21', at: '10:00' }, to: { on: '2026-11-23', at: '10:00' } },
  ended: 'unsure',
  otherHold: 'unsure',
};

/** What a question can be answered with; of the counties, one of each kind of record; of very many sets, those that differ from the answer in one option. */
const answersTo = ({ id, question }: Line, wish: Wish): readonly Answer[] => {
  if (!question) return [];
  const now = clock();
  const { kind, options } = question;
  const chosen = wish[id];
  if (kind === 'several' && options.length > 8) {
    const set = options.filter((option) => Array.isArray(chosen) && chosen.includes(option));
    const others = options.map((option) =>
      set.includes(option) ? set.filter((one) => one !== option) : [...set, option],
    );
    return [...others, 'unsure'];
  }
  return question.kind === 'county'
    ? ['55133', '55009', '55025', '55079', '55103', '55135', 'unsure']
    : everyAnswer(question, now, sampleDates(now));
};

/** Answers changed one by one, as long as a change makes their result longer. */
function longest({ flow }: Findings, from: Wish, lengthOf: (wish: Wish) => number): { wish: Wish; length: number } {
  const asked = flow.lines.filter(({ question }) => question && question.kind !== 'notice');
  let wish = from;
  let length = lengthOf(wish);
  for (let before = 0; before < length; ) {
    before = length;
    for (const line of asked)
      for (const value of answersTo(line, wish)) {
        const next = { ...wish, [line.id]: value };
        const of = lengthOf(next);
        if (of > length) [wish, length] = [next, of];
      }
  }
  return { wish, length };
}

/** Somebody to whom ICE gave every paper, with a hearing missed and an order, while somebody else filed for them. */
const papered: Wish = {
  how: 'jail',
  received: ['notice', 'order', 'i200', 'i205', 'i247a', 'departure', 'appointment'],
  oldOrder: 'yes',
  hearing: { on: '2024-11-18' },
  ordered: { on: '2019-03-04' },
  moved: { on: '2026-10-02' },
  helper: 'yes',
};

/** Somebody whom ICE visits while everything happens at once. */
const atTheDoor: Wish = {
  place: 'door',
  hurt: 'before',
  stage: 'unsure',
  entered: 'yes',
  shown: ['i200', 'i205'],
  oldOrder: 'yes',
  taken: 'yes',
};

/** Somebody who looks for a person to whom, and around whom, everything happens. */
const looking: Wish = {
  holder: 'ice',
  person: ['minor', 'medical', 'citizen', 'fear'],
  dependents: ['children', 'care', 'pay', 'home', 'pets'],
  whenTaken: { from: { on: '2026-11-22', at: '10:00' }, to: { on: '2026-11-24', at: '10:00' } },
  takenFrom: 'appointment',
  aNumber: 'no',
  lawyer: 'no',
  oldOrder: 'yes',
};

/** Somebody to whom everything was done, by everybody. */
const everyWrong: Wish = {
  doneBy: ['jail', 'police', 'state', 'federal', 'office', 'helper'],
  wrong: ['heldLong', 'homeEntry', 'force', 'stopped', 'statusAsked', 'noInterpreter', 'phone', 'property', 'threats'],
  wrongOn: { from: { on: '2026-06-01' }, to: { on: '2026-11-20' } },
  sent: 'denied',
  deniedOn: { on: '2026-11-20' },
  openCase: 'yes',
  injured: 'held',
  county: '55009',
};

/** Somebody with everything to ask about: a hearing, an old order, fear past the year, family, and young. */
const everyProtection: Wish = {
  soon: ['hearing', 'missed', 'arrest', 'filed', 'trip'],
  oldOrder: 'yes',
  fearOrHarm: ['fear', 'crime', 'trafficking', 'abuse'],
  arrival: { from: { on: '2025-10-01' }, to: { on: '2026-02-01' } },
  entries: ['inspected', 'without', 'returned'],
  family: ['spouse', 'parent', 'child'],
  life: ['tenYears', 'asChild', 'daca', 'tps', 'noParent', 'turning'],
};

/** Where the longest result of each flow is looked for from; everywhere also from knowing nothing. */
const from: Readonly<Record<FlowId, readonly Wish[]>> = {
  start: [],
  encounter: [atTheDoor],
  find: [looking, { holder: 'jail' }],
  detainer: [everything],
  sharing: [{ agency: 'jail', information: 'status', asking: 'i205', shared: 'yes', given: 'aboutTo' }],
  local: [{ county: '55079', inMilwaukee: 'yes', happened: 'withIce' }],
  violated: [everyWrong],
  interview: [papered],
  records: [
    { keeper: 'jail', about: 'me', what: ['custody', 'policy', 'counts', 'video', 'messages'], contract: 'yes' },
  ],
  agency: [
    {
      kind: 'sheriff',
      request: 'hold',
      paper: ['subpoena', 'i247a', 'i200', 'i205'],
      by: { from: { on: '2026-11-20' }, to: { on: '2026-12-20' } },
      counsel: 'no',
      agreement: 'model',
    },
  ],
  protections: [everyProtection],
  victim: [
    {
      danger: 'again',
      harm: ['home', 'sexual', 'attack', 'forced', 'wages', 'punished', 'witness'],
      happenedOn: { from: { on: '2025-06-01' }, to: { on: '2026-11-20' } },
      dueOn: { from: { on: '2024-06-01' }, to: { on: '2026-11-20' } },
      punishedOn: { from: { on: '2025-06-01' }, to: { on: '2026-11-20' } },
      minor: 'yes',
      threat: 'yes',
      losses: 'yes',
      known: ['police', 'hospital', 'court', 'boss'],
      county: '55009',
    },
  ],
  prepare: [
    {
      children: ['under16', 'older', 'court'],
      caregiver: 'otherFar',
      signedCare: 'no',
      others: ['care', 'pets'],
      ownLawyer: 'no',
      oldOrder: 'yes',
      medical: 'yes',
      atHand: [],
    },
  ],
};

describe.each(languages.flatMap((language) => flowIds.map((route) => ({ route, language }))))(
  'a result of $route in $language',
  async ({ route, language }) => {
    const findings: Findings = await flows[route]();
    /** What was drawn before, for whichever length is asked. */
    const known = new Map<string, ReturnType<typeof lengths>>();
    test.each([
      ['all', 450],
      ['first', 90],
    ] as const)(
      'however long it is made, is short before anything is opened: %s',
      { timeout: 400_000 },
      async (part, most) => {
        const words = await allWords({ route, language });
        const lengthOf = (wish: Wish) => {
          const key = JSON.stringify(answered(findings, wish));
          const length = known.get(key) ?? lengths(folded(() => drawn(findings, wish, language, words)));
          known.set(key, length);
          return length[part];
        };
        const each = [{}, ...from[route]].map((wish) => longest(findings, wish, lengthOf));
        const { wish, length } = each.reduce((one, other) => (other.length > one.length ? other : one));
        if (process.env.FG_REPORT) console.log(`${route}, ${language}, ${part}: ${length} words`);
        expect(length, JSON.stringify(answered(findings, wish))).toBeLessThanOrEqual(most);
        // Drawn with all that is folded away, it has as many words before that is opened.
        expect(lengths(drawn(findings, wish, language, words))[part]).toBe(length);
        // What it came to is long: a count that leaves words out would pass.
        expect(length).toBeGreaterThan(most * 0.5);
      },
    );
  },
);

describe('a result', () => {
  const drawnFor = async (wish: Wish) =>
    drawn(detainerFindings, wish, 'en', await allWords({ route: 'detainer', language: 'en' }));

  test('tells a statement with its sources once, and leads there where it stands again', async () => {
    const root = await drawnFor(everything);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const again = [...root.querySelectorAll('[data-statement] > p > a[href^="#"]')];
    expect(again.length).toBeGreaterThan(10);
    for (const link of again) {
      const statement = link.closest('[data-statement]')?.getAttribute('data-statement');
      const told = root.querySelector(link.getAttribute('href') ?? '');
      const first = told?.matches('[data-statement]')
        ? told
        : told?.closest('section')?.querySelector('[data-statement]');
      expect([statement, first?.querySelector('time') === undefined]).toEqual([statement, false]);
      expect(link.closest('[data-statement]')?.querySelector('[data-standing]')).not.toBeNull();
    }
  });

  test.each([
    ['start', { happening: 'taken' }, ['onward', 'steps']],
    ['find', { holder: 'jail', person: ['fear'] }, ['steps', 'onward']],
  ] as const)('of %s has the next act first', async (route, wish, order) => {
    const root = drawn(await flows[route](), wish, 'en', await allWords({ route, language: 'en' }));
    const parts = [...root.querySelectorAll('.result-col > section')].map((part) =>
      part.getAttribute('aria-labelledby'),
    );
    expect(parts.filter((part) => part === 'onward' || part === 'steps')).toEqual(order);
    const links = [...root.querySelectorAll('.onpage a')].map((link) => link.getAttribute('href'));
    expect(links.filter((link) => link === '#onward' || link === '#steps')).toEqual(order.map((id) => `#${id}`));
  });

  test('marks on the strip of days when the person left; until then, now', async () => {
    const held = { where: 'jail', reason: 'bailPaid', papers: ['i247a'], otherHold: 'nothing' };
    const due = { on: '2026-11-20', at: '15:00' };
    const key = (root: HTMLElement) => [...root.querySelectorAll('.strip-key li')].at(-1)?.textContent?.trim();
    expect(key(await drawnFor({ ...held, due }))).toBe('Now');
    const left = { ...held, where: 'free', due, ended: { on: '2026-11-23', at: '09:00' } };
    expect(key(await drawnFor(left))).toBe('Left, or went to ICE');
  });
});
