import { all } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { day, one, sensitive, several } from '../engine/question.ts';

/** Offices of the state or local ones: the state’s law on public records is for these, and for no federal office. */
export const underStateLaw = ['jail', 'police', 'school', 'office'] as const;

/** 9 · How do I find out what an agency did with ICE? */
export const records = defineFlow('records')
  .ask('keeper', one(...underStateLaw, 'federal'))
  .ask('federalOffice', one('ice', 'uscis', 'court'), { when: ({ keeper }) => keeper.is('federal') })
  .ask('about', sensitive(one('me', 'other', 'general')))
  .ask('what', several('custody', 'policy', 'counts', 'video', 'messages'), {
    when: ({ keeper }) => keeper.is(...underStateLaw),
  })
  .ask('videoOn', day({ past: true }), {
    when: ({ keeper, what }) => all(keeper.is('jail', 'police'), what.has('video')),
  })
  .ask('contract', sensitive(one('yes', 'no')), {
    when: ({ keeper, about }) => all(keeper.is('jail'), about.is('me', 'other')),
  })
  .ask('custody', sensitive(one('yes', 'no')), {
    when: ({ keeper }) => keeper.is(...underStateLaw),
  })
  .ask('refused', one('refused', 'silent', 'no'))
  // Only for a request from custody, the day of the refusal begins a deadline.
  .ask('refusedOn', day({ past: true }), {
    when: ({ custody, refused }) => all(custody.is('yes'), refused.is('refused')),
  })
  .end();
