import { findingsFor } from '../engine/finding.ts';
import { agency } from './flow.ts';

/** The findings of *agency*; the first short one that is sure is the short answer. */
export const agencyFindings = findingsFor(
  agency,
  () => ({}),
  ({ here }) => ({
    now: { short: true, when: here.is('yes'), says: ['silence'], now: ['signNothing'], help: ['lawyer-referral'] },
    later: { short: true, when: here.is('no'), says: ['do-not-sign'], now: ['callLawyer'], help: ['lawyer-referral'] },
    unknown: { short: true, when: here.isUnsure(), says: ['locator'], now: ['callLawyer'], help: ['lawyer-referral'] },
  }),
);
