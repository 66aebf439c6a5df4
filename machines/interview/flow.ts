import { defineFlow } from '../engine/flow.ts';
import { moment, one, sensitive, several, withPapers } from '../engine/question.ts';

/** 7 · ICE wants to talk to me, or gave me a paper: what not to do comes before any further question; dates are asked for where a paper has them. */
export const interview = defineFlow('interview')
  .ask('where', sensitive(one('officer', 'jail', 'letter', 'phone', 'checkIn', 'toSign', 'signed')))
  .tell('firstWords', ['signNothing', 'staySilentYourself', 'askInterpreter', 'callLawyer', 'noResist'], {
    unless: ({ where }) => where.is('letter', 'checkIn', 'signed'),
  })
  .ask('papers', withPapers(sensitive(several('notice', 'order', 'i200', 'i205', 'i247a', 'departure', 'appointment'))))
  .ask('oldOrder', sensitive(one('yes', 'no')), { when: ({ papers }) => papers.has('i205') })
  .ask('hearing', moment({ none: true }), { when: ({ papers }) => papers.has('notice') })
  .ask('decider', one('judge', 'board'), { when: ({ papers }) => papers.has('order') })
  .ask('ordered', moment({ past: true }), { when: ({ papers }) => papers.has('order') })
  .ask('moved', sensitive(moment({ past: true, none: true })), {
    when: ({ papers }) => papers.has('notice', 'order'),
  })
  .ask('helper', sensitive(one('yes', 'no')))
  .end();
