import { type LeftOut, leftOut, leftOutByDate } from './holidays.ts';
import { type NumberId, numberOn, valuesOf } from './numbers.ts';
import type { Day } from './register.ts';
import type { StatementId } from './statements.ts';
import {
  addDays,
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

export const deadlineIds = [
  'detainer',
  'notice-local',
  'notice-state',
  'section-1983',
  'tort-intentional',
  'ftca',
] as const;
export type DeadlineId = (typeof deadlineIds)[number];

/** One way to count to an end: the number it counts, and the statement that says so. */
type Count = { readonly number: NumberId; readonly statement: StatementId };

/** A hold, in hours from the moment the person would otherwise have been released (FED-125): both counts, which conflict. */
type Hold = { readonly unit: 'hours'; readonly form: Count; readonly regulation: Count };
/** A claim, in days or years from the day of the event, which is day 0 (WI-109). */
type Claim = { readonly unit: 'days' | 'years'; readonly nominal: Count };

/** How each deadline counts, and which statement says so. */
export const deadlines: { readonly detainer: Hold } & Readonly<Record<Exclude<DeadlineId, 'detainer'>, Claim>> = {
  detainer: {
    unit: 'hours',
    form: { number: 'hold-hours-form', statement: 'hold-48-form' },
    regulation: { number: 'hold-hours', statement: 'hold-48-regulation' },
  },
  'notice-local': {
    unit: 'days',
    nominal: { number: 'notice-of-claim-days-local', statement: 'claim-notice-local' },
  },
  'notice-state': {
    unit: 'days',
    nominal: { number: 'notice-of-claim-days-state', statement: 'claim-notice-state' },
  },
  'section-1983': {
    unit: 'years',
    nominal: { number: 'section-1983-years', statement: 'claim-1983' },
  },
  'tort-intentional': {
    unit: 'years',
    nominal: { number: 'intentional-tort-years', statement: 'claim-tort' },
  },
  ftca: {
    unit: 'years',
    nominal: { number: 'ftca-years', statement: 'claim-ftca' },
  },
};

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
 * `act-by` is the last working day on or before `nominal`, and is there only where they differ; nothing is ever moved later.
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
  const [first, last] = [countHours(start.earliest, hours, leaveOut), countHours(start.latest, hours, leaveOut)];
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

/** The last day on or before it that is no Saturday, Sunday, federal holiday or observed day, and the days passed over. */
function workingDayBy(day: Day, passedOver: readonly LeftOut[] = []): { day: Day; skipped: readonly LeftOut[] } {
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

function claimEnds({ unit, nominal: { number, statement } }: Claim, event: Range<Day>): ClaimEnd[] {
  const add = unit === 'days' ? addDays : addYears;
  const lastDays = eventDays(number, event)
    .flatMap((day) => {
      const value = numberOn(number, day);
      return value === undefined ? [] : [add(day, value)];
    })
    .sort();
  const [earliest, latest] = [lastDays.at(0), lastDays.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  const [first, last] = [workingDayBy(earliest), workingDayBy(latest)];
  const end = { unit: 'day', safeFor: 'reader', statement } as const;
  const nominal: ClaimEnd = { ...end, rule: 'nominal', at: { earliest, latest }, skipped: [] };
  const actBy: ClaimEnd = {
    ...end,
    rule: 'act-by',
    at: { earliest: first.day, latest: last.day },
    skipped: merged(first.skipped, last.skipped),
  };
  return differ(nominal, actBy) ? [nominal, actBy] : [nominal];
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
