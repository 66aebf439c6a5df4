import { type ClaimEnd, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import type { LeftOut } from '#law/holidays.ts';
import { dayEndingAt, type Instant, momentOf } from '#law/time.ts';
import type deadlines from '#locales/en/deadlines.json';
import type fields from '#locales/en/fields.json';
import { calendarDay, date, dateAndWeekday, list, moment, time } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';
import type { MovedDay } from './told-ends.ts';

/** The words a deadline is said in; page and command say the same. */
export type DeadlineWords = {
  readonly deadlines: Say<KeyOf<typeof deadlines>>;
  readonly fields: Say<KeyOf<typeof fields>>;
  readonly language: Language;
};

/** How an end of a hold is counted. */
export const ruleText = ({ rule }: HoldEnd, { deadlines }: DeadlineWords): string => deadlines(`rules.${rule}`);

/** The same beside the other ends that are told: where it is the only one, every count comes to it. */
export const wayText = (end: HoldEnd, told: readonly End[], words: DeadlineWords): string =>
  told.length === 1 ? words.deadlines('rules.both') : ruleText(end, words);

/** When a hold ends or ended; both readings where the start leaves a range. "Ended" is said only when both are past. */
export function holdText(end: HoldEnd, now: Instant, words: DeadlineWords): string {
  const [earliest, latest] = [instantText(end.at.earliest, words), instantText(end.at.latest, words)];
  const when = earliest === latest ? latest : words.fields('date.between', { from: earliest, to: latest });
  return words.deadlines(passed(end, now) === 'yes' ? 'over' : 'ends', { end: when });
}

function instantText(at: Instant, { fields, language }: DeadlineWords): string {
  const day = dayEndingAt(at);
  return moment(day ? { on: day, at: '24:00' } : momentOf(at), language, (name) => fields('date.endOf', { day: name }));
}

/** When a hold ends as short as it fits beside a drawing, `Sun 22, 3:00 p.m.`; both readings where there are two. */
export const shortEnd = ({ at }: HoldEnd, words: DeadlineWords): string =>
  [...new Set([at.earliest, at.latest])].map((instant) => shortInstant(instant, words)).join(' – ');

function shortInstant(at: Instant, { deadlines, fields, language }: DeadlineWords): string {
  const day = dayEndingAt(at);
  if (day) return fields('date.endOf', { day: deadlines('strip.day', calendarDay(day, language)) });
  const { on, at: clock } = momentOf(at);
  return deadlines('strip.at', { ...calendarDay(on, language), time: time(clock, language) });
}

/** By when to act on a claim, or that the day has passed, or might have: nobody must be told that there is time, nor give up what may still be theirs. */
export function claimText(end: ClaimEnd, now: Instant, { deadlines, language }: DeadlineWords): string {
  const day = { end: dateAndWeekday(safeEnd(end), language) };
  const said = { no: `rules.${end.rule}`, maybe: 'mightHavePassed', yes: 'passed' } as const;
  return deadlines(said[passed(end, now)], day);
}

/** The last day of a claim and the days that do not count, for whoever was told to act before it. */
export function movedText({ last, skipped }: MovedDay, words: DeadlineWords): string {
  const day = words.deadlines('rules.nominal', { end: dateAndWeekday(safeEnd(last), words.language) });
  return `${day}. ${words.deadlines('passedOver', { days: daysText(skipped, words) })}`;
}

/** The days that a count left out, each with its reason. */
export const daysText = (skipped: readonly LeftOut[], words: DeadlineWords): string =>
  list(
    skipped.map((day) => leftOutText(day, words)),
    words.language,
  );

/** A day that was left out, with its reason. */
export function leftOutText({ date: on, why, observed }: LeftOut, { deadlines, language }: DeadlineWords): string {
  const reason = deadlines(`why.${why}`);
  return deadlines('off', {
    date: date(on, language),
    why: observed ? deadlines('observed', { holiday: reason }) : reason,
  });
}
