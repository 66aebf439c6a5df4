import { findingsFor } from '../engine/finding.ts';
import { start } from './flow.ts';

/** Where to go on from what is happening: each leads to a flow, and names the one that usually comes after it. */
export const startFindings = findingsFor(
  start,
  () => ({}),
  ({ happening }) => ({
    // First, so that nothing stands beside it as an “if”: the doors themselves are what might hold.
    cannotSay: {
      short: true,
      when: happening.isUnsure(),
      says: ['silence', 'do-not-sign', 'locator', 'detainer-is-request'],
      onward: ['encounter', 'find', 'detainer', 'victim', 'sharing'],
      now: ['safetyFirst', 'signNothing', 'callLawyer'],
      today: ['writeTimes'],
      help: ['emergency-now', 'deportation-defense', 'lawyer-referral'],
    },
    here: {
      short: true,
      when: happening.is('here'),
      says: ['silence', 'do-not-sign', 'home-door'],
      onward: ['encounter', 'find'],
      now: ['keepDoorClosed', 'staySilentYourself', 'signNothing'],
      today: ['callLawyer', 'writeEncounter'],
      help: ['emergency-now', 'deportation-defense'],
    },
    taken: {
      short: true,
      when: happening.is('taken'),
      says: ['locator', 'silence', 'do-not-sign'],
      onward: ['find', 'detainer'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['writeTimes'],
      help: ['find-person', 'deportation-defense'],
    },
    jail: {
      short: true,
      when: happening.is('jail'),
      says: ['detainer-is-request', 'silence', 'do-not-sign'],
      onward: ['detainer', 'interview', 'find'],
      now: ['safetyFirst', 'signNothing', 'callLawyer'],
      today: ['writeTimes'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    office: {
      short: true,
      when: happening.is('office'),
      says: ['silence', 'status-no-general-secrecy'],
      onward: ['sharing', 'encounter'],
      now: ['askWhy'],
      today: ['keepServices', 'writeOffice'],
      help: ['privacy-records', 'lawyer-referral'],
    },
    broken: {
      short: true,
      when: happening.is('broken'),
      says: ['claim-1983', 'claim-notice-local', 'video-body-camera'],
      onward: ['violated', 'victim', 'detainer'],
      now: ['writeEncounter', 'saveVideo', 'keepPaper'],
      today: ['callLawyer', 'askLawyerNotice'],
      help: ['civil-rights', 'lawyer-referral'],
    },
    ready: {
      short: true,
      when: happening.is('ready'),
      says: ['silence', 'do-not-sign', 'fast-deportation-wide', 'care-power-of-attorney'],
      onward: ['prepare', 'protections', 'encounter'],
      now: ['staySilentYourself', 'signNothing'],
      today: ['callLawyer', 'gatherProof'],
      later: ['carePaper'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    agency: {
      short: true,
      when: happening.is('agency'),
      says: ['court-papers-compel', 'detainer-is-request', 'detainer-can-decline', 'no-state-law-requires'],
      onward: ['agency', 'sharing'],
      now: ['sendToOffice', 'lookAtPaper'],
      today: ['writeEncounter'],
      help: ['lawyer-referral', 'civil-rights'],
    },
  }),
);
