import type { AnyStatementId } from '#law/all.ts';
import { changeIds, changes } from '#law/changes.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { contentsOf } from '#src/paper/contents.ts';
import { paperOf, type Route } from '#src/routes.ts';
import { citedByArticle } from './article/contents.ts';

/** Where each statement is told with its sources: on a flow's paper page, else on the article's, else among what is changing. */
export async function whereTold(): Promise<ReadonlyMap<AnyStatementId, Route>> {
  const onPaper = await Promise.all(
    flowIds.map(async (flow) => contentsOf(await flows[flow]()).statements.map((id) => [id, paperOf(flow)] as const)),
  );
  const onPages = [
    ...changeIds.flatMap((change) => changes[change].statements.map((id) => [id, 'changes'] as const)),
    ...citedByArticle.map((id) => [id, 'article'] as const),
  ];
  return new Map<AnyStatementId, Route>([...onPages, ...onPaper.flat()]);
}
