import { transition } from 'xstate';
import { atoms, type Condition, type Known, truth } from './condition.ts';
import type { Around, Findings } from './finding.ts';
import { type AnyFlow, type Place, placeOf, start } from './flow.ts';
import { isOpen, knownAt } from './known.ts';
import { classesOf, steering } from './proof/classes.ts';
import { sampleDates } from './proof/every-answer.ts';
import { outlook } from './proof/outlook.ts';
import type { Answer, Answers } from './question.ts';
import { remembering } from './remember.ts';

/** All ways to a point that leave the same things open there: how many, the most answers on one of them, and where one stands. */
export type Situation = { readonly place: Place; readonly ways: bigint; readonly answers: number };

/** Every way through a flow at one moment, folded into situations: those where a question is put, and the ends. */
export type Proof = {
  readonly findings: Findings;
  readonly around: Around;
  readonly dates: readonly Answer[];
  readonly stops: readonly Situation[];
  readonly ends: readonly Situation[];
  readonly ways: bigint;
  readonly longest: number;
};

/** By question, what names the class of an answer. */
export type Apart = Readonly<Record<string, (value: Answer) => string>>;

/**
 * Walks every way through the flow's own machine and counts it.
 * Two people stand at the same point when the same question is put and the same is left of every condition.
 * Dates are samples; all other answers are complete. Throws, with the way, where a state has no way on or leads back.
 * People whose answers to a question in `apart` are of different classes are never folded, for laws that change an answer afterwards.
 */
export function prove(
  raw: Findings,
  around: Around,
  dates: readonly Answer[] = sampleDates(around.now),
  apart: Apart = {},
): Proof {
  const findings = remembering(raw);
  const { flow } = findings;
  const keyOf = keysOf(findings, around, dates, apart);
  type Point = Situation & { readonly snapshot: ReturnType<typeof start> };
  const order = [...flow.lines.map(({ id }) => id), 'result'];
  const layers = order.map(() => new Map<string, Point>());
  const reach = (snapshot: Point['snapshot'], ways: bigint, answers: number, after: number) => {
    const place = placeOf(snapshot);
    const layer = order.indexOf(place.at);
    if (layer <= after)
      throw new Error(
        `“${order[after]}” leads to “${place.at}”, so this way never ends: ${askLine(flow, place.said, around)}`,
      );
    const key = keyOf(place);
    const same = layers[layer]?.get(key);
    layers[layer]?.set(
      key,
      same
        ? { ...same, ways: same.ways + ways, answers: Math.max(same.answers, answers) }
        : { place, snapshot, ways, answers },
    );
  };

  reach(start(flow), 1n, 0, -1);
  order.slice(0, -1).forEach((at, layer) => {
    if (!layers[layer]?.size) return;
    const choices = classesOf(findings, at, around, dates);
    for (const { snapshot, ways, answers } of layers[layer].values()) {
      for (const [value, many] of choices) {
        const [next] = transition(flow.machine, snapshot, { type: 'answer', question: at, value });
        reach(next, ways * many, answers + (value === 'read' ? 0 : 1), layer);
      }
    }
  });
  const ends = [...(layers.at(-1)?.values() ?? [])];
  const stops = layers.slice(0, -1).flatMap((layer) => [...layer.values()]);
  const ways = ends.reduce((sum, end) => sum + end.ways, 0n);
  return {
    findings,
    around,
    dates,
    stops,
    ends,
    ways,
    longest: ends.reduce((most, { answers }) => Math.max(most, answers), 0),
  };
}

/** The same flow with only these findings, and the facts they read: each law is proven over the fewest findings it speaks of. */
export function only({ flow, facts, rules }: Findings, ids: readonly string[]): Findings {
  const kept = Object.entries(rules).filter(([id]) => ids.includes(id));
  const read = kept.flatMap(([, { when }]) => atoms(when)).map(({ about }) => about);
  return {
    flow,
    rules: Object.fromEntries(kept),
    facts: Object.fromEntries(Object.entries(facts).filter(([id]) => read.includes(id))),
  };
}

/** Names the situations of a flow: what is left of every condition at a place, what can become of open facts, and what is not known. */
function keysOf(
  { flow, facts, rules }: Findings,
  around: Around,
  dates: readonly Answer[],
  apart: Apart,
): (place: Place) => string {
  const conditions = Object.values(rules).map(({ when }) => when);
  const lines = flow.lines.map((line) => ({ id: line.id, asked: steering([line]) }));
  const read = [...conditions, ...steering(flow.lines)].flatMap(atoms);
  const hungOn = new Set(read.flatMap(({ about }) => facts[about]?.needs ?? [about]));
  const worked = Object.entries(facts).map(([id, fact]) => ({
    id,
    fact,
    of: outlook(fact, flow.questions, around, dates),
  }));
  return (place) => {
    const here = place.at === 'result' ? flow.lines.length : flow.lines.findIndex(({ id }) => id === place.at);
    const ahead = new Set(flow.lines.slice(here).map(({ id }) => id));
    const waits = (id: string): boolean => ahead.has(id) || (facts[id]?.needs.some((need) => ahead.has(need)) ?? false);
    const known = knownAt({ flow, facts, rules }, place, around);
    const toCome = lines.flatMap(({ id, asked }) => (ahead.has(id) ? asked : []));
    const left = [...conditions, ...toCome].map((condition) => rest(condition, known, waits));
    const open = worked.filter(({ id }) => waits(id) || isOpen(known[id])).map(({ of }) => of(known, waits));
    const doubts = Object.entries(known).filter(([id, value]) => hungOn.has(id) && isOpen(value));
    const kept = Object.entries(apart).map(([id, classOf]) => {
      const answer = place.said[id] ?? place.assumed[id];
      return answer === undefined ? null : classOf(answer);
    });
    return JSON.stringify([left, open, doubts, kept]);
  };
}

/** What is left of a condition once what is known is put in: `1`, `0`, `?`, or a smaller condition, as text. */
function rest(condition: Condition, known: Known, waits: (id: string) => boolean): string {
  if ('about' in condition) {
    if (waits(condition.about)) return JSON.stringify(condition);
    const holds = truth(condition, known);
    return holds === 'unknown' ? '?' : holds ? '1' : '0';
  }
  const [parts, neutral, decisive] = 'all' in condition ? [condition.all, '1', '0'] : [condition.any, '0', '1'];
  const left = parts.map((part) => rest(part, known, waits)).filter((part) => part !== neutral);
  if (left.includes(decisive)) return decisive;
  return left.length > 1 ? `(${left.join('all' in condition ? '&' : '|')})` : (left[0] ?? neutral);
}

/** The one line that shows these answers: paste it into a shell at the project's root. */
export const askLine = ({ id }: Pick<AnyFlow, 'id'>, answers: Answers, { now }: Around): string =>
  `echo '${JSON.stringify(answers)}' | npm run --silent ask -- ${id} --now ${now.on}T${now.at ?? '12:00'} --answers -`;
