import { addDays, type Moment } from '#law/time.ts';
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

/** Deadlines of a result as a case keeps them. */
export const runningOf = (deadlines: Result['deadlines']): readonly Runs[] =>
  deadlines.map(({ id, counted: { from }, onlyIf }) => ({ deadline: id, from, maybe: onlyIf !== undefined }));
const runningAt = (findings: Findings, walk: Walk, now: Moment): readonly Runs[] =>
  runningOf(outcomeOf(findings, walk, now).composed.deadlines);

/** How many days ahead it is looked which deadlines will run by then: a hearing that is still to come sets one off the day after. */
const ahead = [15, 60, 200, 400];

const name = ({ deadline, from }: Runs): string => JSON.stringify([deadline, from]);

/** The deadlines that run, and those that begin to with the days alone, as a case keeps them for the list, which does not open it: these are only possible yet. */
export function runsOf(findings: Findings, walk: Walk, now: Moment): readonly Runs[] {
  const running = runningAt(findings, walk, now);
  const all = new Map(
    ahead
      .flatMap((days) => runningAt(findings, walk, { ...now, on: addDays(now.on, days) }))
      .map((each) => [name(each), { ...each, maybe: true }]),
  );
  for (const each of running) all.delete(name(each));
  return [...running, ...all.values()];
}

/** What a case keeps of the deadlines of a walk: those that run, and those that are missing because somebody has set a finding aside. */
export function countedIn(findings: Findings, walk: Walk, now: Moment): Pick<Walk, 'runs' | 'aside'> {
  const runs = runsOf(findings, walk, now);
  if (Object.keys(walk.overruled).length === 0) return { runs, aside: undefined };
  const running = new Set(runs.map(name));
  return { runs, aside: runsOf(findings, { ...walk, overruled: {} }, now).filter((each) => !running.has(name(each))) };
}
