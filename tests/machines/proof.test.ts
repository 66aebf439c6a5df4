import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { find } from '#machines/engine/find.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { type Place, placeOf, start } from '#machines/engine/flow.ts';
import { sampleDates } from '#machines/engine/proof/every-answer.ts';
import { only, prove } from '#machines/engine/prove.ts';
import { cutDown, cutDownDates, cutDownFindings } from './cut-down.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };
const machine = cutDown.machine;
type Snapshot = ReturnType<typeof start>;

/** Every answer to each question of the cut-down flow, written out by hand. */
const [mayLong, november, december, turnOfMonth] = cutDownDates;
const answers: Readonly<Record<string, readonly unknown[]>> = {
  where: ['jail', 'prison', 'free', 'unsure', 'unsaid'],
  reason: ['paid', 'notYet', 'unsure'],
  nextHour: ['read'],
  papers: [[], ['request'], ['judge'], ['request', 'judge'], 'unsure'],
  copy: ['yes', 'no', 'unsure'],
  county: ['north', 'south', 'east', 'unsure'],
  due: [mayLong, november, december, turnOfMonth, 'unsure'],
  ended: [mayLong, november, turnOfMonth, 'none', 'unsure'],
};
const eventsAt = ({ value }: Snapshot) =>
  (answers[String(value)] ?? []).map((answer) => ({ type: 'answer' as const, question: String(value), value: answer }));

/** Every single answer, one after the other, without folding anything. */
function walkAll() {
  const ends: Place[] = [];
  const put = new Map<string, number>();
  const states = new Set<string>();
  const walk = (snapshot: Snapshot) => {
    const place = placeOf(snapshot);
    states.add(JSON.stringify(place));
    if (place.at === 'result') return ends.push(place);
    put.set(place.at, (put.get(place.at) ?? 0) + 1);
    for (const event of eventsAt(snapshot)) walk(transition(machine, snapshot, event)[0]);
  };
  walk(start(cutDown));
  return { ends, put, states };
}
const walked = walkAll();
const found = (place: Place, findings: Findings = cutDownFindings) =>
  JSON.stringify(find(findings, place, around).map(({ id, sure }) => `${id} ${sure}`));
const counted = (all: readonly (readonly [string, bigint])[]) => {
  const counts = new Map<string, bigint>();
  for (const [what, ways] of all) counts.set(what, (counts.get(what) ?? 0n) + ways);
  return counts;
};

describe('the folded proof of the cut-down flow, and a walk through every single answer', () => {
  const proof = prove(cutDownFindings, around, cutDownDates);

  test('count the same ways', () => {
    expect(proof.ways).toBe(BigInt(walked.ends.length));
    expect(walked.ends.length).toBeGreaterThan(5_000);
  });

  test('find the same results, each on as many ways', () => {
    const folded = counted(proof.ends.map(({ place, ways }) => [found(place), ways]));
    const single = counted(walked.ends.map((place) => [found(place), 1n]));
    expect(folded).toEqual(single);
    expect(folded.size).toBeGreaterThan(100);
  });

  test('put the same questions, each on as many ways', () => {
    const folded = counted(proof.stops.map(({ place, ways }) => [place.at, ways]));
    expect(folded).toEqual(counted([...walked.put].map(([at, ways]) => [at, BigInt(ways)])));
    expect(folded.size).toBe(Object.keys(cutDown.questions).length);
  });

  test('need the same number of answers for the longest way', () => {
    const given = walked.ends.map(({ said }) => Object.keys(said).filter((id) => id !== 'nextHour').length);
    expect(proof.longest).toBe(Math.max(...given));
  });

  test('agree about each finding alone, and about the order of questions alone', () => {
    for (const ids of [[], ...Object.keys(cutDownFindings.rules).map((id) => [id])]) {
      const alone = only(cutDownFindings, ids);
      const folded = counted(
        prove(alone, around, cutDownDates).ends.map(({ place, ways }) => [found(place, alone), ways]),
      );
      expect(folded, ids.join()).toEqual(counted(walked.ends.map((place) => [found(place, alone), 1n])));
    }
  });

  test('differ in what they had to walk', () => {
    const { ends, stops } = prove(only(cutDownFindings, []), around, cutDownDates);
    expect(ends.length + stops.length).toBeLessThan(walked.states.size / 50);
    expect(proof.ends.length + proof.stops.length).toBeLessThan(walked.states.size / 2);
  });
});

test('xstate/graph, as a second opinion, reaches the same states and the same ends', () => {
  const paths = getShortestPaths(machine, { input: {}, events: (now) => [...eventsAt(now)] });
  expect(paths.length).toBe(walked.states.size);
  expect(paths.filter(({ state }) => state.hasTag('result')).length).toBe(walked.ends.length);
});

test('the ways of detainer are those one counts by hand', () => {
  const dates = sampleDates(around.now);
  const { ways } = prove(only(detainerFindings, []), around, dates);

  // Safe answers: "I don't know" to all, and "I'd rather not say" to the sensitive ones.
  const who = 2 + 2;
  const reasons = { notYet: 1, others: 5 + 2 }; // bail paid, charges dropped, judge ordered, sentence done, another hold ended
  // Of five papers, who names the detainer is asked for a copy, and who names Form I-205 for an old order.
  const [copy, oldOrder] = [2 + 1, 2 + 2];
  const papers = 2 ** 3 * (1 + copy) * (1 + oldOrder) + 2;
  const county = 72 + 2;
  const questioned = 2 ** 3 + 2;
  const citizen = 2 + 2;
  const due = dates.length + 1;
  // The one sample that lies ahead is no answer to a question about the past; "has not happened" is one more.
  const ended = dates.length - 1 + 1 + 1;
  const otherHold = 3 + 2; // supervision, another case, nothing else
  const afterStop = due * otherHold; // in a jail or prison nobody is asked when it ended …
  const afterStopOutside = (1 + (due - 1) * ended) * otherHold; // … nor whoever does not know when it should have
  const inPrison = 1 * (reasons.notYet + reasons.others * afterStop); // no county; "not yet" stops before the dates
  const inJail = county * (reasons.notYet + reasons.others * afterStop);
  const outsides = 7 + 2; // with ICE, free, juvenile centre, federal, tribal, another state, deported; not known, not said
  const outside = outsides * county * (reasons.notYet + reasons.others * afterStopOutside);
  // The notice is only read: it never multiplies.
  expect(ways).toBe(BigInt(who * papers * questioned * citizen * (inPrison + inJail + outside)));
});
