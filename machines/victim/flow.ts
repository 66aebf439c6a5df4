import { defineFlow } from '../engine/flow.ts';
import { county, day, one, sensitive, several } from '../engine/question.ts';

/** What is done to a person and can be a crime; money for the harm is for these alone. */
export const harms = ['home', 'sexual', 'attack', 'forced'] as const;
/** All that can have happened. */
const happenings = [...harms, 'wages', 'punished', 'witness'] as const;

/** 11 · I was hurt or saw a crime, and I’m afraid to call: whom to call stands above the first question, for whoever can read no further. */
export const victim = defineFlow('victim', { emergency: true })
  .ask('danger', sensitive(one('now', 'again', 'past')))
  .tell('nextHour', ['call911', 'privatePhone', 'advocateFirst'], {
    unless: ({ danger }) => danger.is('again', 'past'),
  })
  .ask('harm', sensitive(several(...happenings)))
  .ask('dueOn', day({ past: true }), { when: ({ harm }) => harm.has('wages') })
  .ask('punishedOn', day({ past: true }), { when: ({ harm }) => harm.has('punished') })
  .ask('minor', sensitive(one('yes', 'no')), { when: ({ harm }) => harm.has(...harms, 'witness') })
  .ask('threat', sensitive(one('yes', 'no')))
  .ask('losses', one('yes', 'no'), { when: ({ harm }) => harm.has(...harms) })
  // Only the money hangs on the day: who does not ask for it is shown no day by which to go to the police.
  .ask('happenedOn', sensitive(day({ past: true })), { when: ({ losses }) => losses.is('yes') })
  .ask('known', sensitive(several('police', 'hospital', 'court', 'boss')))
  .ask('county', sensitive(county()))
  .end();
