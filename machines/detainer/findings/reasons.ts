import { all } from '../../engine/condition.ts';
import { type About, bothCounts, type Rules } from './about.ts';

/** What opened the door: the paper that proves the hour from which the clock runs; and what else holds the person. */
export const reasons = ({ reason, otherHold, hold, onlyDetainer }: About) =>
  ({
    bailPaid: { when: reason.is('bailPaid'), says: ['clock-start'], today: ['keepReceipt'] },
    chargesDropped: { when: reason.is('chargesDropped'), says: ['clock-start'], today: ['keepDismissal'] },
    judgeOrdered: { when: reason.is('judgeOrdered'), says: ['clock-start'], today: ['keepOrder'] },
    sentenceDone: { when: reason.is('sentenceDone'), says: ['clock-start'], today: ['askSentenceEnd'] },
    holdEnded: { when: reason.is('holdEnded'), says: ['clock-start', 'holds-stop-clock'], today: ['askHoldEnd'] },
    checkTimes: { when: hold.is('leftBefore'), says: ['clock-start'], today: ['writeTimes'] },
    // Two times that do not fit were asked again; if they stay, both are counted, and claims from the earlier one.
    timesDisagree: {
      when: all(onlyDetainer, hold.is('leftBefore')),
      says: bothCounts,
      deadlines: { detainer: 'ended', 'notice-local': 'ended', 'section-1983': 'ended', 'tort-intentional': 'ended' },
    },
    supervision: {
      when: all(reason.isNot('notYet'), otherHold.is('supervision')),
      says: ['supervision-hold', 'holds-stop-clock'],
      today: ['askAgent'],
      help: ['criminal-defense'],
    },
    reasonUnknown: { when: reason.isUnsure(), says: ['clock-start', 'holds-stop-clock'], today: ['askWhenDue'] },
  }) satisfies Rules;
