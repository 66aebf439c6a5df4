import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who took money for papers, unequal treatment, and what schools, clinics, bosses and landlords answer for. */
export const offices = ({ doneBy, wrong, harm, unequal }: About) =>
  ({
    fraud: {
      when: doneBy.has('helper'),
      says: ['notario-not-lawyer', 'order-missed-hearing', 'fraud-where-to-report'],
      now: ['saveCourtDate', 'callLawyer'],
      today: ['keepHelperProof', 'checkHelper'],
      later: ['reportHelper'],
      help: ['notario-fraud', 'lawyer-referral'],
    },
    unequal: {
      when: all(doneBy.has('jail', 'police', 'state', 'office'), unequal),
      says: ['title-vi-180', 'language-rule-2025'],
      later: ['askUnequal'],
      deadlines: { 'title-vi': 'wrongOn' },
    },
    officeRefused: {
      when: all(doneBy.has('office'), unequal),
      says: ['eeoc-300', 'equal-rights-300', 'housing-1-year', 'no-status-discrimination-rule'],
      later: ['askUnequal'],
      deadlines: { eeoc: 'wrongOn', 'equal-rights': 'wrongOn', housing: 'wrongOn' },
    },
    officeShared: {
      when: all(doneBy.has('office'), wrong.has('infoShared')),
      says: ['hipaa-complaint', 'ferpa-complaint', 'complaint-stops-no-clock'],
      deadlines: { hipaa: 'wrongOn', ferpa: 'wrongOn' },
      letters: ['privacyComplaint'],
    },
    officePay: {
      when: all(doneBy.has('office'), wrong.has('cheated')),
      says: ['wage-claim', 'wage-limits'],
      later: ['askWages'],
      deadlines: { 'wage-claim': 'wrongOn' },
    },
    officeHarm: {
      when: all(doneBy.has('office'), harm),
      says: ['claim-notice-local'],
      later: ['askLawyerNotice'],
      deadlines: { 'notice-local': 'wrongOn' },
    },
  }) satisfies Rules;
