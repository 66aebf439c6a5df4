import type { About, Rules } from './about.ts';

const always = { today: ['writeWrong'], help: ['civil-rights', 'lawyer-referral'] } as const;

/** Short answers, a case that is open first, then a court date, then by who did it. */
export const shortAnswers = ({ doneBy, openCase }: About) =>
  ({
    caseOpen: {
      short: true,
      when: openCase.is('yes'),
      says: ['complaint-false', 'complaint-stops-no-clock'],
      now: ['caseLawyerFirst'],
      ...always,
    },
    byHelper: {
      short: true,
      when: doneBy.has('helper'),
      says: ['notario-not-lawyer'],
      now: ['saveCourtDate'],
      today: ['writeOffice'],
      help: ['notario-fraud', 'lawyer-referral'],
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
      now: ['callLawyer'],
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
