import type { FactMaker } from '../engine/finding.ts';
import { agreementIn, agreements } from '../shared.ts';
import type { sharing } from './flow.ts';
import { outcomeOf, withoutCourt } from './table.ts';

const which = ['agency', 'benefit', 'workOffice', 'taxOffice', 'familyOffice', 'localOffice', 'information'] as const;

/**
 * What is worked out from the answers to *sharing*: what the table of what offices share says where ICE asks without a court's
 * paper, and where it comes with a subpoena of its own. Two facts: one that needs the way of asking too would be tried in too many ways.
 */
export const sharingFacts = (fact: FactMaker<typeof sharing>) => ({
  asked: fact(withoutCourt, which, (answers) => outcomeOf(answers, 'informal')),
  subpoenaed: fact(withoutCourt, which, (answers) => outcomeOf(answers, 'administrativeSubpoena')),
  model: fact(agreements, ['county'], ({ county }) => (county === undefined ? undefined : agreementIn(county))),
});
