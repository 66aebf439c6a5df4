import type { About, Rules } from './about.ts';

/** First of all: what may end the matter at once, and what does not carry over. */
export const first = ({ citizen, where }: About) =>
  ({
    citizen: {
      when: citizen.is('possible'),
      says: ['citizen-held-by-mistake', 'citizen-ice-directive', 'citizen-never-claim-falsely'],
      now: ['safetyFirst', 'proveCitizenship', 'callLawyer'],
      help: ['deportation-defense', 'held-in-jail'],
    },
    juvenile: {
      when: where.is('juvenile'),
      says: ['juvenile-no-rule', 'other-places-differ', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer', 'tellUnder18'],
      today: ['writeTimes'],
      help: ['deportation-defense', 'criminal-defense'],
    },
    federal: {
      when: where.is('federal'),
      says: ['federal-prison-detainers', 'other-places-differ', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['askPrison', 'writeTimes'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    tribal: {
      when: where.is('tribal'),
      says: ['tribal-jail', 'other-places-differ', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['askHold', 'writeTimes'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    otherState: {
      when: where.is('otherState'),
      says: ['place-other-state', 'other-places-differ', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'lawyerThere', 'searchLocator'],
      today: ['writeTimes'],
      help: ['deportation-defense', 'lawyer-referral', 'find-person'],
    },
    deported: {
      when: where.is('deported'),
      says: ['after-deportation'],
      now: ['safetyFirst', 'beforeReturn'],
      today: ['writeTimes', 'callLawyer'],
      help: ['deportation-defense', 'civil-rights'],
    },
  }) satisfies Rules;
