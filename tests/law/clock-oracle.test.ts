import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadline, type HoldEnd } from '#law/deadlines.ts';
import { leftOut, leftOutByDate } from '#law/holidays.ts';
import { addDays, addMonths, addYears, countHours, instantsOf, isoOf, type Moment, momentOf } from '#law/time.ts';

const zone = 'America/Chicago';

/** Numbers from 0 up to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The nth such weekday (1 Monday … 7 Sunday) of the month, found by looking at each day in turn; the last one for 'last'. */
function nth(year: number, month: number, dayOfWeek: number, which: number | 'last'): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const days = Array.from({ length: first.daysInMonth }, (_, more) => first.add({ days: more })).filter(
    (day) => day.dayOfWeek === dayOfWeek,
  );
  return String(which === 'last' ? days.at(-1) : days[which - 1]);
}

/** Every date of the year that is no working day by 5 U.S.C. 6103(a), and those that only observe one. */
const calendars = new Map<number, { holidays: Set<string>; observed: Set<string> }>();
function calendar(year: number) {
  const known = calendars.get(year);
  if (known) return known;
  const holidays = new Set([
    `${year}-01-01`,
    nth(year, 1, 1, 3),
    nth(year, 2, 1, 3),
    nth(year, 5, 1, 'last'),
    ...(year > 2020 ? [`${year}-06-19`] : []),
    `${year}-07-04`,
    nth(year, 9, 1, 1),
    nth(year, 10, 1, 2),
    `${year}-11-11`,
    nth(year, 11, 4, 4),
    `${year}-12-25`,
  ]);
  const observed = new Set(
    [...holidays, `${year + 1}-01-01`].flatMap((holiday) => {
      const day = Temporal.PlainDate.from(holiday);
      if (day.dayOfWeek === 6) return [String(day.subtract({ days: 1 }))];
      return day.dayOfWeek === 7 ? [String(day.add({ days: 1 }))] : [];
    }),
  );
  calendars.set(year, { holidays, observed });
  return { holidays, observed };
}

function isLeftOut(day: Temporal.PlainDate, countObserved: boolean): boolean {
  const { holidays, observed } = calendar(day.year);
  return day.dayOfWeek > 5 || holidays.has(String(day)) || (!countObserved && observed.has(String(day)));
}

/** The end of 48 hours by walking from one full hour of the wall clock to the next and asking each time which day it is. */
function walk(start: Temporal.ZonedDateTime, leaveOut: (day: Temporal.PlainDate) => boolean): number {
  let left = 48 * 60;
  let at = start;
  let day = at.toPlainDate();
  let counts = !leaveOut(day);
  for (;;) {
    const step = 60 - at.minute;
    if (counts) {
      if (left <= step) return at.add({ minutes: left }).epochMilliseconds;
      left -= step;
    }
    at = at.add({ minutes: step });
    if (at.hour === 0) {
      day = at.toPlainDate();
      counts = !leaveOut(day);
    }
  }
}

const momentFrom = (at: Temporal.ZonedDateTime): Moment => ({
  on: String(at.toPlainDate()),
  at: at.toPlainTime().toString({ smallestUnit: 'minute' }),
});

function expectSame(start: Temporal.ZonedDateTime) {
  const { ends } = deadline('detainer', momentFrom(start), {
    earliest: start.epochMilliseconds,
    latest: start.epochMilliseconds,
  });
  const by = new Map(ends.map((end) => [end.rule, (end as HoldEnd).at.latest]));
  const regulation = walk(start, (day) => isLeftOut(day, false));
  const counted = walk(start, (day) => isLeftOut(day, true));
  expect(by.get('form'), `form from ${start}`).toBe(start.epochMilliseconds + 48 * 3_600_000);
  expect(by.get('regulation'), `regulation from ${start}`).toBe(regulation);
  expect(by.get('regulation-observed-counted'), `observed counted from ${start}`).toBe(
    counted === regulation ? undefined : counted,
  );
}

const minutesBetween = (from: string, to: string) =>
  Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'minutes' }).minutes;

