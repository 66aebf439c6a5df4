import { type ClaimEnd, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import type { Instant } from '#law/time.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { nameOf } from '#src/result/cited.ts';
import { toldEnds } from '#src/result/told-ends.ts';

/** A date that the page tells and that is still to come: an instant of a hold, or the day to act by. */
export type DateToKeep = {
  readonly key: string;
  readonly running: RunningDeadline;
  readonly end: HoldEnd | ClaimEnd;
};

/** The dates of a result that a calendar can keep: those that the page tells, in its order, but for what has passed. */
export const datesToKeep = (deadlines: readonly RunningDeadline[], now: Instant): readonly DateToKeep[] =>
  deadlines.flatMap((running) =>
    toldEnds(running.counted, now)
      .filter((end) => isToCome(end, now))
      .map((end) => ({ key: `${nameOf(running)} ${end.rule}`, running, end })),
  );

/** Whether the reading that the page shows lies ahead: the last of a hold, the first of a claim. */
const isToCome = (end: HoldEnd | ClaimEnd, now: Instant): boolean =>
  end.unit === 'instant' ? safeEnd(end) > now : passed(end, now) === 'no';
