import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** How to look: the jails before ICE's locator, what to have ready, and what no result does not prove. */
export const search = ({ holder, county, aNumber, since, paid, lookInJails, lookWithIce, anywhere }: About) =>
  ({
    jailsFirst: {
      when: lookInJails,
      says: ['jail-register', 'jail-phone-none-found'],
      now: ['callJail'],
      help: ['held-in-jail'],
    },
    askIce: {
      when: lookWithIce,
      says: ['ice-line', 'locator-no-result', 'locator-under-18'],
      today: ['callIceLine'],
      help: ['find-person'],
    },
    iceJails: {
      when: lookWithIce,
      says: ['ice-jails-wisconsin', 'records-federal-jail', 'moved-out-of-state'],
    },
    countyPaid: {
      when: all(holder.is('jail'), paid.is('paid')),
      says: ['ice-jails-wisconsin', 'records-federal-jail'],
      today: ['askHold'],
    },
    countyUnknown: {
      when: all(holder.is('jail'), county.isUnsure()),
      says: ['jail-register', 'practice-most'],
      today: ['askCounty'],
    },
    hasANumber: {
      when: aNumber.is('yes'),
      says: ['locator-exact', 'old-order-unknown'],
      today: ['callCourtLine'],
    },
    noANumber: {
      sheet: ['locator-no-result'],
      when: any(aNumber.is('no'), aNumber.isUnsure()),
      says: ['locator-exact', 'locator-no-result'],
      today: ['findANumber', 'trySpellings'],
    },
    firstTwoDays: {
      when: all(holder.is('ice', 'away'), since.is('first48')),
      says: ['locator-no-result', 'ice-48-decision'],
      today: ['searchAgain'],
    },
    afterTwoDays: {
      when: all(holder.is('ice', 'away'), since.is('later')),
      says: ['ice-48-decision', 'lawyer-told-after-arrest'],
      today: ['askCharges'],
    },
    rights: {
      when: anywhere,
      says: ['silence', 'do-not-sign', 'jail-calls-recorded'],
      today: ['staySilent'],
    },
  }) satisfies Rules;
