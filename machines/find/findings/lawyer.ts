import { any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** A lawyer, bond, and what speaks against being deported fast: what to ask, and no prediction. */
export const lawyer = ({ holder, person, lawyer, oldOrder, lookWithIce }: About) =>
  ({
    hasLawyer: {
      when: lawyer.is('yes'),
      says: ['ask-federal-court', 'lawyer-own-cost'],
      now: ['tellTheirLawyer'],
      help: ['deportation-defense'],
    },
    noLawyer: {
      when: any(lawyer.is('no'), lawyer.isUnsure()),
      says: ['lawyer-own-cost', 'lawyer-told-after-arrest', 'ask-federal-court'],
      now: ['callLawyerForThem'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    falseHelp: {
      when: any(lawyer.is('no'), lawyer.isUnsure()),
      says: ['notario-not-lawyer'],
      later: ['checkHelper'],
      help: ['notario-fraud'],
    },
    criminalLawyer: {
      when: holder.is('jail'),
      says: ['lawyer-criminal-case', 'jail-calls-recorded'],
      today: ['askPublicDefender'],
      help: ['criminal-defense'],
    },
    bail: {
      when: holder.is('jail'),
      says: ['bail-can-start-hold', 'practice-most'],
      now: ['lawyerBeforeBail'],
    },
    bond: {
      when: holder.is('ice'),
      says: [
        'bond-appeals-court',
        'bond-supreme-court',
        'bond-courts-split',
        'bond-barred-arrest',
        'final-order-no-bond',
      ],
      now: ['askBond'],
      today: ['tellEntry'],
      later: ['bondFund'],
      help: ['bond'],
    },
    bondAway: {
      when: holder.is('away'),
      says: ['bond-courts-split', 'bond-supreme-court', 'bond-barred-arrest', 'final-order-no-bond'],
      today: ['tellEntry'],
      later: ['bondFund'],
      help: ['bond'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-does-not-stop', 'final-order-no-bond'],
      now: ['tellOldOrder'],
      help: ['deportation-defense'],
    },
    noOldOrder: {
      when: any(oldOrder.is('no'), oldOrder.isUnsure()),
      says: ['old-order-unknown'],
      today: ['checkOldOrder'],
    },
    yearsHere: {
      when: lookWithIce,
      says: ['fast-deportation-wide'],
      today: ['gatherProof'],
    },
    // Whoever is afraid to go back may be afraid of that government.
    consulate: {
      when: person.hasNo('fear'),
      says: ['consulate-told'],
      today: ['askConsulate'],
      help: ['find-person'],
    },
  }) satisfies Rules;
