import { firstFrom, monday } from './holidays.ts';
import type { Day } from './register.ts';

/** Sheriffs are chosen every four years since 2006, and begin on the first Monday of the January after it (Wis. Stat. 59.20(2)(b)). */
const firstBegun = 2007;
const years = 4;
const beginsIn = firstFrom('01-01', monday);

/** The day on which the term of a sheriff began that runs on this day. */
export function termBegan(on: Day): Day {
  const year = Number(on.slice(0, 4));
  const begun = year - ((year - firstBegun) % years);
  return beginsIn(begun) <= on ? beginsIn(begun) : beginsIn(begun - years);
}

/** Whether a date, as exact as its source gives it, lies before a day; a year alone that holds the day counts as before it, to be safe. */
export const isBefore = (asOf: string, day: Day): boolean => asOf < day;
