import type { HoldEnd } from '#law/deadlines.ts';
import type { Day } from '#law/register.ts';
import { addDays, dayOf, endOf, type Instant, type Range, startOf } from '#law/time.ts';

/** A column of the strip: a day, or the days between that are not drawn one by one. */
export type Column = Range<Instant> & { readonly on: Day; readonly days: number };
/** A piece of a lane, counted or passed over. */
export type Stretch = Range<Instant> & { readonly counts: boolean };
/** One way of counting: a run of stretches for each reading of the start, and the days it passes over. */
export type Lane = {
  readonly end: HoldEnd;
  readonly runs: readonly (readonly Stretch[])[];
  readonly off: readonly Day[];
};
/** The two counts of a hold drawn over the same days; `mark` only where it falls on them. */
export type Strip = {
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly starts: readonly Instant[];
  readonly mark: Instant | undefined;
};

/** More days than this do not fit on a phone: the first and the last few stay, the gap between them is written. */
const most = 9;
const kept = 3;

const dayColumn = (on: Day): Column => ({ on, days: 1, earliest: startOf(on), latest: endOf(on) });

/** The columns from one day to another, both included. */
export function columnsOf(first: Day, last: Day): readonly Column[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  if (days.length <= most) return days.map(dayColumn);
  const [from, to] = [addDays(first, kept), addDays(last, -kept)];
  const gap = { on: from, days: days.length - 2 * kept, earliest: startOf(from), latest: endOf(to) };
  return [...days.slice(0, kept).map(dayColumn), gap, ...days.slice(-kept).map(dayColumn)];
}

const columnAt = (instant: Instant, columns: readonly Column[]) => columns.findIndex(({ latest }) => instant <= latest);

/** Where an instant stands, in columns from the left; a day is as wide as any other, also where the clock changes. */
export function placeOf(instant: Instant, columns: readonly Column[]): number {
  const at = columnAt(instant, columns);
  const column = columns[at];
  if (!column) return columns.length;
  return at + Math.max(0, instant - column.earliest) / (column.latest - column.earliest);
}

/** The stretches from a start to an end, day by day; neighbors of one kind are one stretch. */
export function stretchesOf(start: Instant, end: Instant, off: readonly Day[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = dayOf(start); startOf(day) < end; day = addDays(day, 1)) {
    const counts = !off.includes(day);
    const [earliest, latest] = [Math.max(start, startOf(day)), Math.min(end, endOf(day))];
    const before = stretches.at(-1);
    if (before?.counts === counts) stretches.splice(-1, 1, { ...before, latest });
    else stretches.push({ earliest, latest, counts });
  }
  return stretches;
}

/** The strip of a hold that begins within `start`; drawn up to a mark, now or the end of the hold, where no end would be lost in the gap for it. */
export function stripOf(ends: readonly HoldEnd[], start: Range<Instant>, mark: Instant): Strip {
  const readings = (range: Range<Instant>) => [...new Set([range.earliest, range.latest])];
  const points = [start, ...ends.map(({ at }) => at)].flatMap(readings);
  // The end of a day belongs to that day, not to the next.
  const upTo = (instant: Instant) => columnsOf(dayOf(start.earliest), dayOf(instant - 1));
  const eachDrawn = (columns: readonly Column[]) =>
    points.every((point) => columns[columnAt(point, columns)]?.days === 1);
  const short = upTo(Math.max(...points));
  const long = upTo(Math.max(mark, ...points));
  const columns = eachDrawn(long) ? long : short;
  const last = columns.at(-1)?.latest ?? mark;
  const lanes = ends.map((end): Lane => {
    const off = end.skipped.map(({ date }) => date);
    const pairs = readings(start).map(
      (from) => [from, from === start.earliest ? end.at.earliest : end.at.latest] as const,
    );
    return { end, off, runs: pairs.map(([from, to]) => stretchesOf(from, to, off)) };
  });
  return { columns, lanes, starts: readings(start), mark: mark >= start.earliest && mark <= last ? mark : undefined };
}
