import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What each paper is, and what it is not. */
export const papers = ({ received, oldOrder }: About) =>
  ({
    holdPaper: {
      when: received.has('i247a'),
      onward: ['detainer'],
      says: ['detainer-is-request', 'no-judge-signs', 'copy-to-person'],
      today: ['askCopy'],
      help: ['held-in-jail'],
    },
    arrestPaper: {
      when: received.has('i200'),
      says: ['i200-officer', 'home-judge-warrant', 'bond-appeals-court', 'bond-supreme-court', 'bond-review-7-days'],
      today: ['keepPaper'],
      help: ['bond'],
    },
    removalPaper: {
      when: received.has('i205'),
      says: ['i205-final-order', 'old-order-fast', 'petition-30-days', 'final-order-no-bond', 'home-final-order-memo'],
      now: ['tellFear'],
      today: ['keepPaper'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-does-not-stop'],
      now: ['tellOldOrder'],
    },
    noOldOrder: {
      when: all(received.has('i205'), any(oldOrder.is('no'), oldOrder.isUnsure())),
      says: ['i205-final-order', 'old-order-unknown'],
      today: ['checkOldOrder', 'callCourtLine'],
    },
    departurePaper: {
      when: received.has('departure'),
      says: ['do-not-sign', 'sign-voluntary-departure', 'signed-withdraw'],
      now: ['signNothing'],
    },
    noticePaper: {
      when: received.has('notice'),
      says: ['notice-to-appear', 'hearing-notice', 'missed-no-appeal'],
      now: ['saveCourtDate'],
      today: ['callCourtLine'],
    },
  }) satisfies Rules;
