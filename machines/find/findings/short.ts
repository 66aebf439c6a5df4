import type { About, Rules } from './about.ts';

/** Short answers: where to look first. A child is not looked for in the locator. */
export const shortAnswers = ({ holder, person }: About) =>
  ({
    childTaken: {
      short: true,
      when: person.has('minor'),
      says: ['minor-without-parent', 'locator-under-18'],
      now: ['safetyFirst', 'lawyerFindsChild'],
      today: ['writeTries'],
      help: ['deportation-defense', 'find-person', 'emergency-now'],
    },
    inJail: {
      short: true,
      onward: ['detainer'],
      when: holder.is('jail'),
      says: ['jail-register', 'bail-can-start-hold'],
      now: ['safetyFirst', 'callJail'],
      today: ['writeTries'],
      help: ['held-in-jail', 'emergency-now'],
    },
    withIce: {
      short: true,
      when: holder.is('ice'),
      says: ['locator', 'locator-exact', 'locator-no-result'],
      now: ['safetyFirst', 'searchLocator'],
      today: ['writeTries'],
      help: ['find-person', 'deportation-defense', 'emergency-now'],
    },
    movedAway: {
      short: true,
      when: holder.is('away'),
      says: ['locator', 'locator-exact', 'bond-courts-split'],
      now: ['safetyFirst', 'lawyerThere', 'searchLocator'],
      today: ['writeTries'],
      help: ['find-person', 'deportation-defense', 'emergency-now'],
    },
    holderUnknown: {
      short: true,
      when: holder.isUnsure(),
      says: ['locator', 'jail-register', 'locator-no-result'],
      now: ['safetyFirst', 'callJail', 'searchLocator'],
      today: ['writeTries'],
      help: ['find-person', 'held-in-jail', 'emergency-now'],
    },
  }) satisfies Rules;
