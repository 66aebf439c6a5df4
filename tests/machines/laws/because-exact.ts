import { truth } from '#machines/engine/condition.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { knownAt } from '#machines/engine/known.ts';
import type { Law } from './law.ts';
import { each, foundAt, shown, withoutDoubt } from './law.ts';

export const becauseExact: Law = {
  says: 'every answer that decided stands in “because you said”, and none that did not',
  broken: ({ findings, groups, apart }) =>
    groups.flatMap((group) => {
      const proof = apart(group);
      // What one answer tells about another is no reason to leave that other one out, so there nothing is narrowed down.
      const literal = { ...proof.findings, flow: { ...proof.findings.flow, lines: [] } };
      const ids = withoutDoubt(findings, group);
      const wrong = proof.ends.flatMap(({ place }) => {
        const sure = foundAt(proof, place).filter((found) => found.sure && ids.includes(found.id));
        return sure.flatMap(({ id, because, finding }) => {
          const holdsOn = (kept: readonly string[], reading: Findings) => {
            const answers = Object.entries(place.said).map(([question, answer]) => [
              question,
              kept.includes(question) ? answer : 'unsure',
            ]);
            const doubted = { said: Object.fromEntries(answers), assumed: place.assumed };
            return truth(finding.when, knownAt(reading, doubted, proof.around)) === true;
          };
          const without = (question: string) => because.filter((one) => one !== question);
          const idle = because.filter((question) => holdsOn(without(question), literal));
          const more = holdsOn(because, proof.findings) ? [] : [`“${id}” rests on more than ${because.join(', ')}`];
          const none = idle.map((question) => `“${id}” names “${question}”, which decided nothing`);
          return [...more, ...none].map((what) => shown(proof, place.said, what));
        });
      });
      return each(wrong);
    }),
};
