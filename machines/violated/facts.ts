import type { FactMaker } from '../engine/finding.ts';
import { noticeTime, signedBy } from '../shared.ts';
import type { violated } from './flow.ts';

/** What is worked out from the answers to *violated*: whether the 120 days for a notice still run, and if the sheriff had an agreement with ICE by then. */
export const violatedFacts = (fact: FactMaker<typeof violated>) => ({
  notice: fact(['running', 'passed'], ['wrongOn'], ({ wrongOn }, { now }) =>
    wrongOn === undefined || wrongOn === 'none' ? undefined : noticeTime(wrongOn, now),
  ),
  agreed: fact(['signed', 'notSigned'], ['county', 'wrongOn'], ({ county, wrongOn }) =>
    county === undefined || wrongOn === undefined || wrongOn === 'none' ? undefined : signedBy(county, wrongOn),
  ),
});
