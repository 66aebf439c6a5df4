import type { Law } from './law.ts';
import { shown, sureAt } from './law.ts';

/** The law for these pairs of findings, by flow. A pair that names a finding that does not exist breaks it too. */
export const pairsApart = (pairs: Readonly<Record<string, readonly (readonly [string, string])[]>>): Law => ({
  says: 'what contradicts itself is never said together',
  broken: ({ findings, over, groups, apart }) =>
    (pairs[findings.flow.id] ?? []).flatMap(([one, other]) => {
      const unknown = [one, other].filter((id) => !(id in findings.rules));
      if (unknown.length > 0) return unknown.map((id) => `a pair names “${id}”, which is no finding`);
      const group = groups.find((ids) => ids.includes(one) && ids.includes(other));
      const proof = group ? apart(group) : over([one, other]);
      const together = proof.ends.find(({ place }) => sureAt(proof, place).has(one) && sureAt(proof, place).has(other));
      return together ? [shown(proof, together.place.said, `“${one}” and “${other}” stand together`)] : [];
    }),
});
