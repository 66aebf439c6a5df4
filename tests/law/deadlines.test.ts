import { describe, expect, it } from 'vitest';
import { type DeadlineId, deadline, deadlineIds, type End, passed, safeEnd } from '#law/deadlines.ts';
import { numberOn } from '#law/numbers.ts';
import { isoOf, type Moment, type Span } from '#law/time.ts';

const iso = (value: number | string) => (typeof value === 'number' ? isoOf(value) : value);
/** The ends as one line each: rule, earliest and latest reading. */
const ends = (kind: DeadlineId, from: Moment | Span) =>
  deadline(kind, from).ends.map(({ rule, at }) => [rule, iso(at.earliest), iso(at.latest)]);
const onlyEnd = (kind: DeadlineId, from: Moment | Span): End => {
  const [end] = deadline(kind, from).ends;
  if (!end) throw new Error(`${kind} has no end`);
  return end;
};
const at = Date.parse;

describe('a hold', () => {
  it('of a day without a time ends within a range', () => {
    expect(ends('detainer', { on: '2026-12-01' })).toEqual([
      ['form', '2026-12-03T00:00:00-06:00', '2026-12-04T00:00:00-06:00'],
      ['regulation', '2026-12-03T00:00:00-06:00', '2026-12-04T00:00:00-06:00'],
    ]);
  });

  it('of a Thursday without a time can end with Friday or with Monday, and names the weekend', () => {
    const [, regulation] = deadline('detainer', { on: '2026-12-10' }).ends;
    expect(regulation?.at).toEqual({ earliest: at('2026-12-12T00:00-06:00'), latest: at('2026-12-15T00:00-06:00') });
    expect(regulation?.skipped.map(({ why }) => why)).toEqual(['saturday', 'sunday']);
  });

  it('from "about" carries both ends through, each day left out once', () => {
    const from: Span = { from: { on: '2026-12-04', at: '16:00' }, to: { on: '2026-12-05', at: '09:00' } };
    const [form, regulation] = deadline('detainer', from).ends;
    expect(form?.at).toEqual({ earliest: at('2026-12-06T16:00-06:00'), latest: at('2026-12-07T09:00-06:00') });
    expect(regulation?.at).toEqual({ earliest: at('2026-12-08T16:00-06:00'), latest: at('2026-12-09T00:00-06:00') });
    expect(regulation?.skipped.map(({ date }) => date)).toEqual(['2026-12-05', '2026-12-06']);
  });

  it('from a time that is there twice gives both readings and says so', () => {
    const found = deadline('detainer', { on: '2026-11-01', at: '01:30' });
    expect(found.note).toBe('twice');
    expect(found.ends[0]?.at).toEqual({ earliest: at('2026-11-03T00:30-06:00'), latest: at('2026-11-03T01:30-06:00') });
  });

  it('from a time that is not there says so', () => {
    expect(deadline('detainer', { on: '2026-03-08', at: '02:30' }).note).toBe('missing');
    expect(deadline('detainer', { on: '2026-03-08', at: '03:30' })).not.toHaveProperty('note');
  });

  it('leaves the observed day out of one count and not of the other', () => {
    const found = deadline('detainer', { on: '2027-06-17', at: '10:00' }).ends;
    expect(found.map(({ rule, skipped }) => [rule, skipped])).toEqual([
      ['form', []],
      [
        'regulation',
        [
          { date: '2027-06-18', why: 'juneteenth', observed: true },
          { date: '2027-06-19', why: 'saturday' },
          { date: '2027-06-20', why: 'sunday' },
        ],
      ],
      [
        'regulation-observed-counted',
        [
          { date: '2027-06-19', why: 'saturday' },
          { date: '2027-06-20', why: 'sunday' },
        ],
      ],
    ]);
  });

  it('is late for the jail only after the latest reading', () => {
    const end = onlyEnd('detainer', { on: '2026-12-01' });
    expect(end.safeFor).toBe('other');
    expect(passed(end, at('2026-12-03T00:00-06:00'))).toBe('no');
    expect(passed(end, at('2026-12-03T00:00-06:00') + 1)).toBe('maybe');
    expect(passed(end, at('2026-12-04T00:00-06:00'))).toBe('maybe');
    expect(passed(end, at('2026-12-04T00:00-06:00') + 1)).toBe('yes');
    expect(end.unit === 'instant' && iso(safeEnd(end))).toBe('2026-12-04T00:00:00-06:00');
  });

  it('that ends exactly now is not past it', () => {
    const end = onlyEnd('detainer', { on: '2026-12-01', at: '10:00' });
    expect(passed(end, at('2026-12-03T10:00-06:00'))).toBe('no');
    expect(passed(end, at('2026-12-03T10:00:01-06:00'))).toBe('yes');
  });

  it('names the statement beside each count', () => {
    expect(deadline('detainer', { on: '2026-12-01', at: '10:00' }).ends.map(({ statement }) => statement)).toEqual([
      'hold-48-form',
      'hold-48-regulation',
    ]);
  });

  it('before form I-247A has no count of that form', () => {
    expect(ends('detainer', { on: '2017-04-01', at: '10:00' }).map(([rule]) => rule)).toEqual(['regulation']);
    expect(ends('detainer', { on: '2017-04-02', at: '10:00' }).map(([rule]) => rule)).toEqual(['form', 'regulation']);
  });
});

