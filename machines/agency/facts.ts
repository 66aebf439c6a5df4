import { ruling, rulings } from '#law/ruling.ts';
import type { FactMaker } from '../engine/finding.ts';
import type { agency } from './flow.ts';

/** The day on a paper, in the order of time. */
const states = ['passed', 'today', 'ahead'] as const;

/** What is worked out from the answers to *agency*: whether the day on the paper has passed, is today, or is ahead, and what the state's supreme court has said. */
export const agencyFacts = (fact: FactMaker<typeof agency>) => ({
  due: fact(states, ['by'], ({ by }, { now }) => {
    if (by === undefined || by === 'none') return undefined;
    const [first, last] = 'on' in by ? [by.on, by.on] : [by.from.on, by.to.on];
    const stateOf = (day: string) => (day < now.on ? 'passed' : day === now.on ? 'today' : 'ahead');
    return states.slice(states.indexOf(stateOf(first)), states.indexOf(stateOf(last)) + 1);
  }),
  ruling: fact(rulings, [], (_, { ruling: supposed }) => supposed ?? ruling.is),
});
