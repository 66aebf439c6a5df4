import { classesOf } from '#machines/engine/proof/classes.ts';
import type { Law } from './law.ts';

/** Options that lead to the same everywhere: the content is unfinished or the question too fine. Counties are meant to share. */
export const noTwinOptions: Law = {
  says: 'no two options are told apart by nothing',
  broken: ({ findings, over }) => {
    const { around, dates } = over([]);
    return findings.flow.lines.flatMap(({ id, question }) => {
      if (question?.kind !== 'one' && question?.kind !== 'several') return [];
      const alone = new Set(classesOf(findings, id, around, dates).map(([value]) => JSON.stringify(value)));
      const answer = (option: string) => JSON.stringify(question.kind === 'one' ? option : [option]);
      return question.options.flatMap((option) =>
        alone.has(answer(option)) ? [] : [`“${id}”: nothing tells “${option}” from another option`],
      );
    });
  },
};
