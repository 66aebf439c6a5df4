import { any } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { county, moment, one, sensitive, several, withPapers } from '../engine/question.ts';

/** 1 · Was I held on an ICE detainer? */
export const detainer = defineFlow('detainer')
  .ask('who', sensitive(one('self', 'other')))
  .ask(
    'where',
    sensitive(one('jail', 'prison', 'ice', 'free', 'juvenile', 'federal', 'tribal', 'otherState', 'deported')),
  )
  .ask('reason', sensitive(one('bailPaid', 'chargesDropped', 'judgeOrdered', 'sentenceDone', 'holdEnded', 'notYet')))
  .tell('nextHour', ['safetyFirst', 'staySilent', 'callLawyer'], {
    unless: ({ where, reason }) => any(where.is('free', 'deported'), reason.is('notYet')),
  })
  .ask('papers', withPapers(sensitive(several('i247a', 'told', 'i200', 'i205', 'judgeSigned'))))
  .ask('copy', one('yes', 'no'), { when: ({ papers }) => papers.has('i247a') })
  .ask('oldOrder', sensitive(one('yes', 'no')), { when: ({ papers }) => papers.has('i205') })
  .ask('county', sensitive(county()), { unless: ({ where }) => where.is('prison') })
  .ask('questioned', sensitive(several('asked', 'pressed', 'signed')))
  .ask('citizen', sensitive(one('possible', 'no')))
  .stop('notHeldYet', { when: ({ reason }) => reason.is('notYet') })
  .ask('due', moment())
  .ask('ended', moment({ past: true, none: true, after: 'due' }), {
    unless: ({ where, due }) => any(where.is('jail', 'prison'), due.isUnsure()),
  })
  .ask('otherHold', sensitive(one('supervision', 'otherCase', 'nothing')))
  .end();
