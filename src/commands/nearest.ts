import { addDays, isMoment, lastDate, type Moment } from '#law/time.ts';

/** The candidate with the fewest letters to change, the first of equals; upper and lower case are one. */
export function nearestOf(text: string, candidates: readonly [string, ...string[]]): string {
  const far = candidates.map((candidate) => letterChanges(text.toLowerCase(), candidate.toLowerCase()));
  return candidates[far.indexOf(Math.min(...far))] ?? candidates[0];
}

/** How many letters to add, drop or replace make one text the other (Levenshtein's distance). */
function letterChanges(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (let place = 0; place < other.length; place += 1) {
      const replaced = (row[place] ?? 0) + Number(letter !== other[place]);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const between = (value: number, lowest: number, highest: number) => Math.min(Math.max(value, lowest), highest);

/** The moment that a damaged one is nearest to, `26-2-30T9:61` to 2026-02-28 09:59; undefined where the text is nothing like one. */
export function nearestMoment(text: string): Moment | undefined {
  const written = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2}))?/.exec(text);
  if (!written) return undefined;
  const numbers = written.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const [years = 0, months = 0, dates = 0, hours, minutes = 0] = numbers;
  const year = between(years < 100 ? 2000 + years : years, 1990, 2100);
  const month = between(months, 1, 12);
  const on = `${pad(year, 4)}-${pad(month)}-${pad(between(dates, 1, lastDate(year, month)))}`;
  if (hours === undefined) return { on };
  const next = { on: addDays(on, 1), at: '00:00' };
  if (hours === 24 && minutes === 0 && isMoment(next)) return next;
  return { on, at: `${pad(between(hours, 0, 23))}:${pad(between(minutes, 0, 59))}` };
}
