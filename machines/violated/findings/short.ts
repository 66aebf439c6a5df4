import type { About, Rules } from './about.ts';

const always = { today: ['writeEncounter'], help: ['civil-rights', 'lawyer-referral'] } as const;

/** Short answers, the one that cannot wait first: a court date, then a case that is open, then by who did it. */
export const shortAnswers = ({ doneBy, openCase }: About) =>
  ({
    byHelper: {
      short: true,
      when: doneBy.has('helper'),
      says: ['notario-not-lawyer', 'fraud-where-to-report', 'order-missed-hearing'],
      now: ['saveCourtDate', 'callLawyer'],
      today: ['keepHelperProof', 'checkHelper', 'writeOffice'],
      later: ['reportHelper'],
      help: ['notario-fraud', 'lawyer-referral'],
    },
    caseOpen: {
      short: true,
      when: openCase.is('yes'),
      says: ['complaint-false', 'complaint-stops-no-clock'],
      now: ['caseLawyerFirst'],
      ...always,
    },
    byOfficers: {
      short: true,
      when: doneBy.has('jail', 'police'),
      says: ['complaint-false', 'claim-notice-local'],
      now: ['callLawyer'],
      ...always,
    },
    byState: {
      short: true,
      when: doneBy.has('state'),
      says: ['complaint-state-none-found', 'claim-notice-state'],
      now: ['callLawyer'],
      ...always,
    },
    byFederal: {
      short: true,
      when: doneBy.has('federal'),
      says: ['complaint-dhs', 'claim-federal-officer'],
      now: ['callLawyer', 'saveVideo'],
      ...always,
    },
    byOffice: {
      short: true,
      when: doneBy.has('office'),
      says: ['no-status-discrimination-rule', 'complaint-stops-no-clock'],
      now: ['callLawyer'],
      today: ['writeOffice', 'keepServices'],
      help: ['civil-rights', 'lawyer-referral'],
    },
    bySomebodyElse: {
      short: true,
      when: doneBy.isNone(),
      says: ['complaint-stops-no-clock'],
      now: ['callLawyer'],
      ...always,
    },
    byUnknown: {
      short: true,
      when: doneBy.isUnsure(),
      says: ['claim-notice-local', 'claim-ftca'],
      now: ['saveVideo', 'callLawyer'],
      ...always,
    },
  }) satisfies Rules;
