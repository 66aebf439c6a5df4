import { county } from '#law/counties.ts';
import { type DeadlineId, deadline, passed } from '#law/deadlines.ts';
import { addDays, instantsOf, type Moment, type Span } from '#law/time.ts';

/** Which 287(g) agreements ICE's list names for a county: the jail model, the warrant model, both or none. */
export const agreements = ['jail', 'warrant', 'both', 'none'] as const;
export function agreementIn(code: string): (typeof agreements)[number] {
  const models = county(code).agreements.map(({ model }) => model);
  if (models.length === 0) return 'none';
  return models.includes('jail') ? (models.includes('warrant') ? 'both' : 'jail') : 'warrant';
}

/** Whether an agreement now listed was signed by the day of a hold; both where the day is only "about" and one was signed within it. */
export function signedBy(code: string, when: Moment | Span): readonly ('signed' | 'notSigned')[] {
  const [first, last] = 'on' in when ? [when.on, when.on] : [when.from.on, when.to.on];
  const by = (day: string) => (county(code).agreements.some(({ signed }) => signed <= day) ? 'signed' : 'notSigned');
  return [...new Set([by(first), by(last)] as const)];
}

/** Whether the sheriff is one of the five whom the open case names (WI-24). */
export const suedIn = (code: string): 'sued' | 'notSued' => (county(code).respondent ? 'sued' : 'notSued');

/** Whether the jail is reported to be paid to hold people for ICE (WI-54). */
export const paidIn = (code: string): 'paid' | 'notKnown' => (county(code).paid ? 'paid' : 'notKnown');

/** What is on record about holding people for ICE in a county; "not on record" is not "does not hold". */
export const practices = ['honors', 'needsWarrant', 'notOnRecord'] as const;
export const practiceIn = (code: string): (typeof practices)[number] => county(code).practice.is;

/** Whether a deadline still runs, passed, or, where the day it runs from is only "about", both. */
export function timeLeft(kind: DeadlineId, from: Moment | Span, now: Moment): readonly ('running' | 'passed')[] {
  const [end] = deadline(kind, from).ends;
  const late = end ? passed(end, instantsOf(now).earliest) : 'no';
  return late === 'maybe' ? ['running', 'passed'] : [late === 'yes' ? 'passed' : 'running'];
}

/** Whether a deadline still runs and might be over when 14 more days have ended; where it might have passed, its date says so. */
export function endsSoon(kind: DeadlineId, from: Moment | Span, now: Moment): 'soon' | 'notSoon' {
  const runs = !timeLeft(kind, from, now).includes('passed');
  return runs && timeLeft(kind, from, { on: addDays(now.on, 15), at: '12:00' }).includes('passed') ? 'soon' : 'notSoon';
}
