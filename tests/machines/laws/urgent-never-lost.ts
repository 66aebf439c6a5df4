import type { Questions } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import { compose } from '#machines/engine/result.ts';
import type { Law } from './law.ts';
import { answersTo, doubtsOf, each, endOf, foundAt, idsOf, settledAs, shown } from './law.ts';

/** Told from the side of those who lack something: whatever they leave open, knowing it would not have given it to them. */
export const urgentNeverLost: Law = {
  says: 'not knowing never takes an urgent screen away, nor the steps for the next hour',
  broken: ({ findings, over, groups, apart }) => {
    const { flow } = findings;
    const questions: Questions = flow.questions;
    const notices = flow.lines.flatMap(({ id, question }) => (question?.kind === 'notice' ? [id] : []));
    const proof = apart([]);
    const stepsOn = (said: Answers) =>
      new Set(notices.flatMap((id) => (id in said ? (questions[id]?.steps ?? []) : [])));
    const screens = proof.ends.flatMap(({ place: { said } }) =>
      Object.keys(said).flatMap((id) => {
        const doubtful = { ...said, [id]: 'unsure' };
        const left = endOf(flow, doubtful).said;
        const lost = notices.filter((notice) => notice !== id && notice in said && !(notice in left));
        if (lost.length === 0) return [];
        // A screen made for those who do not know may stand in its place, with each step that all who know are shown.
        const instead = notices.some((notice) => notice in left && !(notice in said));
        const known = answersTo(proof, id).map((value) => stepsOn(endOf(flow, { ...said, [id]: value }).said));
        const shared = [...(known[0] ?? [])].filter((step) => known.every((steps) => steps.has(step)));
        const lacking = shared.filter((step) => !stepsOn(left).has(step));
        if (instead && shared.length > 0)
          return lacking.map((step) => shown(proof, doubtful, `the step “${step}” is lost by not knowing “${id}”`));
        return lost.map((notice) => shown(proof, doubtful, `the screen “${notice}” is lost by not knowing “${id}”`));
      }),
    );
    // Findings only ever add steps: where those that read the same questions leave nobody without one, the others need no look.
    const urgent = idsOf(findings, ({ now }) => now !== undefined);
    const always = groups
      .map((group) => group.filter((id) => urgent.includes(id) && !findings.rules[id]?.short))
      .some((group) => {
        const few = over(group);
        return group.length > 0 && few.ends.every(({ place }) => compose(foundAt(few, place)).steps.now.length > 0);
      });
    if (always) return each(screens);
    const told = over(idsOf(findings, ({ short, now }) => short === true || now !== undefined));
    const forNow = (place: Parameters<typeof foundAt>[1]) => compose(foundAt(told, place)).steps.now.length;
    const steps = told.ends
      .filter(({ place }) => forNow(place) === 0)
      .flatMap(({ place }) =>
        doubtsOf(place).flatMap((doubt) => {
          const known = answersTo(told, doubt).filter((value) => {
            const settled = settledAs(told, place.said, { [doubt]: value });
            return settled !== undefined && forNow(settled) > 0;
          });
          return known.length > 0
            ? [shown(told, place.said, `nothing is left for the next hour by not knowing “${doubt}”`)]
            : [];
        }),
      );
    return each([...screens, ...steps]);
  },
};
