import type { Day } from './register.ts';
import { addDays, weekday } from './time.ts';

/** The federal legal public holidays of 5 U.S.C. 6103(a), in the order of the year. Inauguration Day is one only around Washington, D.C. (6103(c)). */
export const holidayIds = [
  'new-year',
  'king',
  'washington',
  'memorial',
  'juneteenth',
  'independence',
  'labor',
  'columbus',
  'veterans',
  'thanksgiving',
  'christmas',
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** A day that does not count, and why; `observed` where only the day off for a holiday on a weekend falls there. */
export type LeftOut = {
  readonly date: Day;
  readonly why: 'saturday' | 'sunday' | HolidayId;
  readonly observed?: true;
};

type Rule = (year: number) => Day;

export const monday = 1;
const [sunday, thursday, saturday] = [0, 4, 6];

const fixed =
  (monthAndDate: string): Rule =>
  (year) =>
    `${year}-${monthAndDate}`;

/** The first such weekday on or after a date: the third Monday is the first one from the 15th on. */
export const firstFrom =
  (monthAndDate: string, day: number): Rule =>
  (year) => {
    const from = `${year}-${monthAndDate}`;
    return addDays(from, (day - weekday(from) + 7) % 7);
  };

/** 5 U.S.C. 6103(a) (FED-128). */
const rules: Record<HolidayId, Rule> = {
  'new-year': fixed('01-01'),
  king: firstFrom('01-15', monday),
  washington: firstFrom('02-15', monday),
  memorial: firstFrom('05-25', monday),
  juneteenth: fixed('06-19'),
  independence: fixed('07-04'),
  labor: firstFrom('09-01', monday),
  columbus: firstFrom('10-08', monday),
  veterans: fixed('11-11'),
  thanksgiving: firstFrom('11-22', thursday),
  christmas: fixed('12-25'),
};

/** Juneteenth is a holiday since Pub. L. 117-17 of 17 June 2021; the other ten are older than any year we count in. */
const firstYear: Partial<Record<HolidayId, number>> = { juneteenth: 2021 };

type Holiday = { readonly id: HolidayId; readonly on: Day };
/** By year: a count asks for the same year with each day. */
const known = new Map<number, readonly Holiday[]>();

/** The year's holidays on their own dates, in the order of the year. */
export function holidaysOf(year: number): readonly Holiday[] {
  const found =
    known.get(year) ??
    holidayIds.filter((id) => year >= (firstYear[id] ?? year)).map((id) => ({ id, on: rules[id](year) }));
  known.set(year, found);
  return found;
}

/** The day off for a holiday: Friday before a Saturday, Monday after a Sunday, else the day itself (5 U.S.C. 6103(b), Exec. Order 11582; FED-129). */
export function observedOn(holiday: Day): Day {
  if (weekday(holiday) === saturday) return addDays(holiday, -1);
  return weekday(holiday) === sunday ? addDays(holiday, 1) : holiday;
}

/** Why a day is left out by its own date: a Saturday, a Sunday or a holiday; undefined where it counts. */
export function leftOutByDate(date: Day): LeftOut | undefined {
  if (weekday(date) === saturday) return { date, why: 'saturday' };
  if (weekday(date) === sunday) return { date, why: 'sunday' };
  const holiday = holidaysOf(Number(date.slice(0, 4))).find(({ on }) => on === date);
  return holiday && { date, why: holiday.id };
}

/** Why a day is left out where the observed days of holidays are left out too; undefined where it counts. */
export function leftOut(date: Day): LeftOut | undefined {
  const byDate = leftOutByDate(date);
  if (byDate) return byDate;
  // New Year's Day can be observed in the year before, so the neighbours are asked, not the year.
  const holiday = [addDays(date, -1), addDays(date, 1)]
    .flatMap((near) => holidaysOf(Number(near.slice(0, 4))).filter(({ on }) => on === near))
    .find(({ on }) => observedOn(on) === date);
  return holiday && { date, why: holiday.id, observed: true };
}
