import { countyCodes } from '#law/counties.ts';
import { instantsOf, type Moment, momentOf } from '#law/time.ts';
import { type Answer, isAhead, isDate, type Question } from '../question.ts';

/** Every answer a question accepts at this moment; of dates, the samples. */
export function everyAnswer(question: Question, now: Moment, dates: readonly Answer[]): readonly Answer[] {
  if (question.kind === 'notice') return ['read'];
  const safe = ['unsure', ...(question.sensitive ? ['unsaid'] : []), ...(question.none ? ['none'] : [])];
  return [...ownAnswers(question, now, dates), ...safe];
}

function ownAnswers({ kind, options, past }: Question, now: Moment, dates: readonly Answer[]): readonly Answer[] {
  if (kind === 'one') return options;
  if (kind === 'county') return countyCodes;
  if (kind === 'several') return everySet(options);
  const fitting = kind === 'day' ? dates.map(dayAlone) : dates;
  return past ? fitting.filter((date) => isDate(date) && !isAhead(date, now)) : fitting;
}

/** A date without its time. */
function dayAlone(date: Answer): Answer {
  if (!isDate(date)) return date;
  return 'on' in date ? { on: date.on } : { from: { on: date.from.on }, to: { on: date.to.on } };
}

/** Every set of these options, the empty one first. */
function everySet([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  const without = everySet(others);
  return [...without, ...without.map((set) => [first, ...set])];
}

/** Days and times around a moment, exact and "about": enough that every value of every fact is met, which a law checks. */
export function sampleDates(now: Moment): readonly Answer[] {
  const hours = 3_600_000;
  const ago = (count: number) => momentOf(instantsOf(now).earliest - count * hours);
  const day = 24;
  const exact = [-2 * day, 3, 65, 10 * day, 150 * day, 360 * day, 725 * day, 10 * 366 * day].map(ago);
  return [
    ...exact,
    { on: ago(2 * day).on },
    { from: ago(4 * day), to: ago(2 * day) },
    { from: ago(130 * day), to: ago(110 * day) },
  ];
}
