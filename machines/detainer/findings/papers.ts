import { all, any } from '../../engine/condition.ts';
import { type About, bothCounts, type Rules } from './about.ts';

/** What the papers are. */
export const papers = ({ where, papers, copy, oldOrder, reason, paper, form, onlyIce }: About) =>
  ({
    i247a: {
      when: papers.has('i247a'),
      says: ['detainer-is-request', 'detainer-can-decline', 'no-judge-signs'],
      claims: ['C03a', 'C03c'],
    },
    hasCopy: { when: copy.is('yes'), says: ['copy-to-person'], today: ['keepCopy'] },
    // Who cannot tell the papers was never asked for a copy, or for an old order.
    noCopy: {
      when: all(papers.has('i247a'), any(copy.is('no'), copy.isUnsure())),
      says: ['copy-to-person'],
      today: ['askCopy'],
    },
    told: { when: papers.has('told'), says: ['copy-to-person'], today: ['askCopy'] },
    i200: { when: papers.has('i200'), says: ['i200-officer'], today: ['askCopy'] },
    i205: {
      when: papers.has('i205'),
      says: ['i205-final-order', 'old-order-fast', 'final-order-no-bond'],
      now: ['callLawyer'],
      today: ['askCopy'],
      help: ['deportation-defense'],
    },
    oldOrder: {
      when: oldOrder.is('yes'),
      says: ['old-order-fast', 'order-missed-hearing', 'reopen-does-not-stop', 'final-order-no-bond'],
      now: ['tellOldOrder', 'callLawyer'],
      help: ['deportation-defense'],
    },
    noOldOrder: {
      when: all(papers.has('i205'), any(oldOrder.is('no'), oldOrder.isUnsure())),
      says: ['i205-final-order', 'old-order-unknown'],
      now: ['tellI205'],
      today: ['checkOldOrder'],
    },
    jailLetter: {
      when: all(where.is('jail'), reason.isNot('notYet'), papers.has('i247a', 'told', 'i200', 'i205')),
      says: ['copy-to-person'],
      letters: ['jail'],
    },
    prisonLetter: {
      when: all(where.is('prison'), reason.isNot('notYet'), papers.has('i247a', 'told', 'i200', 'i205')),
      says: ['copy-to-person'],
      letters: ['prison'],
    },
    judgeAndDetainer: { when: paper.is('judgeAndDetainer'), says: bothCounts, now: ['askJudgePaper', 'callLawyer'] },
    hoursCounted: {
      when: all(paper.isNot('judge', 'none'), reason.isNot('notYet'), onlyIce, form.is('read')),
      says: bothCounts,
      deadlines: { detainer: 'due' },
    },
  }) satisfies Rules;
