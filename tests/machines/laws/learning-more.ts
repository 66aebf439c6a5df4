import type { Law } from './law.ts';
import { answersTo, doubtsOf, each, oneAt, settledAs, shown, withoutDoubt } from './law.ts';

export const learningMoreTakesNothingBack: Law = {
  says: 'learning more never takes back what was said for sure',
  broken: ({ findings, groups, apart }) =>
    groups.flatMap((group) => {
      const proof = apart(group);
      const ids = withoutDoubt(findings, group);
      const takenBack = proof.ends.flatMap(({ place }) =>
        doubtsOf(place).flatMap((doubt) =>
          answersTo(proof, doubt).flatMap((value) => {
            const settled = settledAs(proof, place.said, { [doubt]: value });
            if (!settled) return [];
            const said = { ...place.said, [doubt]: value };
            return ids.flatMap((id) => {
              const [before, after] = [oneAt(proof, place, id), oneAt(proof, settled, id)];
              if (before?.sure && !after?.sure)
                return [shown(proof, said, `“${id}” was said for sure, and knowing “${doubt}” takes it back`)];
              if (!before && after?.sure)
                return [shown(proof, said, `“${id}” was denied, and knowing “${doubt}” finds it`)];
              return [];
            });
          }),
        ),
      );
      return each(takenBack);
    }),
};
