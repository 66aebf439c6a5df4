import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who has to know, who cares for the children and for others, and who helps with the law. */
export const people = ({
  children,
  parent,
  family,
  caregiver,
  signedCare,
  others,
  oldOrder,
  ownLawyer,
  everybody,
  noLawyerYet,
}: About) =>
  ({
    contacts: {
      when: everybody,
      says: ['locator-exact', 'locator', 'jail-phone-none-found'],
      today: ['learnNumber'],
      sheet: ['locator'],
    },
    childCare: {
      when: parent,
      says: ['care-power-of-attorney', 'care-paper-keeps', 'ice-parents-rule'],
      sheet: ['care-power-of-attorney'],
    },
    // A part of its own, so that the plan can break between the two.
    schoolAndCourt: {
      when: parent,
      says: ['school-pickup-none-found', 'court-guardianship', 'standby-guardian'],
      today: ['schoolPickup'],
      sheet: ['school-pickup-none-found', 'court-guardianship', 'standby-guardian'],
    },
    carePaper: {
      when: all(family.is('noCourt'), any(signedCare.is('no'), caregiver.is('nobody'))),
      says: ['care-paper-parents'],
      today: ['signCarePaper'],
    },
    courtChild: {
      when: all(family.is('court'), any(signedCare.is('no'), signedCare.isUnsure(), caregiver.is('nobody'))),
      says: ['care-paper-court', 'court-guardianship'],
      today: ['carePaper'],
    },
    courtSigned: {
      when: all(family.is('court'), signedCare.is('yes')),
      says: ['care-paper-court', 'court-guardianship'],
      today: ['askCourtPaper'],
    },
    notRelative: {
      when: caregiver.is('otherNear', 'otherFar'),
      says: ['care-paper-court'],
    },
    farAway: {
      when: caregiver.is('relativeFar', 'otherFar'),
      says: ['ice-parents-rule', 'jail-phone-none-found'],
      today: ['someoneNear'],
    },
    passport: {
      when: children.has('under16'),
      says: ['child-passport'],
      later: ['childPassport'],
    },
    othersToo: {
      when: others.has('care', 'pets'),
      says: ['jail-phone-none-found'],
      sheet: ['jail-phone-none-found'],
    },
    care: {
      when: others.has('care'),
      says: ['jail-phone-none-found'],
      today: ['nameHelper'],
    },
    myLawyer: {
      when: ownLawyer.is('yes'),
      says: ['lawyer-own-cost'],
      sheet: ['lawyer-own-cost'],
    },
    noLawyer: {
      when: noLawyerYet,
      says: ['lawyer-own-cost', 'notario-not-lawyer'],
      today: ['callLawyer'],
      later: ['checkHelper'],
      sheet: ['lawyer-own-cost'],
      help: ['deportation-defense', 'lawyer-referral', 'notario-fraud'],
    },
    lawyerNow: {
      when: all(oldOrder.is('yes'), noLawyerYet),
      says: ['lawyer-own-cost'],
      now: ['callLawyer'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      says: ['home-final-order-memo', 'home-judge-warrant', 'home-door'],
    },
    orderCase: {
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-does-not-stop', 'final-order-no-bond'],
      // Not in the short answer alone: a child without a caregiver comes before it there.
      now: ['tellOldOrder'],
      help: ['deportation-defense'],
    },
    noOldOrder: {
      when: any(oldOrder.is('no'), oldOrder.isUnsure()),
      says: ['old-order-unknown'],
      today: ['checkOldOrder'],
    },
  }) satisfies Rules;
