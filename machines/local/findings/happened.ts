import type { About, Rules } from './about.ts';

/** What happened: the rights there, what it can lead to, and the flow that goes on from it. */
export const happened = ({ happened }: About) =>
  ({
    nothingYet: {
      when: happened.is('nothing'),
      says: ['silence', 'ice-limits-none-found'],
      onward: ['encounter', 'sharing'],
      today: ['callLawyer'],
    },
    trafficStop: {
      when: happened.is('stop'),
      says: ['police-ask-name', 'driver-license-stop', 'passenger-name', 'no-obstructing'],
      onward: ['encounter', 'sharing'],
      now: ['staySilentYourself'],
      today: ['writeEncounter'],
    },
    askedStatus: {
      when: happened.is('askedStatus'),
      says: ['status-questions-no-ban-found', 'silence', 'citizen-never-claim-falsely'],
      onward: ['encounter', 'sharing'],
      now: ['staySilentYourself', 'callLawyer'],
      today: ['writeEncounter'],
    },
    fingerprinted: {
      when: happened.is('fingerprints'),
      says: ['fingerprints-reach-ice', 'detainer-is-request', 'bail-can-start-hold', 'lawyer-criminal-case'],
      onward: ['detainer', 'find'],
      now: ['safetyFirst', 'lawyerBeforeBail', 'signNothing'],
      today: ['writeTimes'],
      help: ['criminal-defense', 'deportation-defense'],
    },
    inJail: {
      when: happened.is('jail'),
      says: ['detainer-is-request', 'bail-can-start-hold', 'lawyer-criminal-case', 'jail-phone-none-found'],
      onward: ['detainer', 'find'],
      now: ['safetyFirst', 'lawyerBeforeBail', 'signNothing'],
      today: ['writeTimes'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    cameWithIce: {
      when: happened.is('withIce'),
      says: [
        'cooperation-needs-no-agreement',
        'recording-officers',
        'complaint-procedure-local',
        'complaint-stops-no-clock',
      ],
      onward: ['encounter', 'find'],
      now: ['staySilentYourself', 'callLawyer'],
      today: ['writeEncounter', 'saveVideo'],
      help: ['civil-rights', 'deportation-defense'],
    },
    wentForHelp: {
      when: happened.is('wentForHelp'),
      says: ['victim-rights-any-status', 'victim-advocate-private', 'victim-case-ice', 'status-questions-no-ban-found'],
      onward: ['sharing', 'encounter'],
      now: ['call911', 'advocateFirst'],
      today: ['callLawyer'],
      help: ['crime-victim', 'deportation-defense'],
    },
    happenedUnknown: {
      when: happened.isUnsure(),
      says: ['silence', 'fingerprints-reach-ice'],
      onward: ['encounter', 'detainer'],
      now: ['staySilentYourself'],
      today: ['callLawyer'],
    },
  }) satisfies Rules;
