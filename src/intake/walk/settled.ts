import type { Moment } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { type CaseFile, walksOf } from '../cases/case-file.ts';
import { withWalk } from './changes.ts';
import { countedIn } from './outcome.ts';
import { type InLines, keptOf, newsOf } from './replay.ts';

/**
 * A changed case with what follows from the change: its moment, and of each walk whose answers or findings are others the deadlines that run and
 * the result. A result from before the content changed stays in the file.
 */
export function settled(
  was: CaseFile,
  is: CaseFile,
  now: Required<Moment>,
  findingsOf: (flow: FlowId) => Findings,
  inLines: (flow: FlowId) => InLines,
): CaseFile {
  return walksOf(is).reduce(
    (file, [flow, walk]) => {
      const old = was.walks[flow];
      if (old && old.answers === walk.answers && old.overruled === walk.overruled) return file;
      const [findings, said] = [findingsOf(flow), inLines(flow)];
      const isOld = old?.kept && newsOf(findings, old, said) !== undefined;
      return withWalk(file, flow, {
        ...countedIn(findings, walk, now),
        kept: keptOf(findings, walk, now, said),
        ...(isOld && { before: [...walk.before, old.kept] }),
      });
    },
    { ...is, changed: now },
  );
}

/** A case with the deadlines that run by now: the days and the content may have changed which. Nobody has changed it by that. */
export const recounted = (file: CaseFile, now: Required<Moment>, findingsOf: (flow: FlowId) => Findings): CaseFile =>
  walksOf(file).reduce(
    (counted, [flow, walk]) => withWalk(counted, flow, countedIn(findingsOf(flow), walk, now)),
    file,
  );
