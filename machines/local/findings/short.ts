import type { About, Rules } from './about.ts';

const always = { later: ['checkList'], help: ['lawyer-referral', 'deportation-defense'] } as const;
const askHolds = { today: ['askSheriffHolds'], ...always } as const;

/** Short answers: what all that is on record of the county comes to. A county that is not known is another matter than one with nothing on record. */
export const shortAnswers = ({ county, record }: About) =>
  ({
    // First, so that no list of “ifs” stands beside it.
    countyUnknown: {
      short: true,
      when: county.isUnsure(),
      says: ['practice-most', 'ice-limits-none-found'],
      today: ['findCounty'],
      ...always,
    },
    limits: {
      short: true,
      when: record.is('limits'),
      says: ['practice-needs-warrant', 'fingerprints-reach-ice'],
      today: ['askSheriffRule'],
      ...always,
    },
    agreedAndHolds: {
      short: true,
      when: record.is('agreedAndHolds'),
      says: ['agreement-signed', 'practice-honors'],
      today: ['askSheriffRule'],
      ...always,
    },
    agreed: {
      short: true,
      when: record.is('agreed'),
      says: ['agreement-signed', 'practice-not-on-record', 'practice-most'],
      ...askHolds,
    },
    holds: { short: true, when: record.is('holds'), says: ['practice-honors'], today: ['askSheriffRule'], ...always },
    paid: {
      short: true,
      when: record.is('paid'),
      says: ['ice-jails-wisconsin', 'practice-not-on-record'],
      ...askHolds,
    },
    reports: {
      short: true,
      when: record.is('reports'),
      says: ['practice-not-on-record', 'practice-most'],
      ...askHolds,
    },
    nothingOnRecord: {
      short: true,
      when: record.is('nothing'),
      says: ['practice-not-on-record', 'practice-most'],
      ...askHolds,
    },
  }) satisfies Rules;
