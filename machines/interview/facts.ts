import { type DeadlineId, deadline, passed } from '#law/deadlines.ts';
import { instantsOf, type Moment, type Span } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import type { interview } from './flow.ts';

/** Whether a hearing is still ahead or was missed; both on its own day, as long as the hour is not known. */
export const hearings = ['ahead', 'missed'] as const;
export function hearingAt(hearing: Moment | Span, now: Moment): readonly (typeof hearings)[number][] {
  const [at, looked] = [instantsOf(hearing), instantsOf(now).earliest];
  return [...(at.latest >= looked ? ['ahead' as const] : []), ...(at.earliest < looked ? ['missed' as const] : [])];
}

/** Whether the time to ask for something still runs or is over; both where the day is only "about". */
export const times = ['running', 'over'] as const;
export function timeFor(kind: DeadlineId, from: Moment | Span, now: Moment): readonly (typeof times)[number][] {
  const last = deadline(kind, from).ends.find(({ rule }) => rule === 'nominal');
  const is = last && passed(last, instantsOf(now).earliest);
  return is === undefined ? [] : is === 'maybe' ? times : [is === 'yes' ? 'over' : 'running'];
}

/** What is worked out from the answers to *interview*: if a hearing was missed, which times are over, and if there is a new address. */
export const interviewFacts = (fact: FactMaker<typeof interview>) => ({
  court: fact(hearings, ['hearing'], ({ hearing }, { now }) =>
    hearing === undefined || hearing === 'none' ? undefined : hearingAt(hearing, now),
  ),
  missedTime: fact(times, ['hearing'], ({ hearing }, { now }) =>
    hearing === undefined || hearing === 'none' || !hearingAt(hearing, now).includes('missed')
      ? undefined
      : timeFor('reopen-missed', hearing, now),
  ),
  appealTime: fact(times, ['ordered'], ({ ordered }, { now }) =>
    ordered === undefined || ordered === 'none' ? undefined : timeFor('board-appeal', ordered, now),
  ),
  reopenTime: fact(times, ['ordered'], ({ ordered }, { now }) =>
    ordered === undefined || ordered === 'none' ? undefined : timeFor('reopen', ordered, now),
  ),
  address: fact(['moved', 'same'], ['moved'], ({ moved }) =>
    moved === undefined ? undefined : moved === 'none' ? 'same' : 'moved',
  ),
});
