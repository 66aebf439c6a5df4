import { type ClaimEnd, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import type { Day } from '#law/register.ts';
import { addDays, dayOf, endOf, type Instant, startOf } from '#law/time.ts';
import { toldEnds } from '#src/result/told-ends.ts';
import type { Listed, Running } from './listed.ts';

/** How many days the list looks ahead, and back. */
export const daysAround = 14;

/** A date that cannot wait: of which case, of which deadline, and the ends as a reader is told them. */
export type Due = Running & { readonly of: Listed; readonly told: readonly (HoldEnd | ClaimEnd)[] };

/** The days from the first to the last that are looked at, and the instants they begin and end at. */
type Around = { readonly days: readonly [Day, Day]; readonly instants: readonly [Instant, Instant] };

function around(now: Instant): Around {
  const days = [addDays(dayOf(now), -daysAround), addDays(dayOf(now), daysAround)] as const;
  return { days, instants: [startOf(days[0]), endOf(days[1])] };
}

const isWithin = (end: End, { days, instants }: Around): boolean =>
  end.unit === 'day'
    ? end.at.latest >= days[0] && end.at.earliest <= days[1]
    : end.at.latest >= instants[0] && end.at.earliest <= instants[1];

/** All ends of a deadline as a reader is told them, where one of them is within the days; none where none is. */
function toldWithin({ counted }: Running, days: Around, now: Instant): Due['told'] {
  // Before anything is told: most dates of most cases are years away.
  if (!counted.ends.some((end) => isWithin(end, days))) return [];
  const told = toldEnds(counted, now);
  return told.some((end) => isWithin(end, days)) ? told : [];
}

/** How urgent an end is. */
const grades = { holdOver: 0, toCome: 1, passed: 2 } as const;

/** A hold that is over comes first: by then the person should be free. What can still be done comes before what has passed. */
function gradeOf(end: HoldEnd | ClaimEnd, now: Instant): number {
  const isPassed = passed(end, now);
  if (end.unit === 'instant') return isPassed === 'no' ? grades.toCome : grades.holdOver;
  return isPassed === 'yes' ? grades.passed : grades.toCome;
}

const instantOf = (end: HoldEnd | ClaimEnd): Instant => (end.unit === 'day' ? endOf(safeEnd(end)) : safeEnd(end));

/** All dates of cases within the days around now, the most urgent first: holds that are over, what comes next, and what passed last. */
export function dueAt(cases: readonly Listed[], now: Instant): readonly Due[] {
  const days = around(now);
  const near = cases.flatMap((of) =>
    of.running.flatMap((running): readonly Due[] => {
      const told = toldWithin(running, days, now);
      return told.length > 0 ? [{ ...running, of, told }] : [];
    }),
  );
  return near
    .map((due) => ({ due, grade: least(due.told.map((end) => gradeOf(end, now))), at: least(due.told.map(instantOf)) }))
    .sort((one, two) => one.grade - two.grade || (one.grade === grades.passed ? two.at - one.at : one.at - two.at))
    .map(({ due }) => due);
}

/** The cases of which a date within the days around now is not among all these, because somebody has set a finding aside. */
export function withoutDates(cases: readonly Listed[], now: Instant): readonly Listed[] {
  const days = around(now);
  return cases.filter(({ aside }) => aside.some((each) => toldWithin(each, days, now).length > 0));
}

const least = (values: readonly number[]): number => Math.min(...values);

/** When the next end of a case is that is not over for sure; undefined where there is none. */
export function nextEnd({ running }: Pick<Listed, 'running'>, now: Instant): Instant | undefined {
  const toCome = running
    .flatMap(({ counted }) => toldEnds(counted, now))
    .filter((end) => passed(end, now) !== 'yes')
    .map(instantOf);
  return toCome.length > 0 ? least(toCome) : undefined;
}
