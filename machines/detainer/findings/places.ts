import { all } from '../../engine/condition.ts';
import { type About, bothCounts, type Rules } from './about.ts';

/** Where the person is. */
export const places = ({ where, reason, papers, due, hold, heldNow, onlyDetainer, tooLong }: About) =>
  ({
    inJail: {
      when: where.is('jail'),
      says: ['silence', 'do-not-sign', 'jail-calls-recorded'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['writeTimes'],
      help: ['held-in-jail', 'criminal-defense'],
    },
    inPrison: {
      when: where.is('prison'),
      says: ['prison-no-rule', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['askPrison', 'writeTimes'],
      help: ['held-in-jail', 'criminal-defense'],
    },
    inIceCustody: {
      when: where.is('ice'),
      says: ['locator', 'ice-jails-wisconsin', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer', 'searchLocator'],
      today: ['writeTimes'],
      help: ['find-person', 'deportation-defense'],
    },
    // Whoever knows the times has a hold to read about; whoever does not has somebody to find.
    toFind: { when: all(where.is('ice'), due.isUnsure()), says: ['locator'], onward: ['find'] },
    bond: {
      when: where.is('ice'),
      says: [
        'bond-appeals-court',
        'bond-supreme-court',
        'bond-barred-arrest',
        'final-order-no-bond',
        'ask-federal-court',
      ],
      now: ['askBond'],
      help: ['bond'],
    },
    free: {
      when: where.is('free'),
      onward: ['encounter'],
      says: ['silence'],
      now: ['safetyFirst'],
      today: ['writeTimes', 'callLawyer'],
      help: ['civil-rights', 'lawyer-referral'],
    },
    whereUnknown: {
      when: where.isUnsure(),
      says: ['locator', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer', 'searchLocator', 'askHold'],
      today: ['writeTimes'],
      help: ['find-person', 'held-in-jail'],
    },
    beforeBail: {
      when: all(where.is('jail'), reason.is('notYet')),
      says: ['bail-can-start-hold', 'clock-start'],
      now: ['lawyerBeforeBail'],
    },
    noSignInJail: { when: all(where.is('jail'), papers.isNone()), says: ['detainer-is-request'], today: ['askHold'] },
    askForRelease: {
      when: all(heldNow, onlyDetainer, tooLong),
      says: ['new-seizure', 'ask-federal-court'],
      now: ['askRelease', 'callLawyer'],
      help: ['held-in-jail'],
    },
    untilTheEnd: { when: all(heldNow, onlyDetainer, hold.is('within')), says: bothCounts, today: ['askAtEnd'] },
  }) satisfies Rules;
