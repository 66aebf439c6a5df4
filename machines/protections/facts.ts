import type { FactMaker } from '../engine/finding.ts';
import { timeLeft } from '../shared.ts';
import type { protections } from './flow.ts';

/** What is worked out from the answers to *protections*: if asylum’s year still runs, and if whoever came as a child has had DACA. */
export const protectionFacts = (fact: FactMaker<typeof protections>) => ({
  /** Nobody is told of DACA twice: who has had it, where it ends; who has not, as one who came as a child. */
  young: fact(['hadDaca', 'noDaca'], ['life'], ({ life }) => {
    if (!life?.includes('asChild')) return undefined;
    return life.includes('daca') ? 'hadDaca' : 'noDaca';
  }),
  year: fact(['running', 'passed'], ['arrival'], ({ arrival }, { now }) =>
    arrival === undefined || arrival === 'none' ? undefined : timeLeft('asylum', arrival, now),
  ),
});
