import { agencies, kindsOfInformation, officesOf } from '#law/sharing/rule.ts';
import { defineFlow } from '../engine/flow.ts';
import { county, one, sensitive } from '../engine/question.ts';

/** 2 · Can this agency share my information with ICE? */
export const sharing = defineFlow('sharing')
  .ask('agency', one(...agencies))
  .ask('benefit', one(...officesOf.benefits), { when: ({ agency }) => agency.is('benefits') })
  .ask('workOffice', one(...officesOf.work), { when: ({ agency }) => agency.is('work') })
  .ask('taxOffice', one(...officesOf.tax), { when: ({ agency }) => agency.is('tax') })
  .ask('familyOffice', one(...officesOf.family), { when: ({ agency }) => agency.is('family') })
  .ask('localOffice', one(...officesOf.local), { when: ({ agency }) => agency.is('local') })
  .ask('information', sensitive(one(...kindsOfInformation)))
  .ask('given', one('given', 'aboutTo'))
  .ask('asking', sensitive(one('nobody', 'phone', 'inPerson', 'i200', 'i205', 'subpoena', 'court')))
  .ask('shared', sensitive(one('yes', 'no')))
  .ask('county', sensitive(county()), { when: ({ agency }) => agency.is('jail') })
  .end();
