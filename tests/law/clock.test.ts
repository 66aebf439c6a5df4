import { afterEach, describe, expect, it } from 'vitest';
import { deadline, type HoldEnd } from '#law/deadlines.ts';
import {
  addDays,
  addMonths,
  addYears,
  clockChange,
  countHours,
  dayEndingAt,
  dayOf,
  endOf,
  instantsOf,
  isDay,
  isMoment,
  isoOf,
  isSpan,
  type Moment,
  momentOf,
  startOf,
  weekday,
} from '#law/time.ts';
import { clockCases } from './clock-cases.ts';
import worked from './worked-examples.json' with { type: 'json' };

const wall = (iso: string): Moment => ({ on: iso.slice(0, 10), at: iso.slice(11) });
const ends = (start: string) =>
  new Map(deadline('detainer', wall(start)).ends.map((end) => [end.rule, end as HoldEnd]));
const exact = (end: HoldEnd | undefined) => {
  if (!end) return null;
  expect(end.at.earliest).toBe(end.at.latest);
  return end.at.latest;
};
const instant = (iso: string | null | undefined) => (iso ? Date.parse(iso) : null);

describe('the 48 hours, against cases worked out on paper', () => {
  it('has at least sixty of them, each with its own start', () => {
    expect(clockCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(clockCases.map(({ start }) => start)).size).toBe(clockCases.length);
  });

  it.each(clockCases)('$why ($start)', ({ start, form, regulation, counted }) => {
    const by = ends(start);
    expect(exact(by.get('form'))).toBe(instant(form));
    expect(exact(by.get('regulation'))).toBe(instant(regulation));
    expect(exact(by.get('regulation-observed-counted'))).toBe(instant(counted));
  });

  it.each(worked.examples)('worked example from $start', ({ start, form, regulation, skipped }) => {
    const by = ends(start);
    expect(exact(by.get('form'))).toBe(instant(form));
    expect(by.get('form')?.skipped).toEqual([]);
    expect(exact(by.get('regulation'))).toBe(instant(regulation));
    expect(by.get('regulation')?.skipped).toEqual(skipped);
  });
});

describe('the day on which the clock is changed', () => {
  it.each([
    ['2026-10-31T16:00', '2026-11-02T15:00', '2026-11-01'],
    ['2026-11-01T00:30', '2026-11-01T12:00', '2026-11-01'],
    ['2027-03-12T09:00', '2027-03-14T10:00', '2027-03-14'],
    ['2026-10-29T16:00', '2026-10-31T16:00', undefined],
    ['2026-11-01T09:00', '2026-11-03T09:00', undefined],
  ])('between %s and %s', (from, to, day) => {
    expect(clockChange(instantsOf(wall(from)).earliest, instantsOf(wall(to)).latest)).toBe(day);
  });
});

describe('counting hours', () => {
  const leaveOut =
    (...days: string[]) =>
    (day: string) =>
      days.includes(day) ? day : undefined;

  it('takes 23 hours from a counted day that loses one', () => {
    const { end, skipped } = countHours(startOf('2026-03-08'), 24, leaveOut('2026-03-09'));
    expect(isoOf(end)).toBe('2026-03-10T01:00:00-05:00');
    expect(skipped).toEqual(['2026-03-09']);
  });

  it('takes 25 hours from a counted day that gains one', () => {
    expect(isoOf(countHours(startOf('2026-11-01'), 24).end)).toBe('2026-11-01T23:00:00-06:00');
    const { end, skipped } = countHours(startOf('2026-11-01'), 25, leaveOut('2026-11-02'));
    expect(end).toBe(endOf('2026-11-01'));
    expect(skipped).toEqual([]);
  });

  it('names a left-out day on which the count begins', () => {
    expect(countHours(instantsOf(wall('2026-12-05T09:00')).latest, 1, leaveOut('2026-12-05'))).toEqual({
      end: Date.parse('2026-12-06T01:00-06:00'),
      skipped: ['2026-12-05'],
    });
  });

  it('shows 24:00 as the end of its day, and no other time', () => {
    expect(dayEndingAt(Date.parse('2026-12-09T00:00-06:00'))).toBe('2026-12-08');
    expect(dayEndingAt(Date.parse('2026-12-09T00:01-06:00'))).toBeUndefined();
    expect(dayEndingAt(Date.parse('2026-12-08T23:59:30-06:00'))).toBeUndefined();
  });
});

