import { withPoliceRule } from '#law/counties.ts';
import { defineFlow } from '../engine/flow.ts';
import { county, one, sensitive } from '../engine/question.ts';

/** 3 · Does my sheriff or police department work with ICE? */
export const local = defineFlow('local')
  .ask('happened', sensitive(one('nothing', 'stop', 'askedStatus', 'fingerprints', 'jail', 'withIce', 'wentForHelp')))
  .ask('county', sensitive(county()))
  .ask('inMilwaukee', one('yes', 'no'), { when: ({ county }) => county.is(withPoliceRule.milwaukee) })
  .ask('inMadison', one('yes', 'no'), { when: ({ county }) => county.is(withPoliceRule.madison) })
  .end();
