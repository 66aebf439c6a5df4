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

/** How much of a time is left: it runs, it ends within two weeks, it passed. */
export const lasting = ['running', 'soon', 'passed'] as const;
/** With so many days left, or fewer, nobody waits for one lawyer's time. */
const soon = 14;

/**
 * How much of a deadline is left. Where by some reading of a day that is only "about" it ends within two weeks, and by none it has passed, it
 * ends soon: nobody is to wait for the later reading. Where it might have passed, every reading stays.
 */
export function howMuchLeft(kind: DeadlineId, from: Moment | Span, now: Moment): readonly (typeof lasting)[number][] {
  const today = timeLeft(kind, from, now);
  const then = timeLeft(kind, from, { ...now, on: addDays(now.on, soon + 1) });
  if (!today.includes('passed')) return [then.includes('passed') ? 'soon' : 'running'];
  return today.includes('running')
    ? lasting.filter((left) => left !== 'running' || then.includes('running'))
    : ['passed'];
}
