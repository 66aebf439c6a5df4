import type { FactMaker } from '../engine/finding.ts';
import { agreementIn, agreements, timeLeft } from '../shared.ts';
import type { violated } from './flow.ts';

/** What is worked out from the answers to *violated*: which of the short deadlines passed, and what ICE's list says of the county. */
export const violatedFacts = (fact: FactMaker<typeof violated>) => ({
  notice: fact(['running', 'passed'], ['wrongOn'], ({ wrongOn }, { now }) =>
    wrongOn === undefined || wrongOn === 'none' ? undefined : timeLeft('notice-local', wrongOn, now),
  ),
  suit: fact(['running', 'passed'], ['deniedOn'], ({ deniedOn }, { now }) =>
    deniedOn === undefined || deniedOn === 'none' ? undefined : timeLeft('suit-local-denied', deniedOn, now),
  ),
  model: fact(agreements, ['county'], ({ county }) => (county === undefined ? undefined : agreementIn(county))),
});
