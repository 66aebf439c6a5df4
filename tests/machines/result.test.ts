import { describe, expect, test } from 'vitest';
import { all } from '#machines/engine/condition.ts';
import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow, settle } from '#machines/engine/flow.ts';
import { type Answers, moment, one, several } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { type StepId, steps } from '#machines/steps.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };

describe('the result', () => {
  const flow = defineFlow('result')
    .ask('papers', several('request', 'judge'))
    .ask('county', one('north', 'south'))
    .ask('due', moment())
    .end();
  const findings = findingsFor(
    flow,
    () => ({}),
    ({ papers, county, due }) => ({
      judge: { short: true, when: papers.has('judge'), says: ['judge-warrant-differs'], now: ['callLawyer'] },
      request: {
        short: true,
        when: all(papers.has('request'), county.is('north')),
        says: ['detainer-is-request'],
        now: ['staySilent'],
        today: ['callLawyer'],
        deadlines: { detainer: 'due' },
        help: ['held-in-jail'],
      },
      otherwise: {
        short: true,
        when: county.is('north', 'south'),
        says: ['no-judge-signs'],
        help: ['lawyer-referral'],
      },
      last: { short: true, when: county.isUnsure(), says: ['practice-most'], today: ['askCounty'] },
      north: {
        when: county.is('north'),
        says: ['agreement-listed'],
        now: ['staySilent'],
        later: ['askRegister', 'callLawyer'],
      },
      south: { when: county.is('south'), says: ['agreement-none-listed'] },
      noDate: { when: due.isUnsure(), says: ['clock-start', 'agreement-listed'], deadlines: { 'notice-local': 'due' } },
    }),
  );
  const of = (answers: Answers) => result(findings, settle(flow, answers), around);
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  const on = { on: '2026-11-20', at: '10:00' };

  test('the short answer is the first that is sure, in file order', () => {
    expect(ids(of({ papers: ['request', 'judge'], county: 'north', due: on }).short)).toEqual(['judge']);
    expect(ids(of({ papers: ['request'], county: 'north', due: on }).short)).toEqual(['request']);
    expect(ids(of({ papers: [], county: 'south', due: on }).short)).toEqual(['otherwise']);
  });

  test('short answers before it that might hold are shown as “if”; none after it', () => {
    const { short, why, open } = of({ papers: 'unsure', county: 'north', due: on });
    expect(short.map(({ id, sure }) => [id, sure])).toEqual([
      ['judge', false],
      ['request', false],
      ['otherwise', true],
    ]);
    expect(ids(why)).toEqual(['otherwise', 'north']);
    expect(open.map(({ question, found }) => [question, ids(found)])).toEqual([['papers', ['judge', 'request']]]);
  });

  test('what is open stands under the question that leaves it open, one group a question', () => {
    const { open, worthFindingOut } = of({ papers: ['request'], county: 'unsure', due: on });
    expect(open.map(({ question, found }) => [question, ids(found)])).toEqual([
      ['county', ['request', 'otherwise', 'north', 'south']],
    ]);
    expect(worthFindingOut).toBe('county');
  });

  test('nothing is worth finding out where nothing is open', () => {
    expect(of({ papers: [], county: 'south', due: on })).toMatchObject({ open: [], worthFindingOut: undefined });
  });

  test('each step stands once, where it is most urgent, in the fixed order', () => {
    const inOrder = (...some: readonly StepId[]) => steps.filter((step) => some.includes(step));
    expect(of({ papers: ['request', 'judge'], county: 'north', due: on }).steps).toEqual({
      now: inOrder('callLawyer', 'staySilent'),
      today: [],
      later: ['askRegister'],
    });
    expect(of({ papers: ['request'], county: 'north', due: on }).steps).toEqual({
      now: ['staySilent'],
      today: ['callLawyer'],
      later: ['askRegister'],
    });
  });

  test('only what is sure brings steps, statements and help; a deadline of what is open says what it hangs on', () => {
    const { steps, statements, deadlines, help } = of({ papers: ['request'], county: 'unsure', due: on });
    expect([steps.now, statements, help]).toEqual([[], ['practice-most'], []]);
    expect(deadlines.map(({ id, onlyIf }) => [id, typeof onlyIf])).toEqual([['detainer', 'string']]);
    expect(of({ papers: ['request'], county: 'north', due: on }).deadlines[0]?.onlyIf).toBeUndefined();
  });

  test('each statement is cited once', () => {
    expect(of({ papers: [], county: 'north', due: 'unsure' }).statements).toEqual([
      'no-judge-signs',
      'agreement-listed',
      'clock-start',
    ]);
  });

  test('a deadline is counted from the date given, and not at all while that date is not known', () => {
    const [counted] = of({ papers: ['request'], county: 'north', due: on }).deadlines;
    expect(counted).toMatchObject({ id: 'detainer', question: 'due', counted: { kind: 'detainer', from: on } });
    expect(of({ papers: ['request'], county: 'north', due: 'unsure' }).deadlines).toEqual([]);
  });

  test('before anything is said nothing is found', () => {
    expect(of({})).toMatchObject({ short: [], why: [], open: [], deadlines: [], statements: [], help: [] });
  });
});
