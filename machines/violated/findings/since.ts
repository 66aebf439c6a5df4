import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What changes with when it happened, and with where the injured person is now. */
export const since = ({ injured, wrong, wrongOn, notice }: About) =>
  ({
    dayUnknown: {
      when: wrongOn.isUnsure(),
      says: ['claim-notice-local', 'claim-notice-state'],
      today: ['findFirstDay'],
    },
    longAgo: { when: notice.is('passed'), says: ['claim-clock-runs'], today: ['callLawyer'] },
    heldNow: {
      when: injured.is('held'),
      says: ['jail-calls-recorded', 'records-in-custody'],
      today: ['staySilent'],
      help: ['held-in-jail'],
    },
    heldTooLongNow: {
      when: all(injured.is('held'), wrong.has('heldLong')),
      says: ['ask-federal-court'],
    },
    abroad: { when: injured.is('abroad'), says: ['after-deportation', 'claim-clock-runs'], later: ['beforeReturn'] },
    died: { when: injured.is('dead'), says: ['claim-death-not-checked'], now: ['callLawyer'], today: ['keepMedical'] },
  }) satisfies Rules;
