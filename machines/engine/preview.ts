import { transition } from 'xstate';
import type { DeadlineId } from '#law/deadlines.ts';
import { type Found, find } from './find.ts';
import type { Around, Findings } from './finding.ts';
import { type AnyFlow, type Place, placeOf, start } from './flow.ts';
import type { Answer, Answers } from './question.ts';
import { type RunningDeadline, resultOf } from './result.ts';

/** What a changed answer would change, before it counts: ids of questions, of sure findings and of deadlines. */
export type Preview = {
  /** Answers that will no longer count. */
  readonly setAside: readonly string[];
  /** Answers given earlier that count again. */
  readonly counts: readonly string[];
  /** Questions that open. */
  readonly asks: readonly string[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** Deadlines that run before and after, and end at another time. */
  readonly moves: readonly DeadlineId[];
};

/** Compares the place with the one that the new answer leads to. */
export function preview(findings: Findings, place: Place, question: string, value: Answer, around: Around): Preview {
  const { flow } = findings;
  const before = supposed(flow, place.answers);
  const after = supposed(flow, { ...place.answers, [question]: value });
  const [foundBefore, foundAfter] = [find(findings, before, around), find(findings, after, around)];
  const [was, will] = [sureOf(foundBefore), sureOf(foundAfter)];
  const [walked, trail] = [questionsOn(before), questionsOn(after)];
  return {
    setAside: without(walked, trail).filter((id) => id in place.answers),
    counts: without(trail, walked).filter((id) => id in place.answers),
    asks: without(trail, walked).filter((id) => !(id in place.answers)),
    gone: without(was, will),
    come: without(will, was),
    moves: moved(resultOf(foundBefore, before).deadlines, resultOf(foundAfter, after).deadlines),
  };
}

const sureOf = (found: readonly Found[]) => found.flatMap(({ id, sure }) => (sure ? [id] : []));

/** The deadlines of both whose ends differ. */
function moved(before: readonly RunningDeadline[], after: readonly RunningDeadline[]): readonly DeadlineId[] {
  const ends = (of: readonly RunningDeadline[], id: DeadlineId) =>
    JSON.stringify(of.filter((one) => one.id === id).map(({ counted }) => counted.ends));
  const both = new Set(before.map(({ id }) => id).filter((id) => after.some((one) => one.id === id)));
  return [...both].filter((id) => ends(before, id) !== ends(after, id));
}

/** The end that answers lead to when each question still open is taken as "I don't know", each notice as read. */
export function supposed(flow: AnyFlow, answers: Answers): Place {
  let snapshot = start(flow, answers);
  for (let place = placeOf(snapshot); place.at !== 'result'; place = placeOf(snapshot)) {
    const kind = flow.lines.find(({ id }) => id === place.at)?.question?.kind;
    [snapshot] = transition(flow.machine, snapshot, {
      type: 'answer',
      question: place.at,
      value: kind === 'notice' ? 'read' : 'unsure',
    });
  }
  return placeOf(snapshot);
}

/** The questions on the way, without the notices, which nobody answers. */
const questionsOn = ({ said }: Place) => Object.keys(said).filter((id) => said[id] !== 'read');

const without = (these: readonly string[], those: readonly string[]) => these.filter((one) => !those.includes(one));
