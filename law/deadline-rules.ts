import { type Deadline, type DeadlineId, deadlines } from './deadlines.ts';
import { type NumberId, valuesOf } from './numbers.ts';
import type { Day } from './register.ts';
import { type StatementId, statements } from './statements.ts';

/** The statements a deadline rests on, the governing one first. */
export function statementsOf(kind: DeadlineId): readonly [StatementId, ...StatementId[]] {
  const entry = deadlines[kind];
  return 'form' in entry ? [entry.regulation.statement, entry.form.statement] : [entry.nominal.statement];
}

/** A number that a deadline counts: by which rule, and the statement that says so. */
type Counted = {
  readonly rule: 'form' | 'regulation' | 'nominal';
  readonly number: NumberId;
  readonly statement: StatementId;
};

/** The numbers a deadline counts, by the rule that counts them. */
export function numbersOf(kind: DeadlineId): readonly Counted[] {
  const entry = deadlines[kind];
  if ('nominal' in entry) return [{ rule: 'nominal', ...entry.nominal }];
  return (['form', 'regulation'] as const).map((rule) => ({ rule, ...entry[rule] }));
}

/** A number's values, newest first; `before`: it held for events before this day. */
export const valuesBefore = (number: NumberId): readonly { readonly value: number; readonly before: Day | null }[] =>
  [...valuesOf(number)].reverse().map(({ value }, at, all) => ({ value, before: all[at - 1]?.since ?? null }));

/** What the register does not say of so early a start: a statement that begins later, with or without an older number to count. */
export function earlyRules(
  { kind, ends }: Deadline,
  start: Day,
): readonly { readonly id: StatementId; readonly since: Day; readonly counted: boolean }[] {
  return statementsOf(kind).flatMap((id) => {
    const since = statements[id].from;
    if (since === undefined || since <= start) return [];
    return [{ id, since, counted: ends.some(({ statement }) => statement === id) }];
  });
}
