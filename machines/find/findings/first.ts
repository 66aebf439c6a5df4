import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** First of all: whoever is left alone, medicine, and what a lawyer has to know at once. Not knowing never takes the first two away. */
export const first = ({ person, dependents, holder }: About) =>
  ({
    medicine: {
      when: person.has('medical'),
      says: ['medical-rules-not-read', 'ice-line'],
      now: ['medicineNow'],
      help: ['find-person'],
    },
    medicineWithIce: {
      when: all(person.has('medical'), holder.is('ice', 'away')),
      says: ['ice-line', 'medical-rules-not-read'],
      now: ['medicineNow', 'callIceLine'],
    },
    personUnknown: {
      when: person.isUnsure(),
      says: ['medical-rules-not-read', 'locator-under-18'],
      now: ['medicineNow'],
    },
    dependentsUnknown: {
      when: dependents.isUnsure(),
      says: ['jail-phone-none-found'],
      now: ['nobodyAlone'],
    },
    minor: {
      when: person.has('minor'),
      says: ['minor-without-parent', 'minor-caregiver', 'juvenile-no-rule'],
      now: ['lawyerFindsChild'],
      help: ['deportation-defense'],
    },
    citizen: {
      when: person.has('citizen'),
      says: ['citizen-held-by-mistake', 'citizen-ice-directive', 'citizen-never-claim-falsely'],
      now: ['proveCitizenship'],
      help: ['deportation-defense'],
    },
    fear: {
      when: person.has('fear'),
      says: ['fast-deportation-wide', 'old-order-fast'],
      now: ['tellFear'],
      help: ['deportation-defense'],
    },
  }) satisfies Rules;
