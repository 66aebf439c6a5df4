import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What is happening to people: what to do while it happens and after it, who is hurt, who depends on somebody taken. */
export const first = ({ place, stage, hurt, taken, happening, inside }: About) =>
  ({
    stillHere: {
      when: happening,
      says: ['silence', 'no-obstructing', 'citizen-never-claim-falsely', 'carry-papers', 'do-not-sign'],
      now: ['staySilentYourself', 'noResist'],
    },
    insideNow: {
      when: all(inside, stage.is('now')),
      says: ['home-door', 'home-judge-warrant'],
      now: ['doNotAgree'],
    },
    recording: {
      when: all(place.isNot('jail'), stage.is('now')),
      says: ['recording-officers', 'recording-talks', 'no-obstructing'],
      today: ['recordFromAway'],
    },
    afterwards: {
      when: stage.is('over'),
      says: ['recording-officers', 'do-not-sign'],
      today: ['saveVideo', 'keepPaper'],
      help: ['civil-rights'],
    },
    hurtBefore: {
      when: hurt.is('before'),
      says: ['claim-federal-officer'],
      onward: ['violated'],
      today: ['keepMedical', 'callLawyer'],
      later: ['askLawyerNotice'],
      help: ['civil-rights', 'lawyer-referral'],
    },
    dependents: {
      when: taken.is('yes'),
      says: ['minor-without-parent', 'lawyer-own-cost'],
      today: ['careForChildren'],
      help: ['find-person'],
    },
    fastDeportation: {
      when: taken.is('yes'),
      says: ['fast-deportation-wide', 'fast-deportation-stage', 'old-order-fast'],
      now: ['tellFear'],
    },
  }) satisfies Rules;
