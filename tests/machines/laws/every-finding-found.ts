import type { Law } from './law.ts';
import { sureAt } from './law.ts';

export const everyFindingFound: Law = {
  says: 'every finding is found, for sure, by somebody',
  broken: ({ groups, apart }) =>
    groups.flatMap((group) => {
      const proof = apart(group);
      const found = new Set(proof.ends.flatMap(({ place }) => [...sureAt(proof, place)]));
      return group.flatMap((id) => (found.has(id) ? [] : [`“${id}” is found by nobody`]));
    }),
};
