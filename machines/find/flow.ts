import { defineFlow } from '../engine/flow.ts';
import { county, moment, one, sensitive, several } from '../engine/question.ts';

/** 6 · ICE took someone I know. */
export const find = defineFlow('find', { emergency: true, checklist: true })
  .ask('holder', sensitive(one('jail', 'ice', 'away')))
  .tell('firstHour', ['nobodyAlone', 'medicineNow', 'safetyFirst', 'callLawyerForThem'])
  .ask('person', sensitive(several('minor', 'medical', 'citizen', 'fear')))
  .ask('dependents', sensitive(several('children', 'care', 'pay', 'home', 'pets')))
  .ask('county', sensitive(county()), { when: ({ holder }) => holder.is('jail') })
  .ask('whenTaken', moment({ past: true }), { when: ({ holder }) => holder.is('ice', 'away') })
  .ask('takenFrom', sensitive(one('home', 'street', 'work', 'court', 'jail', 'appointment')))
  .ask('aNumber', one('yes', 'no'))
  .ask('lawyer', one('yes', 'no'))
  .ask('oldOrder', sensitive(one('yes', 'no')))
  .end();
