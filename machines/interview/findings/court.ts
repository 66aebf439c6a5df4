import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What is said of an order and the time to appeal it, whether that time runs or is over. */
const ofJudge = {
  says: ['appeal-30-days', 'missed-no-appeal', 'appeal-waived', 'court-fees'],
  deadlines: { 'board-appeal': 'ordered' },
} as const;
const ofBoard = {
  says: ['petition-30-days', 'old-order-fast'],
  deadlines: { 'petition-review': 'ordered' },
} as const;

/** The dates: a hearing ahead or missed, an order, a new address; what is over, and what is still alive. */
export const court = ({ court, missedTime, received, decider, appealTime, reopenTime, address }: About) =>
  ({
    hearingAhead: {
      when: court.is('ahead'),
      says: ['missed-no-appeal', 'hearing-notice', 'immigration-court-arrests', 'immigration-court-arrests-now'],
      today: ['planCourt'],
      later: ['carePaper'],
    },
    hearingMissed: {
      when: court.is('missed'),
      says: ['order-missed-hearing', 'missed-no-appeal', 'reopen-does-not-stop'],
      deadlines: { 'reopen-missed': 'hearing' },
      today: ['callCourtLine'],
    },
    missedOver: {
      when: missedTime.is('over'),
      says: ['reopen-any-time'],
      now: ['askReopen'],
    },
    // Both times are 30 days. Where the day is not known they might run: nobody is told to let them pass.
    judgeOrder: {
      when: all(decider.is('judge'), any(appealTime.is('running'), appealTime.isUnsure())),
      ...ofJudge,
      now: ['askAppeal'],
    },
    judgeOver: {
      when: all(decider.is('judge'), appealTime.is('over')),
      ...ofJudge,
      now: ['callLawyer'],
    },
    boardOrder: {
      when: all(decider.is('board'), any(appealTime.is('running'), appealTime.isUnsure())),
      ...ofBoard,
      now: ['askAppeal'],
    },
    boardOver: {
      when: all(decider.is('board'), appealTime.is('over')),
      ...ofBoard,
      now: ['callLawyer'],
    },
    orderReopen: {
      when: received.has('order'),
      says: ['reopen-90-days', 'order-missed-hearing', 'reopen-does-not-stop'],
      deadlines: { reopen: 'ordered' },
      today: ['askReopen', 'keepPaper'],
    },
    appealTimeOver: {
      when: appealTime.is('over'),
      says: ['reopen-90-days'],
      now: ['askReopen'],
    },
    allTimesOver: {
      when: reopenTime.is('over'),
      says: ['reopen-any-time', 'reopen-does-not-stop'],
      now: ['askReopen'],
      today: ['gatherProof'],
    },
    moved: {
      when: address.is('moved'),
      says: ['court-address-5-days', 'uscis-address-10-days'],
      deadlines: { 'eoir-33': 'moved', 'ar-11': 'moved' },
      now: ['changeAddress'],
    },
  }) satisfies Rules;
