import { type ClaimEnd, type Deadline, type End, type HoldEnd, passed } from '#law/deadlines.ts';
import type { Instant } from '#law/time.ts';

const isOfHold = (end: End): end is HoldEnd => end.unit === 'instant';
const isOfClaim = (end: End): end is ClaimEnd => end.unit === 'day';

/** The counts of a hold as a reader is told them: all of them, or the first alone where every one ends at the same time. */
export function toldHoldEnds({ ends }: Pick<Deadline, 'ends'>): readonly HoldEnd[] {
  const counts = ends.filter(isOfHold);
  const [first] = counts;
  const same = counts.every(({ at }) => at.earliest === first?.at.earliest && at.latest === first?.at.latest);
  return same ? counts.slice(0, 1) : counts;
}

/** The day that a reader is told for a claim: the one to act by, and once that is over the last day itself; undefined where none is on record. */
export function toldClaimEnd({ ends }: Pick<Deadline, 'ends'>, now: Instant): ClaimEnd | undefined {
  const claims = ends.filter(isOfClaim);
  const nominal = claims.find(({ rule }) => rule === 'nominal');
  const actBy = claims.find(({ rule }) => rule === 'act-by');
  return actBy && passed(actBy, now) === 'no' ? actBy : nominal;
}

/** All ends that a reader is told: those of a hold, or the one of a claim; none where no number is on record. */
export function toldEnds(deadline: Pick<Deadline, 'ends'>, now: Instant): readonly (HoldEnd | ClaimEnd)[] {
  const claim = toldClaimEnd(deadline, now);
  return claim ? [claim] : toldHoldEnds(deadline);
}

/** A last day that is not the day to act by, and the days that do not count: on the way to it, or back from it. */
export type MovedDay = Pick<ClaimEnd, 'skipped'> & { readonly last: ClaimEnd };

/** The last day of a claim where one is told to act before it; undefined where the two are one. */
export function movedDay({ ends }: Pick<Deadline, 'ends'>): MovedDay | undefined {
  const claims = ends.filter(isOfClaim);
  const last = claims.find(({ rule }) => rule === 'nominal');
  const actBy = claims.find(({ rule }) => rule === 'act-by');
  return last && actBy && { last, skipped: last.skipped.length > 0 ? last.skipped : actBy.skipped };
}
