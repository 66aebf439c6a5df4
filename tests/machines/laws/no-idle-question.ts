import type { Found } from '#machines/engine/find.ts';
import type { Proof } from '#machines/engine/prove.ts';
import type { Answers } from '#machines/engine/question.ts';
import { compose } from '#machines/engine/result.ts';
import type { Law } from './law.ts';
import { answersTo, each, endOf, foundAt, idsOf, questionsRead, shown } from './law.ts';

/**
 * More findings only ever show more differences, so the fewest are tried first: one that tells the answers apart for everybody,
 * then all that read the question and are always shown, and only then the short answers too, of which one hides another.
 */
export const noIdleQuestion: Law = {
  says: 'no question is put where none of its answers changes what is shown',
  bound: 'the later answers are tried one at a time, which can only be too strict',
  broken: ({ findings, over }) => {
    const asked = findings.flow.lines.flatMap(({ id, question }) =>
      question && question.kind !== 'notice' ? [id] : [],
    );
    return asked.flatMap((question, place) => {
      const idle = (ids: readonly string[]) => idleAt(over(ids), question, asked.slice(place + 1));
      const reading = idsOf(findings, (finding) => questionsRead(findings, finding).includes(question));
      const always = reading.filter((id) => !findings.rules[id]?.short);
      if (always.some((id) => idle([id]).length === 0) || idle(always).length === 0) return [];
      return each(idle([...idsOf(findings, ({ short }) => short === true), ...always]));
    });
  },
};

/** Messages for those to whom the question is put, and nothing that these findings show hangs on it. */
function idleAt(proof: Proof, question: string, later: readonly string[]): readonly string[] {
  const answers = answersTo(proof, question);
  const futures: readonly Answers[] = [
    {},
    ...later.flatMap((id) => answersTo(proof, id).map((value) => ({ [id]: value }))),
  ];
  const told = (said: Answers) =>
    futures.some((future) => {
      const [first, ...others] = answers.map((value) => () => seen(proof, { ...said, ...future, [question]: value }));
      const shows = first?.();
      return others.some((other) => other() !== shows);
    });
  const here = proof.stops.filter(({ place: { at } }) => at === question);
  return here.flatMap(({ place: { said } }) =>
    told(said) ? [] : [shown(proof, said, `nothing hangs on “${question}” here`)],
  );
}

const composed = new WeakMap<readonly Found[], string>();

/** What a reader sees in the end, where what comes later is as given and else not known. */
function seen(proof: Proof, answers: Answers): string {
  const found = foundAt(proof, endOf(proof.findings.flow, answers));
  const sight = composed.get(found) ?? sightOf(compose(found));
  composed.set(found, sight);
  return sight;
}

function sightOf({ short, why, open, steps }: ReturnType<typeof compose>): string {
  const ids = [short, why, open.flatMap(({ found }) => found)].map((found) =>
    found.map(({ id, sure }) => `${id} ${sure}`),
  );
  return JSON.stringify([ids, steps]);
}
