import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Fear of going back: asylum with its year, and what has no year. */
export const asylum = ({ fearOrHarm, year }: About) =>
  ({
    fear: {
      when: fearOrHarm.has('fear'),
      says: [
        'asylum-one-year',
        'asylum-proof',
        'withholding-no-year',
        'asylum-no-interview',
        'asylum-fee-order',
        'asylum-fee-law',
      ],
      deadlines: { asylum: 'arrival' },
      today: ['tellLawyerFear', 'findArrival'],
    },
    yearUnknown: {
      when: all(fearOrHarm.has('fear'), year.isUnsure()),
      says: ['asylum-one-year', 'asylum-year-children'],
      today: ['findArrival'],
    },
    yearEnds: {
      when: all(fearOrHarm.has('fear'), year.is('soon')),
      says: ['asylum-one-year', 'asylum-proof'],
      // Also behind an old order or a missed hearing, which lead.
      now: ['askYearEnding'],
    },
    pastYear: {
      when: all(fearOrHarm.has('fear'), year.is('passed')),
      says: ['asylum-one-year', 'asylum-year-children'],
    },
  }) satisfies Rules;
