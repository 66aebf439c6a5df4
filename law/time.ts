import type { Day } from './register.ts';

/** Wisconsin wall time; without `at` it is the whole day. */
export type Moment = { readonly on: Day; readonly at?: string };
/** "About": somewhere from the first moment to the second. */
export type Span = { readonly from: Moment; readonly to: Moment };
/** A point in time, in milliseconds since 1970-01-01T00:00Z, as `Date.now()` counts. */
export type Instant = number;
/** A value known only to lie between two; equal ends where it is exact. */
export type Range<Value> = { readonly earliest: Value; readonly latest: Value };
/** What is odd about a wall time at a clock change: the clock skips it, or shows it two times. */
export type ClockNote = 'missing' | 'twice';
/** The instants a moment may mean. */
export type Instants = Range<Instant> & { readonly note?: ClockNote };

const zone = 'America/Chicago';
const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const digits = (value: number, length = 2): string => String(value).padStart(length, '0');
const dayFromUtc = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);

const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

function utcOf(day: Day, at = '00:00'): number {
  const { year, month, date } = partsOf(day);
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes);
}

const hasOnly = (value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => keys.includes(key));

/** The first and last day that we count with. */
export const [firstDay, lastDay] = ['1990-01-01', '2100-12-31'] as const;

/** Whether the value is a real calendar day, `2026-11-25`, of the years 1990 to 2100. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, date } = partsOf(value);
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month);
}

/** Whether the value is a moment: a day, and perhaps an hour from `00:00` to `23:59`. */
export const isMoment = (value: unknown): value is Moment =>
  hasOnly(value, ['on', 'at']) &&
  isDay(value.on) &&
  (!('at' in value) || (typeof value.at === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value.at)));

/** Whether the value is a span of two moments, the second not before the first. */
export const isSpan = (value: unknown): value is Span =>
  hasOnly(value, ['from', 'to']) &&
  isMoment(value.from) &&
  isMoment(value.to) &&
  instantsOf(value.from).earliest <= instantsOf(value.to).latest &&
  value.from.on <= value.to.on;

/** Number of the month's last day, 28 to 31; `month` from 1. */
export const lastDate = (year: number, month: number): number => partsOf(dayFromUtc(Date.UTC(year, month, 0))).date;

/** The day so many calendar days later (earlier where negative). */
export const addDays = (day: Day, days: number): Day => dayFromUtc(utcOf(day) + days * dayLength);

/** The same date so many months later, or the month's last day where it has no such date (FED-137: the cautious reading). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return `${digits(toYear, 4)}-${digits(toMonth)}-${digits(Math.min(date, lastDate(toYear, toMonth)))}`;
}

/** The anniversary so many years later; of 29 February in a common year, 28 February (FED-137). */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years);

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export const weekday = (day: Day): number => new Date(utcOf(day)).getUTCDay();

/** Wisconsin's wall clock at an instant, to the minute. */
export function momentOf(instant: Instant): Required<Moment> {
  const shown = new Date(Math.floor(instant / minute) * minute + offsetAt(instant)).toISOString();
  return { on: shown.slice(0, 10), at: shown.slice(11, 16) };
}

/** The day it is in Wisconsin at an instant. */
export const dayOf = (instant: Instant): Day => momentOf(instant).on;

/** How far Wisconsin's clock is ahead of UTC, by days of UTC on which that does not change. To ask for each instant takes a hundred times as long, and a list counts thousands. */
const offsets = new Map<number, number>();

/** How far Wisconsin's clock is ahead of UTC at an instant, in milliseconds: -6 or -5 hours. */
function offsetAt(instant: Instant): number {
  const day = Math.floor(instant / dayLength);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const [first, last] = [shownOffset(day * dayLength), shownOffset((day + 1) * dayLength)];
  if (first !== last) return shownOffset(instant);
  offsets.set(day, first);
  return first;
}

/** The same, as the time zone's own data has it. */
function shownOffset(instant: Instant): number {
  const shown = new Map(wallClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => shown.get(type) ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return utcOf(day, `${part('hour')}:${part('minute')}`) - Math.floor(instant / minute) * minute;
}

function instantsAt(on: Day, at: string): Instants {
  const wall = utcOf(on, at);
  // A day to either side holds at most one clock change, so these are the only offsets the wall time can have.
  const before = wall - offsetAt(wall - dayLength);
  const after = wall - offsetAt(wall + dayLength);
  const real = [before, after].filter((instant) => instant + offsetAt(instant) === wall);
  // With the offset from before the gap, a time the clock skips comes out later by the gap.
  if (real.length === 0) return { earliest: before, latest: before, note: 'missing' };
  const range = { earliest: Math.min(...real), latest: Math.max(...real) };
  return range.earliest === range.latest ? range : { ...range, note: 'twice' };
}

/** The first instant of a Wisconsin day, which is the end of the day before. */
export const startOf = (day: Day): Instant => instantsAt(day, '00:00').earliest;

/** The last instant of a Wisconsin day: its 24:00. */
export const endOf = (day: Day): Instant => startOf(addDays(day, 1));

/** The instants a moment or span may mean: both readings of a time shown twice, 00:00 to 24:00 where there is no hour. */
export function instantsOf(when: Moment | Span): Instants {
  if (!('from' in when)) {
    return when.at === undefined
      ? { earliest: startOf(when.on), latest: endOf(when.on) }
      : instantsAt(when.on, when.at);
  }
  const [from, to] = [instantsOf(when.from), instantsOf(when.to)];
  const note = from.note ?? to.note;
  return { earliest: from.earliest, latest: to.latest, ...(note && { note }) };
}

/** The day on which Wisconsin's clock is changed between two instants; undefined where it shows the same hours before and after. */
export function clockChange(from: Instant, to: Instant): Day | undefined {
  if (offsetAt(from) === offsetAt(to)) return undefined;
  let day = dayOf(from);
  while (endOf(day) - startOf(day) === dayLength) day = addDays(day, 1);
  return day;
}

/** ISO 8601 with Wisconsin's offset, to the minute: `2026-11-30T16:30:00-06:00`. */
export function isoOf(instant: Instant): string {
  const { on, at } = momentOf(instant);
  return `${on}T${at}:00-${digits(-offsetAt(instant) / hour)}:00`;
}

/** The day that ends at exactly this instant, for words like "end of Tuesday"; undefined at any other time than midnight. */
export function dayEndingAt(instant: Instant): Day | undefined {
  const today = dayOf(instant);
  return startOf(today) === instant ? addDays(today, -1) : undefined;
}

/**
 * Counts elapsed hours on Wisconsin's calendar days, pausing from 00:00 to 24:00 of each day left out (FED-127).
 * Gives the instant at which the last hour is complete, never pushed on over a day left out, and what `leaveOut` said of each day it left out.
 */
export function countHours<Reason>(
  start: Instant,
  hours: number,
  leaveOut: (day: Day) => Reason | undefined = () => undefined,
): { readonly end: Instant; readonly skipped: readonly Reason[] } {
  const skipped: Reason[] = [];
  let left = hours * hour;
  let from = start;
  for (let day = dayOf(start); ; day = addDays(day, 1)) {
    const until = endOf(day);
    const reason = leaveOut(day);
    if (reason !== undefined) skipped.push(reason);
    else if (left <= until - from) return { end: from + left, skipped };
    else left -= until - from;
    from = until;
  }
}
