import { defineFlow } from '../engine/flow.ts';
import { moment, one, sensitive, several, withPapers } from '../engine/question.ts';

/** 7 · ICE wants to talk to me, or gave me a paper: what not to do comes before any further question; dates are asked for where a paper has them. */
export const interview = defineFlow('interview')
  .ask('how', sensitive(one('officer', 'jail', 'letter', 'phone', 'checkIn', 'toSign', 'signed')))
  .tell('firstWords', ['signNothing', 'staySilentYourself', 'askInterpreter', 'callLawyer', 'noResist'], {
    unless: ({ how }) => how.is('letter', 'checkIn', 'signed'),
  })
  .ask(
    'received',
    withPapers(sensitive(several('notice', 'order', 'i200', 'i205', 'i247a', 'departure', 'appointment'))),
  )
  .ask('oldOrder', sensitive(one('yes', 'no')), { when: ({ received }) => received.has('i205') })
  .ask('hearing', moment({ none: true, ahead: true }), { when: ({ received }) => received.has('notice') })
  .ask('decider', one('judge', 'board'), { when: ({ received }) => received.has('order') })
  .ask('ordered', moment({ past: true }), { when: ({ received }) => received.has('order') })
  .ask('moved', sensitive(moment({ past: true, none: true })), {
    when: ({ received }) => received.has('notice', 'order'),
  })
  .ask('helper', sensitive(one('yes', 'no')))
  .end();
