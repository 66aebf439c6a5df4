import { describe, expect, test } from 'vitest';
import { deadline } from '#law/deadlines.ts';
import { instantsOf } from '#law/time.ts';
import { dueAt, nextEnd, withoutDates } from '#src/intake/caseload/due.ts';
import type { Runs } from '#src/intake/cases/case-file.ts';
import type { Case } from '#src/intake/vault/survey.ts';
import { toldEnds } from '#src/result/told-ends.ts';
import { aCase, hold, notice, read } from './cases.ts';

// A Friday, the day after Thanksgiving.
const at = (on: string, at = '10:00') => instantsOf({ on, at }).earliest;
const now = at('2026-11-27');
const lines = (...cases: readonly Case[]) =>
  dueAt(read(...cases), now).map(({ of, counted }) => `${of.name}: ${counted.kind}`);

describe('what is due', () => {
  test('begins with a hold that is over, whatever else ends sooner or has passed longer', () => {
    expect(
      lines(
        aCase('Notice tomorrow', { runs: [notice('2026-07-31')] }),
        aCase('Passed last week', { runs: [notice('2026-07-24')] }),
        // From Monday noon to Wednesday noon, by every count.
        aCase('Held too long', { runs: [hold('2026-11-23', '12:00')] }),
        aCase('Still in time', { runs: [hold('2026-11-26', '15:00')] }),
      ),
    ).toEqual([
      'Held too long: detainer',
      'Notice tomorrow: notice-local',
      'Still in time: detainer',
      'Passed last week: notice-local',
    ]);
  });

  test('has a hold that is over by one count and not by the other among those that are over', () => {
    // Form: Thursday 3 p.m. Rule: Thanksgiving does not count, so Friday 3 p.m.
    const [first] = dueAt(
      read(aCase('Soon', { runs: [notice('2026-07-31')] }), aCase('Split', { runs: [hold('2026-11-24', '15:00')] })),
      now,
    );
    expect(first?.of.name).toBe('Split');
    expect(first?.told.map(({ rule }) => rule)).toEqual(['form', 'regulation']);
  });

  test('tells the ends that the case itself tells', () => {
    for (const runs of [[hold('2026-11-23', '12:00')], [notice('2026-08-01')], [hold('2026-11-24', '15:00')]]) {
      const [due] = dueAt(read(aCase('Blue scarf', { runs })), now);
      const [run] = runs;
      if (!run) throw new Error('something runs');
      expect(due?.told).toEqual(toldEnds(deadline(run.deadline, run.from), now));
    }
  });

  test('reaches 14 days back and 14 ahead, all of the first and the last of them', () => {
    const told = (run: Runs) => dueAt(read(aCase('Blue scarf', { runs: [run] })), now).length;
    // Of 120 days: Friday, December 11, is told for the 11th to the 13th. The 14th is one day too far.
    expect(['2026-08-13', '2026-08-15', '2026-08-16'].map((on) => told(notice(on)))).toEqual([1, 1, 0]);
    // The last day was Friday, November 13; and Thursday, November 12.
    expect(['2026-07-16', '2026-07-15'].map((on) => told(notice(on)))).toEqual([1, 0]);
    // By the rule, without Veterans Day: Friday noon; and Thursday noon.
    expect([hold('2026-11-10', '12:00'), hold('2026-11-09', '12:00')].map(told)).toEqual([1, 0]);
  });

  test('leaves out cases that are closed, and those of which nothing can be read', () => {
    expect(lines(aCase('Closed', { status: 'closed', runs: [hold('2026-11-23', '12:00')] }))).toEqual([]);
    expect(lines({ ...aCase('Damaged'), brief: '' })).toEqual([]);
  });

  test('says a deadline once that two guides come to, and as sure where one of them is', () => {
    const twice = [hold('2026-11-23', '12:00', true), hold('2026-11-23', '12:00'), hold('2026-11-23', '12:00', true)];
    expect(dueAt(read(aCase('Blue scarf', { runs: twice })), now).map(({ maybe }) => maybe)).toEqual([false]);
    const maybe = [hold('2026-11-23', '12:00', true), hold('2026-11-24', '12:00', true)];
    expect(dueAt(read(aCase('Blue scarf', { runs: maybe })), now).map(({ maybe }) => maybe)).toEqual([true, true]);
  });

  test('names what passed last before what passed long ago', () => {
    expect(
      lines(aCase('Long ago', { runs: [notice('2026-07-20')] }), aCase('Lately', { runs: [notice('2026-07-28')] })),
    ).toEqual(['Lately: notice-local', 'Long ago: notice-local']);
  });
});

describe('cases with dates that are not on the list', () => {
  const named = (...cases: readonly Case[]) => withoutDates(read(...cases), now).map(({ name }) => name);
  const aside = [hold('2026-11-23', '12:00')];

  test('are those in which somebody set the finding aside that says one of these days', () => {
    expect(
      named(
        aCase('Aside', { aside }),
        aCase('One of two', { runs: [notice('2026-07-31')], aside }),
        aCase('Nothing aside', { runs: aside }),
        aCase('Years away', { aside: [notice('2026-11-20')] }),
      ),
    ).toEqual(['Aside', 'One of two']);
    expect(lines(aCase('Aside', { aside }))).toEqual([]);
  });

  test('are none that are closed, and none where another guide says the same date', () => {
    expect(
      named(aCase('Closed', { status: 'closed', aside }), aCase('Said elsewhere', { runs: aside, aside })),
    ).toEqual([]);
  });

  test('are none that were saved before this was counted; the rest of what the list knows of them still reads', () => {
    const { aside: _, ...older } = JSON.parse(aCase('Older', { runs: aside }).brief);
    const before = { ...aCase('Older'), brief: JSON.stringify(older) };
    expect(named(before)).toEqual([]);
    expect(lines(before)).toEqual(['Older: detainer']);
  });
});

test('the next end of a case is the soonest that is not over', () => {
  const next = (...runs: Parameters<typeof notice>[0][]) => {
    const [one] = read(aCase('Blue scarf', { runs: runs.map((on) => notice(on)) }));
    return one && nextEnd(one, now);
  };
  expect(next()).toBeUndefined();
  expect(next('2026-01-05')).toBeUndefined();
  expect(next('2026-01-05', '2026-11-01', '2026-10-01')).toBe(next('2026-10-01'));
});
