import { defineFlow } from '../engine/flow.ts';
import { day, one, sensitive, several } from '../engine/question.ts';

/** 10 · Could something protect me from deportation? Each question can be skipped, and none asks for a status: they choose what to ask a lawyer about. */
export const protections = defineFlow('protections', { list: true })
  .ask('soon', sensitive(several('hearing', 'missed', 'arrest', 'filed', 'trip')))
  .ask('oldOrder', sensitive(one('yes', 'no')))
  .ask('fearOrHarm', sensitive(several('fear', 'crime', 'trafficking', 'abuse')))
  // Only asylum has a year. Who would rather not speak of fear is asked nothing more about it, and told of the year all the same.
  .ask('arrival', sensitive(day({ past: true })), { when: ({ fearOrHarm }) => fearOrHarm.has('fear') })
  .ask('entries', sensitive(several('inspected', 'without', 'returned')))
  .ask('family', sensitive(several('spouse', 'parent', 'child')))
  .ask('life', sensitive(several('tenYears', 'asChild', 'daca', 'tps', 'noParent', 'turning')))
  .end();
