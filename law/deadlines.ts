import { type Claim, type Count, deadlines, type Hold } from './deadline-table.ts';
import { type LeftOut, leftOut, leftOutByDate } from './holidays.ts';
import { type NumberId, numberOn, valuesOf } from './numbers.ts';
import type { Day } from './register.ts';
import type { StatementId } from './statements.ts';
import {
  addDays,
  addMonths,
  addYears,
  type ClockNote,
  countHours,
  dayOf,
  endOf,
  type Instant,
  type Instants,
  instantsOf,
  type Moment,
  type Range,
  type Span,
} from './time.ts';

export { deadlineIds, deadlines } from './deadline-table.ts';

export type DeadlineId = keyof typeof deadlines;

type Ending = {
  readonly statement: StatementId;
  /** The days that were not counted on the way to either reading, in order. */
  readonly skipped: readonly LeftOut[];
};

/**
 * The end of a hold, something the other side must keep to: it is late for sure only after the latest reading.
 * `regulation` leaves out observed holidays too; `regulation-observed-counted` counts them, and is there only where that differs.
 */
export type HoldEnd = Ending & {
  readonly rule: 'form' | 'regulation' | 'regulation-observed-counted';
  readonly unit: 'instant';
  readonly safeFor: 'other';
  readonly at: Range<Instant>;
};

/**
 * The last day of a claim, something the reader must do: in time for sure only up to the earliest reading.
 * `act-by` is the last working day on or before `nominal`, for working days that of the same number of days; it is there only where
 * they differ; nothing is ever moved later.
 */
export type ClaimEnd = Ending & {
  readonly rule: 'nominal' | 'act-by';
  readonly unit: 'day';
  readonly safeFor: 'reader';
  readonly at: Range<Day>;
};

export type End = HoldEnd | ClaimEnd;

/** A deadline worked out; `ends` is empty where no number is on record for the day it runs from. */
export type Deadline = {
  readonly kind: DeadlineId;
  readonly from: Moment | Span;
  readonly ends: readonly End[];
  /** The start is a wall time that a clock change skips or shows two times. */
  readonly note?: ClockNote;
};

/** Both readings of `skipped` as one list, each day once, in order. */
const merged = (...lists: readonly (readonly LeftOut[])[]): readonly LeftOut[] =>
  [...new Map(lists.flat().map((day) => [day.date, day])).values()].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );

const differ = (one: End, other: End): boolean =>
  one.at.earliest !== other.at.earliest || one.at.latest !== other.at.latest;

function holdEnd(
  rule: HoldEnd['rule'],
  { number, statement }: Count,
  start: Instants,
  leaveOut?: (day: Day) => LeftOut | undefined,
): HoldEnd[] {
  const hours = numberOn(number, dayOf(start.earliest));
  if (hours === undefined) return [];
  const first = countHours(start.earliest, hours, leaveOut);
  const last = start.latest === start.earliest ? first : countHours(start.latest, hours, leaveOut);
  return [
    {
      rule,
      unit: 'instant',
      safeFor: 'other',
      at: { earliest: first.end, latest: last.end },
      skipped: merged(first.skipped, last.skipped),
      statement,
    },
  ];
}

function holdEnds({ form, regulation }: Hold, start: Instants): HoldEnd[] {
  const byForm = holdEnd('form', form, start);
  const byRegulation = holdEnd('regulation', regulation, start, leftOut);
  const observedCounted = holdEnd('regulation-observed-counted', regulation, start, leftOutByDate);
  return [
    ...byForm,
    ...byRegulation,
    ...observedCounted.filter((end) => byRegulation.some((usual) => differ(end, usual))),
  ];
}

/** A day that was counted to, and the days left out on the way. */
type Counted = { readonly day: Day; readonly skipped: readonly LeftOut[] };

