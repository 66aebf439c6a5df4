import type { About, Rules } from './about.ts';

/** What cannot wait or can close a way: hearings, an old order, an arrest, what was filed, a trip. */
export const first = ({ soon, oldOrder, entries }: About) =>
  ({
    hearingMissed: {
      when: soon.has('missed'),
      onward: ['interview'],
      says: ['order-missed-hearing', 'missed-no-appeal', 'reopen-any-time', 'reopen-does-not-stop'],
      today: ['askReopen', 'callCourtLine'],
    },
    hearingAhead: {
      when: soon.has('hearing'),
      onward: ['interview'],
      says: ['hearing-notice', 'court-address-5-days', 'immigration-court-arrests', 'immigration-court-arrests-now'],
      now: ['callCourtLine'],
      today: ['planCourt'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      onward: ['interview'],
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-90-days', 'reopen-any-time', 'reopen-does-not-stop'],
      // Before anything is filed, asylum too.
      now: ['tellOldOrder'],
    },
    orderUnknown: {
      when: oldOrder.isUnsure(),
      says: ['old-order-unknown', 'old-order-fast'],
      today: ['checkOldOrder', 'callCourtLine'],
    },
    cameBack: {
      when: entries.has('returned'),
      says: ['old-order-fast', 'after-deportation'],
      now: ['noTrip', 'tellOldOrder'],
    },
    arrest: {
      when: soon.has('arrest'),
      says: ['bond-barred-arrest', 'ten-years-hardship', 'lawyer-criminal-case'],
      now: ['lawyersTogether'],
      help: ['criminal-defense'],
    },
    filed: {
      when: soon.has('filed'),
      says: ['uscis-address-10-days', 'victim-case-ice'],
      today: ['keepSent'],
    },
    trip: {
      when: soon.has('trip'),
      says: ['trip-counts-as-leaving'],
      now: ['noTrip'],
    },
  }) satisfies Rules;
