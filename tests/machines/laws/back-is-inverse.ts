import { transition } from 'xstate';
import { placeOf, settle, start } from '#machines/engine/flow.ts';
import type { Law } from './law.ts';
import { answersTo, each, shown } from './law.ts';

export const backIsInverse: Law = {
  says: 'going back is the exact inverse of going on, and each changed answer leads on',
  broken: ({ findings: { flow }, apart }) => {
    const proof = apart([]);
    const order = [...flow.lines.map(({ id }) => id), 'result'];
    const wrongAt = (said: (typeof proof.ends)[number]['place']['said'], question: string, n: number) => {
      const [looking] = transition(flow.machine, start(flow, said), { type: 'look', question });
      const [again] = transition(flow.machine, looking, { type: 'answer', question, value: said[question] });
      const back = placeOf(looking);
      const before = Object.keys(said).slice(0, n);
      const stays = answersTo(proof, question).filter((value) => {
        const [changed] = transition(flow.machine, looking, { type: 'answer', question, value });
        return order.indexOf(placeOf(changed).at) <= order.indexOf(question);
      });
      return [
        ...(back.at === question ? [] : [`going back to “${question}” stands at “${back.at}”`]),
        ...(Object.keys(back.said).join() === before.join()
          ? []
          : [`going back to “${question}” loses what was before`]),
        ...(JSON.stringify(placeOf(again)) === JSON.stringify(settle(flow, said))
          ? []
          : [`going back to “${question}” and on again ends elsewhere`]),
        ...(stays.length > 0 ? [`changing “${question}” leads nowhere`] : []),
      ];
    };
    return each(
      proof.ends.flatMap(({ place: { said } }) =>
        Object.keys(said).flatMap((question, n) => wrongAt(said, question, n).map((what) => shown(proof, said, what))),
      ),
    );
  },
};
