import { expect, test } from 'vitest';
import { type DeadlineId, type End, safeEnd } from '#law/deadlines.ts';
import { isMoment, isoOf } from '#law/time.ts';
import type { Around, Findings } from '#machines/engine/finding.ts';
import type { Place, Questions } from '#machines/engine/flow.ts';
import { supposed } from '#machines/engine/preview.ts';
import { type Answer, accepts } from '#machines/engine/question.ts';
import { type Result, result, type Urgency, urgencies } from '#machines/engine/result.ts';
import type { StepId } from '#machines/steps.ts';

/** A flow's findings with their ids, so that a misspelled one does not compile. */
type WithIds<Question extends string, Id extends string> = Findings & {
  readonly flow: { readonly questions: Readonly<Record<Question, unknown>> };
  readonly rules: Readonly<Record<Id, unknown>>;
};

/** The safe reading of each end of a deadline by its rule, an ISO moment or a day; `open` while its date is not known, `absent` where it is not shown. */
type Ends = Readonly<Partial<Record<End['rule'], string>>> | 'open' | 'absent';

/** Somebody in a sentence, what they say, and what they must and must not be told. */
export type Person<Question extends string = string, Id extends string = string> = {
  readonly who: string;
  /** Answers by question; what is not said is "I don't know". */
  readonly says: Readonly<Partial<Record<Question, Answer>>>;
  /** The moment at which they ask: `2026-12-01T09:00`, Wisconsin time. */
  readonly on: string;
  /** The short answer, the one that is sure. */
  readonly shortAnswer?: Id;
  /** Findings shown as sure; others may be too. */
  readonly sure?: readonly Id[];
  /** Findings shown as an "if"; others may be too. */
  readonly maybe?: readonly Id[];
  /** Findings shown neither way. */
  readonly never?: readonly Id[];
  /** Steps shown under an urgency; others may be too. */
  readonly steps?: Readonly<Partial<Record<Urgency, readonly StepId[]>>>;
  /** Steps shown nowhere. */
  readonly neverSteps?: readonly StepId[];
  /** All ends of a deadline. */
  readonly deadlines?: Readonly<Partial<Record<DeadlineId, Ends>>>;
};

/** A test a person: each is told what they must be told, and nothing of what they must not. */
export function people<Question extends string, Id extends string>(
  findings: WithIds<Question, Id>,
  them: readonly Person<Question, Id>[],
): void {
  test.each(them)('$who', (person) => {
    const told = toldTo(findings, person);
    const sure = told.why.map(({ id }) => id);
    const maybe = told.open.flatMap(({ found }) => found.map(({ id }) => id));
    const lacking = (ids: readonly string[], wanted: readonly string[] = []) =>
      wanted.filter((id) => !ids.includes(id));
    const both = (ids: readonly string[], unwanted: readonly string[] = []) =>
      unwanted.filter((id) => ids.includes(id));
    const shortAnswer = told.short.find((one) => one.sure)?.id;
    expect(shortAnswer).toBe(person.shortAnswer ?? shortAnswer);
    expect(lacking(sure, person.sure), 'not told for sure').toEqual([]);
    expect(lacking(maybe, person.maybe), 'not told as an “if”').toEqual([]);
    expect(both([...sure, ...maybe], person.never), 'told, and must not be').toEqual([]);
    for (const urgency of urgencies) expect(lacking(told.steps[urgency], person.steps?.[urgency]), urgency).toEqual([]);
    expect(both(Object.values(told.steps).flat(), person.neverSteps), 'steps shown, and must not be').toEqual([]);
    for (const [id, ends] of Object.entries(person.deadlines ?? {}))
      expect([id, endsOf(told)[id] ?? 'absent']).toEqual([id, ends]);
  });
}

/** The result that a person gets. */
export const toldTo = (findings: Findings, person: Pick<Person, 'says' | 'on'>): Result =>
  result(findings, placeOf(findings, person), aroundOf(person));

/** Where a person ends; fails where an answer is none that the question accepts, or would never be asked for. */
export function placeOf({ flow }: Findings, { says }: Pick<Person, 'says'>): Place {
  const questions: Questions = flow.questions;
  const answers = Object.entries(says).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const]));
  for (const [id, answer] of answers) {
    const question = questions[id];
    expect(question && accepts(question, answer), `${JSON.stringify(answer)} is no answer to "${id}"`).toBe(true);
  }
  const place = supposed(flow, Object.fromEntries(answers));
  expect(answers.map(([id]) => id).filter((id) => !(id in place.said))).toEqual([]);
  return place;
}

/** How many answers a person gives, screens that are only read not among them. */
export const answersOf = (place: Pick<Place, 'said'>): number =>
  Object.values(place.said).filter((answer) => answer !== 'read').length;

function aroundOf({ on }: Pick<Person, 'on'>): Around {
  const [day, at] = on.split('T');
  const now = { on: day, at };
  if (!isMoment(now)) throw new Error(`"${on}" is not a moment such as 2026-12-01T09:00`);
  return { now };
}

const endsOf = ({ deadlines }: Result): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    // Those that run only if something open holds are not told for sure.
    deadlines
      .filter(({ onlyIf }) => onlyIf === undefined)
      .map(({ id, counted }) => [id, Object.fromEntries(counted.ends.map((end) => [end.rule, endText(end)]))]),
  );

const endText = (end: End): string => (end.unit === 'instant' ? isoOf(safeEnd(end)) : safeEnd(end));
