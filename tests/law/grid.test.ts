import { describe, expect, test } from 'vitest';
import { deadlineIds, deadlines } from '#law/deadlines.ts';
import { type NumberId, numberOn, valuesOf } from '#law/numbers.ts';
import type { Day } from '#law/register.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { addDays, addMonths } from '#law/time.ts';

const [first, last] = ['2015-01-01', '2030-12-31'];
const numberIds = [
  ...new Set(
    deadlineIds.flatMap((id): readonly NumberId[] => {
      const count = deadlines[id];
      return 'nominal' in count ? [count.nominal.number] : [count.form.number, count.regulation.number];
    }),
  ),
];
const statementIds = Object.keys(statements) as StatementId[];

/**
 * The first day of each quarter, and around every day on which something changes the week before and after, day by day:
 * between two changes nothing can differ. A whole day is the finest step, since numbers and statements hold from day to day.
 */
const quarters: Day[] = [];
for (let day = first; day <= last; day = addMonths(day, 3)) quarters.push(day);
const changes = [
  ...numberIds.flatMap((id) => valuesOf(id).flatMap(({ since }) => since ?? [])),
  ...statementIds.flatMap((id) => [statements[id].from ?? [], statements[id].until ?? []].flat()),
];
const around = changes.flatMap((day) => Array.from({ length: 15 }, (_, index) => addDays(day, index - 7)));
const grid = [...new Set([first, ...quarters, ...around, last])].sort();

describe(`on ${grid.length} days from ${first} to ${last}, each quarter and each day around a change`, () => {
  test('the grid sees both sides of every change', () => {
    expect(changes.length).toBeGreaterThan(0);
    for (const day of changes) expect([grid.includes(addDays(day, -1)), grid.includes(day)]).toEqual([true, true]);
  });

  test.each(numberIds)('%s has at most one value, the newest that began', (id) => {
    for (const day of grid) {
      const begun = valuesOf(id).filter(({ since }) => since === null || since <= day);
      expect(numberOn(id, day)).toBe(begun.at(-1)?.value);
    }
  });

  test.each(numberIds)('%s has no two values from the same day, and each differs from the one before', (id) => {
    const values = valuesOf(id);
    const days = values.map(({ since }) => since ?? '');
    expect(days).toEqual([...new Set(days)].sort());
    for (const [index, { value }] of values.entries()) if (index > 0) expect(value).not.toBe(values[index - 1]?.value);
  });

  test.each(numberIds)('%s, once it has a value, never lacks one again', (id) => {
    const known = grid.map((day) => numberOn(id, day) !== undefined);
    expect(known.slice(known.indexOf(true))).not.toContain(false);
    expect(known.at(-1)).toBe(true);
  });

  test('no statement ends before it begins, or begins in the future', () => {
    const wrong = statementIds.filter((id) => {
      const { from, until, checked } = statements[id];
      return (from !== undefined && until !== undefined && from > until) || (from !== undefined && from > checked);
    });
    expect(wrong).toEqual([]);
  });

  test('on each day a statement is in force at most once, without a gap', () => {
    const inForce = (id: StatementId, day: Day) =>
      (statements[id].from ?? '') <= day && day <= (statements[id].until ?? '9999-12-31');
    for (const id of statementIds) {
      const turns = grid.filter((day, index) => index > 0 && inForce(id, day) !== inForce(id, grid[index - 1] ?? day));
      expect(turns.length, id).toBeLessThanOrEqual((statements[id].from ? 1 : 0) + (statements[id].until ? 1 : 0));
    }
  });

  test('statements against each other are in force together on some day', () => {
    const apart = statementIds.flatMap((id) =>
      (statements[id].against ?? []).filter((other: StatementId) => {
        const both = grid.filter((day) =>
          [id, other].every(
            (one) => (statements[one].from ?? '') <= day && day <= (statements[one].until ?? '9999-12-31'),
          ),
        );
        return both.length === 0;
      }),
    );
    expect(apart).toEqual([]);
  });

  test('a statement that a deadline leans on is in force on the day it is checked', () => {
    const leaned = deadlineIds.flatMap((id): readonly StatementId[] => {
      const count = deadlines[id];
      return 'nominal' in count ? [count.nominal.statement] : [count.form.statement, count.regulation.statement];
    });
    const silent = leaned.filter(
      (id) =>
        (statements[id].from ?? '') > statements[id].checked ||
        (statements[id].until ?? '9999-12-31') < statements[id].checked,
    );
    expect(silent).toEqual([]);
  });
});
