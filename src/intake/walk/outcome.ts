import type { Moment } from '#law/time.ts';
import { find } from '#machines/engine/find.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { type Place, settle } from '#machines/engine/flow.ts';
import { type Result, resultOf } from '#machines/engine/result.ts';
import type { Runs, Walk } from '../cases/case-file.ts';

/** Where a walk stands, and what follows from it at a moment. */
export type Outcome = { readonly place: Place; readonly composed: Result };

/** What follows from a walk: as on the page of the flow, but without the findings that somebody has set aside. */
export function outcomeOf(findings: Findings, { answers, overruled }: Walk, now: Moment): Outcome {
  const place = settle(findings.flow, answers);
  return { place, composed: resultWithout(findings, place, overruled, now) };
}

/** A result at a place, without the findings that are set aside. */
export const resultWithout = (findings: Findings, place: Place, aside: Walk['overruled'], now: Moment): Result =>
  resultOf(
    find(findings, place, { now }).filter(({ id }) => aside[id] === undefined),
    place,
  );

/** The deadlines that run, as a case keeps them. */
export const runsOf = ({ composed: { deadlines } }: Outcome): readonly Runs[] =>
  deadlines.map(({ id, counted: { from }, onlyIf }) => ({ deadline: id, from, maybe: onlyIf !== undefined }));
