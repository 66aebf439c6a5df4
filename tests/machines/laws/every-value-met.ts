import { knownAt } from '#machines/engine/known.ts';
import { prove } from '#machines/engine/prove.ts';
import type { Law } from './law.ts';

/** The guard of the date samples: a sample that is missing hides results, and shows here. */
export const everyValueMet: Law = {
  says: 'every value of every fact is met',
  broken: ({ findings: { flow, facts }, over }) => {
    const { around, dates } = over([]);
    // A fact that needs no answer has one value at a time; the proof is run for each of them.
    const hanging = Object.entries(facts).filter(([, { needs }]) => needs.length > 0);
    return hanging.flatMap(([id, fact]) => {
      // A finding for each value, so that no two values are folded into one situation.
      const probes = fact.values.map(
        (value) => [value, { when: { about: id, is: [value] }, says: ['clock-start'] }] as const,
      );
      const proof = prove({ flow, facts: { [id]: fact }, rules: Object.fromEntries(probes) }, around, dates);
      const met = proof.ends.map(({ place }) => knownAt(proof.findings, place, around)[id]);
      return fact.values.flatMap((value) => (met.includes(value) ? [] : [`the fact “${id}” is never “${value}”`]));
    });
  },
};
