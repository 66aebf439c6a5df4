import { addDays, type Moment } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import { timeLeft } from '../shared.ts';
import type { protections } from './flow.ts';

/** With so many days left of asylum’s year, or fewer, nobody waits for one lawyer’s time. */
const soon = 14;
const later = (now: Moment): Moment => ({ ...now, on: addDays(now.on, soon + 1) });

/** What is worked out from the answers to *protections*: how much of asylum’s year is left, and if whoever came as a child has had DACA. */
export const protectionFacts = (fact: FactMaker<typeof protections>) => ({
  /** Nobody is told of DACA twice: who has had it, where it ends; who has not, as one who came as a child. */
  young: fact(['hadDaca', 'noDaca'], ['life'], ({ life }) => {
    if (!life?.includes('asChild')) return undefined;
    return life.includes('daca') ? 'hadDaca' : 'noDaca';
  }),
  /** Of a day that is only “about” every reading stays. */
  year: fact(['running', 'soon', 'passed'], ['arrival'], ({ arrival }, { now }) => {
    if (arrival === undefined || arrival === 'none') return undefined;
    const [today, then] = [timeLeft('asylum', arrival, now), timeLeft('asylum', arrival, later(now))];
    return (['running', 'soon', 'passed'] as const).filter(
      (left) =>
        (left === 'running' && then.includes('running')) ||
        (left === 'soon' && today.includes('running') && then.includes('passed')) ||
        (left === 'passed' && today.includes('passed')),
    );
  }),
});
