import { defineFlow } from '../engine/flow.ts';
import { day, one, sensitive, several } from '../engine/question.ts';

/** 10 · Could something protect me from deportation? Each question can be skipped, and none asks for a status: they choose what to ask a lawyer about. */
export const protections = defineFlow('protections')
  .ask('soon', sensitive(several('hearing', 'missed', 'arrest', 'filed', 'trip')))
  .ask('oldOrder', sensitive(one('yes', 'no')))
  .ask('happened', sensitive(several('fear', 'crime', 'trafficking', 'abuse')))
  // Only asylum has a year, so the day matters where there is fear, or might be.
  .ask('arrival', sensitive(day({ past: true })), { unless: ({ happened }) => happened.hasNo('fear') })
  .ask('entries', sensitive(several('inspected', 'without', 'returned')))
  .ask('family', sensitive(several('spouse', 'parent', 'child')))
  .ask('life', sensitive(several('tenYears', 'asChild', 'daca', 'tps', 'noParent', 'turning')))
  .end();
