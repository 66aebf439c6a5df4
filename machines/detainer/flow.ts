import { any } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { county, moment, one, sensitive, several } from '../engine/question.ts';

/** 1 · Was I held on an ICE detainer? */
export const detainer = defineFlow('detainer')
  .ask('where', sensitive(one('jail', 'prison', 'ice', 'free', 'elsewhere')))
  .ask('reason', sensitive(one('bailPaid', 'chargesDropped', 'judgeOrdered', 'sentenceDone', 'notYet')))
  .tell('nextHour', ['safetyFirst', 'staySilent', 'callLawyer'], {
    unless: ({ where, reason }) => any(where.is('free'), reason.is('notYet')),
  })
  .ask('papers', sensitive(several('i247a', 'told', 'i200', 'i205', 'judgeSigned')))
  .ask('county', sensitive(county()), { unless: ({ where }) => where.is('prison') })
  .stop('notHeldYet', { when: ({ reason }) => reason.is('notYet') })
  .ask('due', moment())
  .ask('ended', moment({ past: true, none: true, after: 'due' }), {
    unless: ({ where, due }) => any(where.is('jail', 'prison'), due.isUnsure()),
  })
  .ask('otherHold', sensitive(one('supervision', 'otherCase', 'nothing')))
  .end();