/** The last day on or before it that is no Saturday, Sunday, federal holiday or observed day, and the days passed over. */
function workingDayBy(day: Day, passedOver: readonly LeftOut[] = []): Counted {
  const reason = leftOut(day);
  return reason ? workingDayBy(addDays(day, -1), [reason, ...passedOver]) : { day, skipped: passedOver };
}

/** The event's first and last possible day, and the days between on which the number changes: what the ends can hang on. */
const eventDays = (number: NumberId, { earliest, latest }: Range<Day>): readonly Day[] => [
  earliest,
  ...valuesOf(number).flatMap(({ since }) =>
    since !== null && since > earliest && since <= latest ? [addDays(since, -1), since] : [],
  ),
  latest,
];

/** The working day so many working days later (FED-150). */
function addWorkingDays(day: Day, count: number): Counted {
  const skipped: LeftOut[] = [];
  let [last, left] = [day, count];
  while (left > 0) {
    last = addDays(last, 1);
    const reason = leftOut(last);
    if (reason) skipped.push(reason);
    else left -= 1;
  }
  return { day: last, skipped };
}

/** A number counted on the calendar: every day, and each month by its date. */
const onCalendar = { days: addDays, 'working-days': addDays, months: addMonths, years: addYears } as const;

function claimEnds({ unit, nominal: { number, statement } }: Claim, event: Range<Day>): ClaimEnd[] {
  const endsBy = (rule: ClaimEnd['rule'], count: (day: Day, value: number) => Counted): ClaimEnd[] => {
    const counted = eventDays(number, event)
      .flatMap((day) => {
        const value = numberOn(number, day);
        return value === undefined ? [] : [count(day, value)];
      })
      .sort((one, other) => (one.day < other.day ? -1 : 1));
    const [earliest, latest] = [counted.at(0), counted.at(-1)];
    if (earliest === undefined || latest === undefined) return [];
    const at = { earliest: earliest.day, latest: latest.day };
    return [{ rule, unit: 'day', safeFor: 'reader', at, skipped: merged(earliest.skipped, latest.skipped), statement }];
  };
  const calendar = onCalendar[unit];
  const nominal = endsBy('nominal', (day, value) =>
    unit === 'working-days' ? addWorkingDays(day, value) : { day: calendar(day, value), skipped: [] },
  );
  // One page says "5 days" where the rule says "5 working days" (FED-150): to act by the shorter count is in time by both.
  const actBy = endsBy('act-by', (day, value) => workingDayBy(calendar(day, value)));
  return [...nominal, ...actBy.filter((end) => nominal.some((last) => differ(last, end)))];
}

const eventRange = (when: Moment | Span): Range<Day> =>
  'from' in when ? { earliest: when.from.on, latest: when.to.on } : { earliest: when.on, latest: when.on };

/**
 * The ends of a deadline that runs from a moment or from "about".
 * `start` narrows the instants a hold may begin at, where more is known than the wall time says.
 */
export function deadline(kind: DeadlineId, from: Moment | Span, start: Instants = instantsOf(from)): Deadline {
  const ends = kind === 'detainer' ? holdEnds(deadlines.detainer, start) : claimEnds(deadlines[kind], eventRange(from));
  return { kind, from, ends, ...(start.note && { note: start.note }) };
}

/** The one reading to give where only one is given: the latest of what the other side must do, the earliest of what the reader must do. */
export function safeEnd(end: HoldEnd): Instant;
export function safeEnd(end: ClaimEnd): Day;
export function safeEnd(end: End): Instant | Day {
  return end.safeFor === 'other' ? end.at.latest : end.at.earliest;
}

/** Whether an end is past at `now`; exactly at the end it is not, and between two readings it is "maybe". */
export function passed(end: End, now: Instant): 'no' | 'maybe' | 'yes' {
  const { earliest, latest } =
    end.unit === 'instant' ? end.at : { earliest: endOf(end.at.earliest), latest: endOf(end.at.latest) };
  if (now <= earliest) return 'no';
  return now > latest ? 'yes' : 'maybe';
}
