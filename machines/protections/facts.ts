import type { FactMaker } from '../engine/finding.ts';
import { timeLeft } from '../shared.ts';
import type { protections } from './flow.ts';

/** What is worked out from the answers to *protections*: if asylum’s year still runs. */
export const protectionFacts = (fact: FactMaker<typeof protections>) => ({
  year: fact(['running', 'passed'], ['arrival'], ({ arrival }, { now }) =>
    arrival === undefined || arrival === 'none' ? undefined : timeLeft('asylum', arrival, now),
  ),
});
