import { type StatementId, statements } from '#law/statements.ts';

/** What says otherwise than a statement. */
const against = (id: StatementId): readonly StatementId[] => statements[id].against ?? [];

/** Statements in the order given, those that say otherwise than one another as one group, where the first of them stood. */
export function inSides(ids: readonly StatementId[]): readonly (readonly StatementId[])[] {
  const groups: StatementId[][] = [];
  for (const id of ids) {
    if (groups.some((group) => group.includes(id))) continue;
    const group = [id];
    // A group grows while one of it is against another that is said here too.
    for (const one of group)
      group.push(...ids.filter((other) => !group.includes(other) && against(one).includes(other)));
    groups.push(group);
  }
  return groups;
}
