import { ruling, rulings } from '#law/ruling.ts';
import { instantsOf } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import type { agency } from './flow.ts';

const states = ['ahead', 'passed'] as const;

/** What is worked out from the answers to *agency*: whether the day on the paper is still ahead, and what the state's supreme court has said. */
export const agencyFacts = (fact: FactMaker<typeof agency>) => ({
  due: fact(states, ['by'], ({ by }, { now }) => {
    if (by === undefined || by === 'none') return undefined;
    const { earliest, latest } = instantsOf(by);
    const today = instantsOf({ on: now.on });
    if (latest < today.earliest) return 'passed';
    return earliest < today.earliest ? states : 'ahead';
  }),
  ruling: fact(rulings, [], (_, { ruling: supposed }) => supposed ?? ruling.is),
});
