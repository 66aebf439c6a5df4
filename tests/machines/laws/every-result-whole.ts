import { compose } from '#machines/engine/result.ts';
import { stepsAlone } from '#machines/steps-alone.ts';
import type { Law } from './law.ts';
import { each, foundAt, idsOf, shown } from './law.ts';

/** Proven over the short answers alone: each brings all of it by itself, so nothing else is needed to make a result whole. */
export const everyResultWhole: Law = {
  says: 'every result has a short answer, a step that needs nobody else, somebody who can help, and a source',
  broken: ({ findings, over }) => {
    const proof = over(idsOf(findings, ({ short }) => short === true));
    return each(
      proof.ends.flatMap(({ place }) => {
        const { short, steps, help, statements } = compose(foundAt(proof, place));
        const lacks = [
          ...(short.some(({ sure }) => sure) ? [] : ['a short answer']),
          ...(Object.values(steps)
            .flat()
            .some((step) => stepsAlone.includes(step))
            ? []
            : ['a step that needs nobody else']),
          ...(help.length > 0 ? [] : ['help']),
          ...(statements.length > 0 ? [] : ['a source']),
        ];
        return lacks.length > 0 ? [shown(proof, place.said, `a result without ${lacks.join(', ')}`)] : [];
      }),
    );
  },
};
