import { instantsOf, type Moment, type Span } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import { paidIn } from '../shared.ts';
import type { find } from './flow.ts';

/** Whether the person was taken within the last 48 hours, in which ICE decides what it does (FED-67), or before. */
export const timesSince = ['first48', 'later'] as const;
type Since = (typeof timesSince)[number];

const hours48 = 48 * 3_600_000;

/** The shortest and the longest time that can have passed; both values where a day or an "about" leaves both possible. */
export function sinceTaken(taken: Moment | Span, now: Moment): readonly Since[] {
  const { earliest, latest } = instantsOf(taken);
  const at = instantsOf(now);
  const value = (passed: number): Since => (passed <= hours48 ? 'first48' : 'later');
  return [...new Set([value(at.earliest - latest), value(at.latest - earliest)])];
}

/** What is worked out from the answers to *find*: how long ago the person was taken, and if ICE pays the county's jail. */
export const findFacts = (fact: FactMaker<typeof find>) => ({
  since: fact(timesSince, ['whenTaken'], ({ whenTaken }, { now }) =>
    whenTaken === undefined || whenTaken === 'none' ? undefined : sinceTaken(whenTaken, now),
  ),
  paid: fact(['paid', 'notKnown'], ['county'], ({ county }) => (county === undefined ? undefined : paidIn(county))),
});
