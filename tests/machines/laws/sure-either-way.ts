import type { Proof } from '#machines/engine/prove.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { Law } from './law.ts';
import { answersTo, doubtsOf, each, foundAt, settledAs, shown, withoutDoubt } from './law.ts';

export const sureEitherWay: Law = {
  says: 'what is shown as sure is exactly what holds however the open questions are settled',
  bound: 'a date that is not known is settled with the sample dates',
  broken: ({ findings, groups, apart }) =>
    groups.flatMap((group) => {
      const proof = apart(group);
      const ids = withoutDoubt(findings, group);
      const wrong = proof.ends.flatMap(({ place }) => {
        const doubts = doubtsOf(place);
        if (ids.length === 0 || doubts.length === 0) return [];
        const settled = completions(proof, doubts).flatMap((known) => {
          const end = settledAs(proof, place.said, known);
          return end ? [foundAt(proof, end)] : [];
        });
        // Where each way to settle the doubts contradicts what was said, nothing follows.
        if (settled.length === 0) return [];
        return ids.flatMap((id) => {
          const said = foundAt(proof, place).find((found) => found.id === id);
          const holds = settled.map((found) => found.some((one) => one.id === id && one.sure));
          const [always, never] = [holds.every(Boolean), !holds.some(Boolean)];
          if (said?.sure && !always)
            return [shown(proof, place.said, `“${id}” is said for sure, and settling a doubt would deny it`)];
          if (!said?.sure && always)
            return [shown(proof, place.said, `“${id}” holds either way, and is not said for sure`)];
          if (!said && !never)
            return [shown(proof, place.said, `“${id}” is denied, and settling a doubt would find it`)];
          return [];
        });
      });
      return each(wrong);
    }),
};

/** Every way to settle these doubts, a class of answers each: of a question that nothing here reads, there is only one. */
const completions = (proof: Proof, doubts: readonly string[]): readonly Answers[] =>
  doubts.reduce<readonly Answers[]>(
    (sets, id) => sets.flatMap((set) => answersTo(proof, id).map((value) => ({ ...set, [id]: value }))),
    [{}],
  );
