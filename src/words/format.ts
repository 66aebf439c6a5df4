import type { Day } from '#law/register.ts';
import type { Moment } from '#law/time.ts';
import { type Language, tags } from './languages.ts';

// Days and moments are already Wisconsin's calendar and clock. They are written out as they stand: read as UTC
// and shown as UTC, so that neither the device's time zone nor a clock change can move them.
const formatsOf = (language: Language) => ({
  date: new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }),
  dateAndWeekday: new Intl.DateTimeFormat(tags[language], { dateStyle: 'full', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat(tags[language], { weekday: 'short', timeZone: 'UTC' }),
  shortMonth: new Intl.DateTimeFormat(tags[language], { month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(tags[language], { month: 'long', timeZone: 'UTC' }),
  monthAndYear: new Intl.DateTimeFormat(tags[language], { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  time: new Intl.DateTimeFormat(tags[language], { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' }),
  list: new Intl.ListFormat(tags[language]),
  either: new Intl.ListFormat(tags[language], { type: 'disjunction' }),
});
const made = new Map<Language, ReturnType<typeof formatsOf>>();
function formats(language: Language) {
  const those = made.get(language) ?? formatsOf(language);
  made.set(language, those);
  return those;
}

/** `November 24, 2026`, `24 de noviembre de 2026`: for sources and dates checked. Never in numbers: 03/04 is two days. */
export const date = (on: Day, language: Language): string => formats(language).date.format(Date.parse(on));

/** `Tuesday, November 24, 2026`, `martes, 24 de noviembre de 2026`: for what someone has to act on. */
export const dateAndWeekday = (on: Day, language: Language): string =>
  formats(language).dateAndWeekday.format(Date.parse(on));

/** The parts of a day as a calendar shows them: `Wed`, `Nov`, `25`. */
export const calendarDay = (on: Day, language: Language) => ({
  weekday: formats(language).weekday.format(Date.parse(on)),
  month: formats(language).shortMonth.format(Date.parse(on)),
  date: String(Number(on.slice(8))),
});

/** A date as exact as its source gives it: a day, `2025-11` as `November 2025`, and anything else as it stands. */
export function asOf(text: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text, language);
  return /^\d{4}-\d{2}$/.test(text) ? formats(language).monthAndYear.format(Date.parse(`${text}-01`)) : text;
}

/** `16:30` as `4:30 p.m.` in both languages; the language's own marks for noon differ from browser to browser. */
export function time(at: string, language: Language): string {
  const parts = formats(language).time.formatToParts(Date.parse(`1970-01-01T${at}Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ${part('dayPeriod').toLowerCase().startsWith('a') ? 'a.m.' : 'p.m.'}`;
}

/**
 * A moment with its weekday: `Monday, November 30, 2026, 4:30 p.m.`; without an hour, the day alone. A count that
 * ends with the last hour of a day is shown as the end of that day, in the words that `endOf` puts around it.
 */
export function moment({ on, at }: Moment, language: Language, endOf: (day: string) => string): string {
  const day = dateAndWeekday(on, language);
  if (at === undefined) return day;
  return at === '24:00' ? endOf(day) : `${day}, ${time(at, language)}`;
}

/** The twelve months in order, as they stand inside a date: `November`, `noviembre`. */
export const monthNames = (language: Language): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => formats(language).month.format(Date.UTC(2026, month)));

/** `a, b, and c`, `a, b e hijo`: what the language puts before the last. */
export const list = (items: readonly string[], language: Language): string => formats(language).list.format(items);

/** `a, b, or c`, `a, b o c`: one of them. */
export const either = (items: readonly string[], language: Language): string => formats(language).either.format(items);