describe('a claim', () => {
  it.each<[string, DeadlineId, string, string, string | undefined]>([
    ['Tuesday, worked out in WI-109', 'notice-local', '2026-11-24', '2027-03-24', undefined],
    ['Saturday, worked out in WI-109', 'notice-local', '2026-11-21', '2027-03-21', '2027-03-19'],
    ['the state’s notice alike', 'notice-state', '2026-11-21', '2027-03-21', '2027-03-19'],
    ['over a leap day', 'notice-local', '2027-12-01', '2028-03-30', undefined],
    ['to Christmas, a Friday', 'notice-local', '2026-08-27', '2026-12-25', '2026-12-24'],
    ['to the Monday on which a holiday is observed', 'notice-local', '2027-03-07', '2027-07-05', '2027-07-02'],
    ['to a Friday on which a Saturday holiday is observed', 'notice-local', '2027-02-18', '2027-06-18', '2027-06-17'],
    ['to the Sunday of Memorial weekend', 'notice-local', '2027-01-30', '2027-05-30', '2027-05-28'],
    ['three years to a Saturday', 'section-1983', '2026-11-24', '2029-11-24', '2029-11-23'],
    ['three years to Thanksgiving', 'tort-intentional', '2025-11-23', '2028-11-23', '2028-11-22'],
    ['three years from a leap day', 'section-1983', '2024-02-29', '2027-02-28', '2027-02-26'],
    ['two years from a leap day', 'ftca', '2028-02-29', '2030-02-28', undefined],
    ['two years to a Friday', 'ftca', '2026-11-24', '2028-11-24', undefined],
    ['two years to New Year on Saturday, observed on Friday', 'ftca', '2026-01-01', '2028-01-01', '2027-12-30'],
  ])('%s: %s of %s ends on %s, act by %s', (_, kind, on, nominal, actBy) => {
    expect(ends(kind, { on })).toEqual([['nominal', nominal, nominal], ...(actBy ? [['act-by', actBy, actBy]] : [])]);
  });

  it('says which days it passed over to the last working day', () => {
    expect(deadline('notice-local', { on: '2027-03-07' }).ends[1]?.skipped).toEqual([
      { date: '2027-07-03', why: 'saturday' },
      { date: '2027-07-04', why: 'sunday' },
      { date: '2027-07-05', why: 'independence', observed: true },
    ]);
  });

  it('does not ask for the hour', () => {
    expect(ends('ftca', { on: '2026-11-24', at: '23:59' })).toEqual(ends('ftca', { on: '2026-11-24' }));
  });

  it('from "about" is safe for the reader at its earliest reading', () => {
    const end = onlyEnd('notice-local', { from: { on: '2026-11-20' }, to: { on: '2026-11-24' } });
    expect(end.at).toEqual({ earliest: '2027-03-20', latest: '2027-03-24' });
    expect(end.safeFor).toBe('reader');
    expect(end.unit === 'day' && safeEnd(end)).toBe('2027-03-20');
    expect(passed(end, at('2027-03-21T00:00-05:00'))).toBe('no');
    expect(passed(end, at('2027-03-21T00:01-05:00'))).toBe('maybe');
    expect(passed(end, at('2027-03-25T00:00-05:00'))).toBe('maybe');
    expect(passed(end, at('2027-03-25T00:01-05:00'))).toBe('yes');
  });

  it('runs to the end of its last day in Wisconsin', () => {
    const end = onlyEnd('notice-local', { on: '2026-11-24' });
    expect(passed(end, at('2027-03-24T23:59:59-05:00'))).toBe('no');
    expect(passed(end, at('2027-03-25T00:00-05:00'))).toBe('no');
    expect(passed(end, at('2027-03-25T00:00:01-05:00'))).toBe('yes');
  });

  it('keeps the limit of the day it happened', () => {
    expect(ends('section-1983', { on: '2018-04-04' })[0]).toEqual(['nominal', '2024-04-04', '2024-04-04']);
    expect(ends('section-1983', { on: '2018-04-05' })[0]).toEqual(['nominal', '2021-04-05', '2021-04-05']);
    expect(ends('tort-intentional', { on: '2010-02-25' })[0]).toEqual(['nominal', '2012-02-25', '2012-02-25']);
    expect(ends('tort-intentional', { on: '2010-02-26' })[0]).toEqual(['nominal', '2013-02-26', '2013-02-26']);
  });

  it('from "about" over a change of the limit takes the earliest and the latest of all its days', () => {
    const about: Span = { from: { on: '2018-03-01' }, to: { on: '2018-05-01' } };
    expect(ends('section-1983', about)[0]).toEqual(['nominal', '2021-04-05', '2024-04-04']);
  });

  it('is never moved later', () => {
    for (let day = 1; day <= 31; day += 1) {
      const on = `2026-07-${String(day).padStart(2, '0')}`;
      for (const kind of deadlineIds.filter((id) => id !== 'detainer')) {
        const [nominal, actBy] = deadline(kind, { on }).ends;
        if (actBy) expect(iso(actBy.at.latest) < iso(nominal?.at.earliest ?? '')).toBe(true);
      }
    }
  });
});

describe('a legal number', () => {
  it('is unknown before the first day of which something is known', () => {
    expect(numberOn('hold-hours-form', '2017-04-01')).toBeUndefined();
    expect(numberOn('hold-hours-form', '2017-04-02')).toBe(48);
    expect(numberOn('hold-hours', '1990-01-01')).toBe(48);
  });
});
