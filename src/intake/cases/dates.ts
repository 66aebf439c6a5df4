import { type ClaimEnd, deadline, type HoldEnd, safeEnd } from '#law/deadlines.ts';
import { endOf, type Instant } from '#law/time.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { toldEnds } from '#src/result/told-ends.ts';
import type { Runs } from './case-file.ts';

/** The deadlines that run, by the flow that says so. */
export type Running = readonly (readonly [FlowId, readonly Runs[]])[];

/** One end of a deadline that runs in a case, as its result tells it. */
export type DateInCase = Runs & {
  readonly flow: FlowId;
  readonly end: HoldEnd | ClaimEnd;
  /** All ends of the same deadline. */
  readonly told: readonly (HoldEnd | ClaimEnd)[];
};

/** All ends of deadlines that run, by flow, the earliest first, each counted anew from the date it runs from. */
export const datesIn = (running: Running, now: Instant): readonly DateInCase[] =>
  running
    .flatMap(([flow, runs]) =>
      runs.flatMap((run) => {
        const told = toldEnds(deadline(run.deadline, run.from), now);
        return told.map((end) => ({ ...run, flow, end, told }));
      }),
    )
    .sort((one, other) => instantOf(one) - instantOf(other));

const instantOf = ({ end }: DateInCase): Instant => (end.unit === 'instant' ? safeEnd(end) : endOf(safeEnd(end)));
