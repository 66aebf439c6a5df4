import { addDays, instantsOf, isDay, lastDate, type Moment, momentOf, type Span } from '#law/time.ts';
import { isAhead, type Kind } from '#machines/engine/question.ts';
import type { Read } from './field.ts';

/** What stands in the fields of a date, as typed. */
export type DateFields = {
  readonly sure: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly time: string;
  readonly part: string;
};

/** How far "about" reaches: part of a day, the whole day, or days to either side. */
const parts = ['night', 'morning', 'afternoon', 'evening', 'day', 'days', 'week'] as const;
export type Part = (typeof parts)[number];
const hours: Partial<Record<Part, readonly [string, string]>> = {
  night: ['00:00', '06:00'],
  morning: ['06:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '23:59'],
};
/** How far "about" can reach for a kind of date: one without its hour has no parts of a day. */
export const partsFor = (kind: Kind): readonly Part[] =>
  kind === 'moment' ? parts : parts.filter((part) => hours[part] === undefined);
const reach: Partial<Record<Part, number>> = { days: 1, week: 3 };

/** The date that the fields say, or what to look at again; `past`: it cannot lie ahead of `now`. */
export function readDate(fields: DateFields, past: boolean, now: Moment): Read<Moment | Span> {
  const [month, day, year] = [Number(fields.month), Number(fields.day), Number(fields.year)];
  if (!fields.month || !fields.day.trim() || !fields.year.trim())
    return { problem: { key: 'noDate', field: fields.month ? (fields.day.trim() ? 'year' : 'day') : 'month' } };
  if (!/^\d{4}$/.test(fields.year.trim()))
    return { problem: { key: 'year', field: 'year', values: { year: now.on.slice(0, 4) } } };
  if (!isDay(`${year}-01-01`)) return { problem: { key: 'yearRange', field: 'year' } };
  const days = lastDate(year, month);
  if (!Number.isInteger(day) || day < 1 || day > days)
    return { problem: { key: 'day', field: 'day', values: { days } } };
  const on = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const value = fields.sure === 'about' ? about(on, fields.part) : exact(on, fields.time);
  if (value === undefined) return { problem: { key: 'time', field: 'time' } };
  if (past && isAhead(value, now)) return { problem: { key: 'future', field: 'day' } };
  return { value };
}

function exact(on: string, time: string): Moment | undefined {
  if (!time.trim()) return { on };
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { on, at: time } : undefined;
}

function about(on: string, part: string): Moment | Span {
  const within = hours[part as Part];
  if (within) return { from: { on, at: within[0] }, to: { on, at: within[1] } };
  const days = reach[part as Part];
  return days ? { from: { on: addDays(on, -days) }, to: { on: addDays(on, days) } } : { on };
}

/** The fields that say this date again. */
export function fieldsOf(value: Moment | Span | undefined): Partial<DateFields> {
  if (value === undefined) return {};
  if ('on' in value) return { sure: 'known', ...split(value.on), time: value.at ?? '' };
  const middle = momentOf((instantsOf(value.from).earliest + instantsOf(value.to).latest) / 2).on;
  return { sure: 'about', ...split(middle), part: partOf(value) };
}
const split = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-').map((each) => String(Number(each)));
  return { year, month, day };
};
function partOf({ from, to }: Span): Part {
  const named = parts.find((part) => from.on === to.on && hours[part]?.[0] === from.at && hours[part]?.[1] === to.at);
  if (named) return named;
  return from.on === to.on ? 'day' : addDays(from.on, 2) === to.on ? 'days' : 'week';
}
