import { describe, expect, test } from 'vitest';
import { numbersOf, statementsOf } from '#law/deadline-rules.ts';
import { type DeadlineId, deadline, deadlineIds, deadlines } from '#law/deadlines.ts';
import { valuesOf } from '#law/numbers.ts';
import { sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import english from '#locales/en/law.json';
import { limitCases } from './limit-cases.ts';

type Row = readonly [kind: DeadlineId, number: number, unit: string, source: string];

/** The table of limits, typed by hand: law additions, section 10; each number is that of today. */
const table: readonly Row[] = [
  ['notice-local', 120, 'days', 'wis-893.80'],
  ['notice-state', 120, 'days', 'wis-893.82'],
  ['suit-local-denied', 6, 'months', 'wis-893.80'],
  ['section-1983', 3, 'years', 'wis-893.53'],
  ['tort-intentional', 3, 'years', 'wis-893.57'],
  ['ftca', 2, 'years', 'usc-28-2401'],
  ['ftca-suit', 6, 'months', 'usc-28-2401'],
  ['video', 120, 'days', 'wis-165.87'],
  ['hipaa', 180, 'days', 'cfr-45-160.306-2013'],
  ['ferpa', 180, 'days', 'cfr-34-99.64'],
  ['title-vi', 180, 'days', 'cfr-45-80.7'],
  ['eeoc', 300, 'days', 'usc-42-2000e-5'],
  ['equal-rights', 300, 'days', 'dwd-discrimination'],
  ['housing', 1, 'years', 'dwd-discrimination'],
  ['wage-claim', 2, 'years', 'wis-109.09-2013'],
  ['compensation', 1, 'years', 'doj-victim-compensation-faq'],
  ['police-report', 5, 'days', 'doj-victim-compensation-faq'],
  ['records-denial', 90, 'days', 'wis-19.37-2017'],
  ['eoir-33', 5, 'working-days', 'cfr-1003.38-2019'],
  ['ar-11', 10, 'days', 'usc-8-1305'],
  ['asylum', 1, 'years', 'cfr-1208.4'],
  ['board-appeal', 30, 'days', 'eoir-bia-manual-4.5'],
  ['petition-review', 30, 'days', 'usc-8-1252'],
  ['reopen', 90, 'days', 'eoir-manual-appendix-c'],
  ['reopen-missed', 180, 'days', 'usc-8-1229a-missed'],
  ['bond-review', 7, 'days', 'cfr-1236.1-2008'],
];
const saysOf = (id: StatementId): string => english.statements[id].says;

test('every kind is in the table, but for the 48 hours, which have their own', () => {
  expect(deadlineIds.filter((id) => id !== 'detainer').sort()).toEqual(table.map(([kind]) => kind).sort());
});

describe.each(table)('%s', (kind, number, unit, source) => {
  test(`counts ${number} ${unit}, by ${source}`, () => {
    expect(deadlines[kind].unit).toBe(unit);
    const [counted] = numbersOf(kind);
    expect(counted && valuesOf(counted.number).at(-1)).toMatchObject({ value: number, source });
  });

  test('rests on a statement that has the source, and says the number', () => {
    const [governing] = statementsOf(kind);
    const cited = statements[governing].sources.map((one) => one.source);
    for (const id of cited) expect(Object.hasOwn(sources, id), id).toBe(true);
    expect(cited).toContain(source);
    expect(saysOf(governing)).toMatch(new RegExp(`(?<!\\d)${number} ${unit.replace('-', ' ').slice(0, -1)}`));
  });

  const cases = kind === 'detainer' ? [] : limitCases[kind];

  test('is worked out by hand four times or more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });

  const each = cases.map(([why, on, last, actBy]) => ({ why, on, last, actBy }));

  test.each(each)('$why: from $on to $last', ({ on, last, actBy }) => {
    expect(deadline(kind, { on }).ends.map(({ rule, at }) => [rule, at.earliest, at.latest])).toEqual([
      ['nominal', last, last],
      ...(actBy ? [['act-by', actBy, actBy]] : []),
    ]);
  });
});

describe('an end', () => {
  test('of working days names each day left out on the way, and counts every day to act by', () => {
    const [nominal, actBy] = deadline('eoir-33', { on: '2026-12-24' }).ends;
    expect(nominal?.skipped).toEqual([
      { date: '2026-12-25', why: 'christmas' },
      { date: '2026-12-26', why: 'saturday' },
      { date: '2026-12-27', why: 'sunday' },
      { date: '2027-01-01', why: 'new-year' },
      { date: '2027-01-02', why: 'saturday' },
      { date: '2027-01-03', why: 'sunday' },
    ]);
    expect(actBy?.skipped).toEqual([]);
  });

  test('of “about” is safe at its earliest reading, also where months end unevenly', () => {
    const about = { from: { on: '2026-08-28' }, to: { on: '2026-09-01' } };
    expect(deadline('suit-local-denied', about).ends[0]?.at).toEqual({ earliest: '2027-02-28', latest: '2027-03-01' });
  });

  test('of working days does not come earlier for a later event', () => {
    const about = { from: { on: '2026-12-04' }, to: { on: '2026-12-06' } };
    expect(deadline('eoir-33', about).ends.map(({ at }) => at)).toEqual([
      { earliest: '2026-12-11', latest: '2026-12-11' },
      { earliest: '2026-12-09', latest: '2026-12-11' },
    ]);
  });
});

describe('what has no number', () => {
  test.each<[StatementId, RegExp, string]>([
    ['reopen-any-time', /at any time/, 'reported'],
    ['order-missed-hearing', /no proper notice.*custody/, 'reported'],
    ['complaint-dhs-no-limit', /^We found no time limit.*\(CRCL\).*inspector general/, 'unconfirmed'],
  ])('%s is said, with a source', (id, words, standing) => {
    expect(saysOf(id)).toMatch(words);
    expect(statements[id].standing).toBe(standing);
    expect(statements[id].sources.length).toBeGreaterThan(0);
  });

  test('an appeal is shown with 30 days, and the 10 are flagged', () => {
    expect(saysOf('appeal-30-days')).toMatch(/30 days.*10 days.*lawyer today/);
  });
});
