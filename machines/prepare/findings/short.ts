import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const always = { today: ['printPlan'] } as const;
const legal = ['deportation-defense', 'lawyer-referral'] as const;
const forChildren = ['children-families', 'lawyer-referral'] as const;

/** Short answers: the one act that matters most, a child without a caregiver first. */
export const shortAnswers = ({ family, parent, caregiver, signedCare, oldOrder, atHand, everybody }: About) =>
  ({
    needsCaregiver: {
      short: true,
      when: all(parent, caregiver.is('nobody')),
      says: ['care-power-of-attorney', 'jail-phone-none-found'],
      now: ['nameCaregiver'],
      ...always,
      help: forChildren,
    },
    orderFirst: {
      short: true,
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'home-final-order-memo', 'home-door'],
      now: ['tellOldOrder'],
      ...always,
      help: legal,
    },
    askCourtFirst: {
      short: true,
      when: all(family.is('court'), signedCare.is('no')),
      says: ['care-paper-court', 'care-power-of-attorney'],
      now: ['carePaper'],
      ...always,
      help: forChildren,
    },
    signCare: {
      short: true,
      when: all(family.is('noCourt'), signedCare.is('no')),
      says: ['care-power-of-attorney', 'care-paper-parents'],
      now: ['signCarePaper'],
      ...always,
      help: forChildren,
    },
    proveYears: {
      short: true,
      when: atHand.hasNo('years'),
      says: ['fast-deportation-wide'],
      now: ['learnNumber'],
      today: ['gatherProof', ...always.today],
      help: legal,
    },
    learnFirst: {
      short: true,
      when: everybody,
      says: ['jail-phone-none-found', 'locator-exact'],
      now: ['learnNumber'],
      ...always,
      help: legal,
    },
  }) satisfies Rules;
