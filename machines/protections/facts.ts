import type { FactMaker } from '../engine/finding.ts';
import { howMuchLeft, lasting } from '../shared.ts';
import type { protections } from './flow.ts';

/** What is worked out from the answers to *protections*: how much of asylum’s year is left, and if whoever came as a child has had DACA. */
export const protectionFacts = (fact: FactMaker<typeof protections>) => ({
  /** Nobody is told of DACA twice: who has had it, where it ends; who has not, as one who came as a child. */
  young: fact(['hadDaca', 'noDaca'], ['life'], ({ life }) => {
    if (!life?.includes('asChild')) return undefined;
    return life.includes('daca') ? 'hadDaca' : 'noDaca';
  }),
  year: fact(lasting, ['arrival'], ({ arrival }, { now }) =>
    arrival === undefined || arrival === 'none' ? undefined : howMuchLeft('asylum', arrival, now),
  ),
});