describe('wall time and instants', () => {
  it('says that a time the clock skips does not exist, and moves it forward by the gap', () => {
    const at = Date.parse('2027-03-14T03:15-05:00');
    expect(instantsOf(wall('2027-03-14T02:15'))).toEqual({ earliest: at, latest: at, note: 'missing' });
  });

  it('gives both readings of a time that is there twice', () => {
    expect(instantsOf(wall('2027-11-07T01:15'))).toEqual({
      earliest: Date.parse('2027-11-07T01:15-05:00'),
      latest: Date.parse('2027-11-07T01:15-06:00'),
      note: 'twice',
    });
  });

  it.each(['2026-03-08T01:59', '2026-03-08T03:00', '2026-11-01T00:59', '2026-11-01T02:00'])('finds %s once', (iso) => {
    const { earliest, latest, note } = instantsOf(wall(iso));
    expect(earliest).toBe(latest);
    expect(note).toBeUndefined();
    expect(momentOf(earliest)).toEqual(wall(iso));
  });

  it('takes a day without an hour from 00:00 to 24:00, which can be 23 or 25 hours', () => {
    const hours = ({ earliest, latest }: { earliest: number; latest: number }) => (latest - earliest) / 3_600_000;
    expect(hours(instantsOf({ on: '2026-03-07' }))).toBe(24);
    expect(hours(instantsOf({ on: '2026-03-08' }))).toBe(23);
    expect(hours(instantsOf({ on: '2026-11-01' }))).toBe(25);
    expect(instantsOf({ on: '2026-11-01' }).note).toBeUndefined();
  });

  it('takes "about" from the first reading of its start to the last of its end', () => {
    expect(instantsOf({ from: wall('2026-11-24T10:00'), to: { on: '2026-11-25' } })).toEqual({
      earliest: Date.parse('2026-11-24T10:00-06:00'),
      latest: Date.parse('2026-11-26T00:00-06:00'),
    });
    expect(instantsOf({ from: { on: '2026-10-31' }, to: wall('2026-11-01T01:00') }).note).toBe('twice');
  });

  it('reads the wall clock with the offset of that day, cut to the minute', () => {
    expect(isoOf(Date.parse('2026-07-01T04:59:59.999Z'))).toBe('2026-06-30T23:59:00-05:00');
    expect(isoOf(Date.parse('2026-12-01T06:00Z'))).toBe('2026-12-01T00:00:00-06:00');
    expect(momentOf(Date.parse('2026-12-01T05:59Z'))).toEqual({ on: '2026-11-30', at: '23:59' });
    expect(dayOf(Date.parse('2026-12-01T05:59Z'))).toBe('2026-11-30');
  });
});

describe('any device time zone', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each([
    ['America/Chicago', '00'],
    ['America/Los_Angeles', '22'],
    ['America/Mexico_City', '00'],
    ['UTC', '06'],
    ['Asia/Tokyo', '15'],
    ['Pacific/Kiritimati', '20'],
    ['Asia/Kathmandu', '11'],
    ['Pacific/Pago_Pago', '19'],
  ])('gives the same ends in %s', (zone, midnightInWisconsin) => {
    process.env.TZ = zone;
    // The device's own clock shows another hour, or this would prove nothing.
    expect(String(new Date('2026-12-01T06:00Z').getHours()).padStart(2, '0')).toBe(midnightInWisconsin);
    for (const { start, form, regulation, counted } of clockCases) {
      const by = ends(start);
      expect(exact(by.get('form')), start).toBe(instant(form));
      expect(exact(by.get('regulation')), start).toBe(instant(regulation));
      expect(exact(by.get('regulation-observed-counted')), start).toBe(instant(counted));
    }
    expect(isoOf(Date.parse('2026-12-01T06:00Z'))).toBe('2026-12-01T00:00:00-06:00');
    expect(weekday('2026-12-01')).toBe(2);
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
  });
});

describe('days', () => {
  it('adds days over months, years and leap days', () => {
    expect(addDays('2026-11-24', 120)).toBe('2027-03-24');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('takes the last day of a month that has no such date', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 1)).toBe('2026-12-30');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('keeps 29 February in a leap year and takes 28 in a common one', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2026-02-28', 2)).toBe('2028-02-28');
  });

  it('knows the day of the week', () => {
    expect(['2026-11-22', '2026-11-25', '2026-11-28'].map(weekday)).toEqual([0, 3, 6]);
  });
});

describe('what counts as a date', () => {
  it.each(['1990-01-01', '2028-02-29', '2100-12-31'])('takes the day %s', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '0026-11-25',
    '26-11-25',
    '1989-12-31',
    '2101-01-01',
    '2027-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '2026-11-25T10:00',
    ' 2026-11-25',
    '2026-11-25\n',
    '',
    20261125,
    null,
    undefined,
    ['2026-11-25'],
  ])('refuses %j as a day', (value) => expect(isDay(value)).toBe(false));

  it.each([{ on: '2026-11-25' }, { on: '2026-11-25', at: '00:00' }, { on: '2026-11-25', at: '23:59' }])(
    'takes the moment %j',
    (moment) => expect(isMoment(moment)).toBe(true),
  );

  it.each([
    { on: '2026-11-25', at: '24:00' },
    { on: '2026-11-25', at: '7:30' },
    { on: '2026-11-25', at: '12:60' },
    { on: '2026-11-25', at: '' },
    { on: '2026-11-25', at: undefined },
    { on: '2026-11-25', at: 1200 },
    { on: '2026-02-30', at: '12:00' },
    { on: '2026-11-25', hour: '12:00' },
    { at: '12:00' },
    {},
    [],
    '2026-11-25',
    null,
  ])('refuses %j as a moment', (value) => expect(isMoment(value)).toBe(false));

  it.each([
    { from: { on: '2026-11-24' }, to: { on: '2026-11-24' } },
    { from: { on: '2026-11-24', at: '10:00' }, to: { on: '2026-11-24' } },
    { from: { on: '2026-11-24' }, to: { on: '2026-11-24', at: '10:00' } },
    { from: { on: '2026-11-24', at: '22:00' }, to: { on: '2026-11-25', at: '06:00' } },
  ])('takes the span %j', (span) => expect(isSpan(span)).toBe(true));

  it.each([
    { from: { on: '2026-11-25' }, to: { on: '2026-11-24' } },
    { from: { on: '2026-11-25', at: '00:00' }, to: { on: '2026-11-24' } },
    { from: { on: '2026-11-25', at: '10:00' }, to: { on: '2026-11-25', at: '09:59' } },
    { from: { on: '2026-11-25' } },
    { from: '2026-11-24', to: '2026-11-25' },
    { on: '2026-11-25' },
    null,
  ])('refuses %j as a span', (value) => expect(isSpan(value)).toBe(false));
});