describe('against Temporal, an hour at a time', () => {
  it('agrees on two thousand starts of 2018 to 2099', () => {
    const next = random(287_7);
    const first = Temporal.ZonedDateTime.from(`2018-01-01T00:00[${zone}]`);
    const span = minutesBetween('2018-01-01', '2099-12-20');
    for (let count = 0; count < 2000; count += 1) expectSame(first.add({ minutes: Math.floor(next() * span) }));
  });

  it('agrees on a thousand starts around the year end and the days observed in another week', () => {
    const next = random(6103);
    for (let count = 0; count < 1000; count += 1) {
      const year = 2021 + Math.floor(next() * 60);
      const date = next() < 0.5 ? `${year}-12-29` : `${year}-07-01`;
      const first = Temporal.ZonedDateTime.from(`${date}T00:00[${zone}]`);
      expectSame(first.add({ minutes: Math.floor(next() * 6 * 1440) }));
    }
  });

  it('agrees all through the four days around both clock changes of ten years', () => {
    for (let year = 2019; year < 2029; year += 1) {
      for (const [month, which] of [
        [3, 2],
        [11, 1],
      ] as const) {
        const from = Temporal.ZonedDateTime.from(`${nth(year, month, 7, which)}T00:00[${zone}]`).subtract({ days: 2 });
        for (let minutes = 0; minutes < 4 * 1440; minutes += 150) expectSame(from.add({ minutes }));
      }
    }
  });

  it('agrees on straight counts of any length', () => {
    const next = random(48);
    const first = Temporal.ZonedDateTime.from(`1990-01-01T00:00[${zone}]`);
    const span = minutesBetween('1990-01-01', '2099-12-01');
    for (let count = 0; count < 2000; count += 1) {
      const start = first.add({ minutes: Math.floor(next() * span) });
      const hours = 1 + Math.floor(next() * 400);
      expect(countHours(start.epochMilliseconds, hours).end).toBe(start.add({ hours }).epochMilliseconds);
    }
  });
});

describe('the wall clock, against Temporal', () => {
  it('finds the same instants for thousands of wall times of 1990 to 2100, clock changes among them', () => {
    const next = random(6);
    const span = minutesBetween('1990-01-01', '2100-12-31');
    const anywhere = Array.from({ length: 3000 }, () =>
      Temporal.PlainDateTime.from('1990-01-01').add({ minutes: Math.floor(next() * span) }),
    );
    const changes = Array.from({ length: 111 }, (_, more) => 1990 + more).flatMap((year) => {
      const from = Temporal.ZonedDateTime.from(`${year}-01-15T00:00[${zone}]`);
      const spring = from.getTimeZoneTransition('next');
      const autumn = spring?.getTimeZoneTransition('next');
      return [spring, autumn].flatMap((change) =>
        change ? [-61, -60, -31, -1, 0, 29, 59, 60].map((minutes) => change.toPlainDateTime().add({ minutes })) : [],
      );
    });
    expect(changes.length).toBe(111 * 16);
    for (const plain of [...anywhere, ...changes]) {
      const on = String(plain.toPlainDate());
      const at = plain.toPlainTime().toString({ smallestUnit: 'minute' });
      const [earlier, later] = (['earlier', 'later'] as const).map(
        (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
      );
      const compatible = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
      const missing = !compatible.toPlainDateTime().equals(plain);
      const expected = missing
        ? { earliest: compatible.epochMilliseconds, latest: compatible.epochMilliseconds, note: 'missing' }
        : { earliest: earlier, latest: later, ...(earlier !== later && { note: 'twice' }) };
      expect(instantsOf({ on, at }), `${on} ${at}`).toEqual(expected);
      expect(momentOf(compatible.epochMilliseconds)).toEqual(momentFrom(compatible));
      expect(isoOf(compatible.epochMilliseconds)).toBe(compatible.toString({ timeZoneName: 'never' }));
    }
  });

  it('adds days, months and years alike', () => {
    const next = random(893);
    for (let count = 0; count < 3000; count += 1) {
      const day = Temporal.PlainDate.from('1990-01-01').add({ days: Math.floor(next() * 40_000) });
      const amount = Math.floor(next() * 800) - 400;
      expect(addDays(String(day), amount)).toBe(String(day.add({ days: amount })));
      expect(addMonths(String(day), amount)).toBe(String(day.add({ months: amount })));
      expect(addYears(String(day), amount % 40)).toBe(String(day.add({ years: amount % 40 })));
    }
  });
});

describe('days left out, against a calendar made by looking at each day', () => {
  it('agrees on every day of 2018 to 2060', () => {
    for (let day = Temporal.PlainDate.from('2018-01-01'); day.year < 2061; day = day.add({ days: 1 })) {
      expect(leftOut(String(day)) !== undefined, `${day}`).toBe(isLeftOut(day, false));
      expect(leftOutByDate(String(day)) !== undefined, `${day} by date`).toBe(isLeftOut(day, true));
    }
  });
});
