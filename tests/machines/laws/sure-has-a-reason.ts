import type { Law } from './law.ts';
import { each, idsOf, oneAt, shown } from './law.ts';

/** Not knowing counts as a reason only where the question was asked: what was left out says nothing about anybody. */
export const sureHasAReason: Law = {
  says: 'whatever is sure rests on a question that was asked',
  broken: ({ findings, over }) =>
    idsOf(findings, () => true).flatMap((id) => {
      const proof = over([id]);
      return each(
        proof.ends.flatMap(({ place }) => {
          const found = oneAt(proof, place, id);
          const given = found?.because.some((question) => question in place.said);
          return found?.sure && !given
            ? [shown(proof, place.said, `“${id}” is sure, and no question behind it was asked`)]
            : [];
        }),
      );
    }),
};
