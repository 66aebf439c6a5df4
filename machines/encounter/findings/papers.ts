import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What the papers let officers do, and what is not settled. */
export const papers = ({ shown, oldOrder, atHome, inside }: About) =>
  ({
    judgePaper: {
      when: shown.has('judgeSigned'),
      says: ['home-judge-warrant', 'judge-warrant-differs'],
      today: ['readJudgePaper', 'keepPaper'],
    },
    immigrationArrest: {
      when: shown.has('i200'),
      says: ['i200-officer', 'home-judge-warrant'],
      today: ['keepPaper'],
    },
    immigrationRemoval: {
      when: shown.has('i205'),
      says: ['i205-final-order', 'old-order-fast', 'final-order-no-bond'],
      now: ['callLawyer'],
      today: ['keepPaper'],
      help: ['deportation-defense'],
    },
    arrestAtHome: {
      when: all(atHome, shown.has('i200')),
      says: ['home-judge-warrant', 'home-door'],
    },
    removalAtHome: {
      when: all(atHome, shown.has('i205')),
      says: ['home-final-order-memo', 'home-memo-suits', 'home-door'],
      now: ['noResist'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-does-not-stop'],
      now: ['tellOldOrder', 'callLawyer'],
      help: ['deportation-defense'],
    },
    noOldOrder: {
      when: all(shown.has('i205'), any(oldOrder.is('no'), oldOrder.isUnsure())),
      says: ['i205-final-order', 'old-order-unknown'],
      now: ['tellI205'],
      today: ['checkOldOrder'],
    },
    noPaper: {
      when: shown.isNone(),
      says: ['arrest-without-warrant', 'arrest-memo-2026', 'stop-needs-facts'],
      today: ['writeEncounter'],
    },
    paperNotKnown: {
      when: shown.isUnsure(),
      says: ['home-judge-warrant', 'i200-officer', 'i205-final-order'],
      today: ['lookAtPaper'],
    },
    cameInWithoutJudge: {
      when: all(inside, shown.hasNo('judgeSigned')),
      says: ['home-judge-warrant', 'claim-federal-officer'],
      today: ['writeHowTheyCameIn', 'callLawyer'],
      later: ['askLawyerNotice'],
      help: ['civil-rights', 'lawyer-referral'],
    },
  }) satisfies Rules;
