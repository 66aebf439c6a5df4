import type { AnyStatementId } from '#law/all.ts';
import { type QuestionId, questionIds } from '#law/article/questions.ts';
import { changesStatements } from '#law/changes/statements.ts';
import { type ChangeId, changeIds, changes } from '#law/changes.ts';
import { statements } from '#law/statements.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { citedUnder } from './article/contents.ts';

/** Where a statement is told: in a flow, under a question of the article, or under something that is changing. */
export type Place = { readonly flow: FlowId } | { readonly question: QuestionId } | { readonly change: ChangeId };

/** The first place in which a statement is told; a statement of flows that neither page tells is told in them. */
function placeOf(id: AnyStatementId): Place {
  const change = changeIds.find((one) => changes[one].statements.some((each) => each === id));
  if (change && Object.hasOwn(changesStatements, id)) return { change };
  const question = questionIds.find((one) => citedUnder(one).includes(id));
  if (question && !Object.hasOwn(statements, id)) return { question };
  const [flow] = flowIds;
  if (flow === undefined) throw new Error(`"${id}" is told nowhere`);
  return { flow };
}

/** Statements under the places in which they are told, so that each is read with what it speaks of. */
export function byPlace(ids: readonly AnyStatementId[]): readonly (readonly [Place, readonly AnyStatementId[]])[] {
  const places = new Map<string, [Place, AnyStatementId[]]>();
  for (const id of ids) {
    const place = placeOf(id);
    const key = JSON.stringify(place);
    const [, known] = places.get(key) ?? [place, []];
    places.set(key, [place, [...known, id]]);
  }
  return [...places.values()];
}
