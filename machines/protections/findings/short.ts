import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who can help, and what needs nobody else. */
const lawyers = { today: ['listForLawyer'], help: ['deportation-defense', 'lawyer-referral'] } as const;

/** Short answers: all of it where nothing was said, then the dates, the most urgent first, and then the list. */
export const shortAnswers = ({ soon, oldOrder, fearOrHarm, entries, year }: About) =>
  ({
    // First, so that nothing stands beside it as an “if”: all of it might hold.
    skipped: {
      short: true,
      when: all(soon.isUnsure(), oldOrder.isUnsure(), fearOrHarm.isUnsure()),
      says: ['lawyer-own-cost', 'asylum-one-year', 'order-missed-hearing'],
      now: ['callLawyer', 'askAboutEach'],
      ...lawyers,
      today: ['callCourtLine', 'listForLawyer'],
    },
    // An old order closes ways and can be carried out at once: it leads, before asylum’s year and a missed hearing too.
    order: {
      short: true,
      when: any(oldOrder.is('yes'), entries.has('returned')),
      says: ['old-order-fast', 'reopen-does-not-stop'],
      now: ['callLawyer', 'tellOldOrder'],
      ...lawyers,
    },
    // Asylum’s last day stands below: nobody with a missed hearing waits for it.
    missedInYear: {
      short: true,
      when: all(soon.has('missed'), fearOrHarm.has('fear'), year.is('running')),
      says: ['order-missed-hearing', 'missed-no-appeal', 'asylum-one-year'],
      now: ['askAsylum', 'askReopen'],
      ...lawyers,
    },
    missed: {
      short: true,
      when: soon.has('missed'),
      says: ['order-missed-hearing', 'missed-no-appeal'],
      now: ['callLawyer', 'askReopen'],
      ...lawyers,
    },
    yearSoon: {
      short: true,
      when: all(fearOrHarm.has('fear'), year.is('soon')),
      says: ['asylum-one-year', 'lawyer-own-cost'],
      now: ['askYearEnding'],
      ...lawyers,
    },
    yearRunning: {
      short: true,
      when: all(fearOrHarm.has('fear'), year.is('running')),
      says: ['asylum-one-year', 'lawyer-own-cost'],
      now: ['askAsylum'],
      ...lawyers,
    },
    hearing: {
      short: true,
      when: soon.has('hearing'),
      says: ['hearing-notice', 'order-missed-hearing'],
      now: ['callLawyer', 'callCourtLine'],
      ...lawyers,
    },
    dayUnknown: {
      short: true,
      when: all(fearOrHarm.has('fear'), year.isUnsure()),
      says: ['asylum-one-year', 'lawyer-own-cost'],
      now: ['findArrival', 'callLawyer'],
      ...lawyers,
    },
    yearPassed: {
      short: true,
      when: all(fearOrHarm.has('fear'), year.is('passed')),
      says: ['asylum-one-year', 'withholding-no-year'],
      now: ['askLateAsylum'],
      ...lawyers,
    },
    list: {
      short: true,
      when: any(soon.has('hearing', 'missed', 'arrest', 'filed', 'trip'), soon.isNone(), soon.isUnsure()),
      says: ['lawyer-own-cost', 'notario-not-lawyer'],
      onward: ['prepare'],
      now: ['callLawyer', 'askAboutEach'],
      ...lawyers,
    },
  }) satisfies Rules;
