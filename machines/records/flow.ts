import { all } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { day, one, sensitive, several } from '../engine/question.ts';

/** 9 · How do I find out what an agency did with ICE? */
export const records = defineFlow('records')
  .ask('agency', one('jail', 'police', 'school', 'office', 'federal'))
  .ask('federalOffice', one('ice', 'uscis', 'court'), { when: ({ agency }) => agency.is('federal') })
  .ask('about', sensitive(one('me', 'other', 'general')))
  .ask('what', several('custody', 'policy', 'counts', 'video', 'messages'), {
    unless: ({ agency }) => agency.is('federal'),
  })
  .ask('videoOn', day({ past: true }), {
    when: ({ agency, what }) => all(agency.is('jail', 'police'), what.has('video')),
  })
  .ask('contract', sensitive(one('yes', 'no')), {
    when: ({ agency, about }) => all(agency.is('jail'), about.is('me', 'other')),
  })
  .ask('custody', sensitive(one('yes', 'no')), { unless: ({ agency }) => agency.is('federal') })
  .ask('refused', one('refused', 'silent', 'no'))
  // Only for a request from custody, the day of the refusal begins a deadline.
  .ask('refusedOn', day({ past: true }), {
    when: ({ custody, refused }) => all(custody.is('yes'), refused.is('refused')),
  })
  .end();
