import { type ClaimEnd, deadline, type HoldEnd, safeEnd } from '#law/deadlines.ts';
import { endOf, type Instant } from '#law/time.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { toldEnds } from '#src/result/told-ends.ts';
import { type CaseFile, type Runs, walksOf } from './case-file.ts';

/** One end of a deadline that runs in a case, as its result tells it. */
export type DateInCase = Runs & {
  readonly flow: FlowId;
  readonly end: HoldEnd | ClaimEnd;
  /** All ends of the same deadline. */
  readonly told: readonly (HoldEnd | ClaimEnd)[];
};

/** All ends of all flows of a case, the earliest first, each counted anew from the date it runs from. */
export const datesIn = (file: CaseFile, now: Instant): readonly DateInCase[] =>
  walksOf(file)
    .flatMap(([flow, { runs }]) =>
      runs.flatMap((run) => {
        const told = toldEnds(deadline(run.deadline, run.from), now);
        return told.map((end) => ({ ...run, flow, end, told }));
      }),
    )
    .sort((one, other) => instantOf(one) - instantOf(other));

const instantOf = ({ end }: DateInCase): Instant => (end.unit === 'instant' ? safeEnd(end) : endOf(safeEnd(end)));
