import type { About, Rules } from './about.ts';

/** What each paper asks, who signed it, and the day by which it wants an answer. */
export const papers = ({ paper, due }: About) =>
  ({
    detainerForm: {
      when: paper.has('i247a'),
      says: ['detainer-is-request', 'no-judge-signs', 'hold-48-regulation', 'hold-48-form'],
      today: ['giveCopy', 'writeHoldTimes'],
    },
    arrestForm: { when: paper.has('i200'), says: ['i200-officer', 'work-rooms'], now: ['lookAtPaper'] },
    removalForm: {
      when: paper.has('i205'),
      says: ['i205-final-order', 'old-order-fast'],
      now: ['lookAtPaper'],
    },
    subpoena: { when: paper.has('subpoena'), says: ['ice-subpoena'], now: ['giveLawyerSubpoena'] },
    noPaper: { when: paper.isNone(), says: ['court-papers-compel'], now: ['askInWritingOnly'] },
    paperUnknown: {
      when: paper.isUnsure(),
      says: ['i200-officer', 'i205-final-order', 'ice-subpoena'],
      now: ['lookAtPaper'],
    },
    dueToday: { when: due.is('today'), says: ['court-papers-compel', 'ice-subpoena'], now: ['askMoreTime'] },
    dueAhead: { when: due.is('ahead'), says: ['court-papers-compel'], today: ['writeDue'] },
    duePassed: { when: due.is('passed'), says: ['court-papers-compel', 'ice-subpoena'], now: ['askMoreTime'] },
  }) satisfies Rules;
