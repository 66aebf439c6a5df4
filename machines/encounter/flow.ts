import { all, any } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { one, sensitive, several, withPapers } from '../engine/question.ts';

/** 4 · ICE is here, or stopped me: where, and at once the words to say there; all else is asked after them. */
export const encounter = defineFlow('encounter')
  .ask('place', one('door', 'home', 'car', 'street', 'work', 'court', 'school', 'care', 'jail'))
  .tell('wordsAtDoor', ['keepDoorClosed', 'askPaperAtDoor', 'staySilentYourself', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('door'),
  })
  .tell('wordsInHome', ['doNotAgree', 'staySilentYourself', 'noResist', 'showCard', 'signNothing'], {
    when: ({ place }) => place.is('home'),
  })
  .tell('wordsInCar', ['stayInCar', 'askFree', 'staySilentYourself', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('car'),
  })
  .tell('wordsOnStreet', ['askFree', 'staySilentYourself', 'showCard', 'noResist', 'signNothing'], {
    when: ({ place }) => place.is('street'),
  })
  .tell('wordsAtWork', ['staySilentYourself', 'askFree', 'sendToOffice', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('work'),
  })
  .tell('wordsAtCourt', ['staySilentYourself', 'lawyerAtCourt', 'askFree', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('court'),
  })
  .tell('wordsAtSchool', ['sendToOffice', 'staySilentYourself', 'askFree', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('school'),
  })
  .tell('wordsAtCare', ['staySilentYourself', 'sendToOffice', 'askFree', 'showCard', 'noResist'], {
    when: ({ place }) => place.is('care'),
  })
  // Nobody has a phone to show in a jail.
  .tell('wordsInJail', ['staySilentYourself', 'signNothing', 'askWhoTheyAre', 'callLawyer', 'noResist'], {
    when: ({ place }) => place.is('jail'),
  })
  // Whoever does not know gets what holds in every place, and the door.
  .tell('wordsAnywhere', ['staySilentYourself', 'askFree', 'keepDoorClosed', 'showCard', 'noResist'], {
    unless: ({ place }) => place.is('door', 'home', 'car', 'street', 'work', 'court', 'school', 'care', 'jail'),
  })
  .ask('hurt', sensitive(one('now', 'before', 'no')))
  .ask('stage', one('now', 'over', 'notYet'))
  .ask('entered', one('yes', 'no'), {
    when: ({ place, stage }) => all(place.is('door'), any(stage.is('now', 'over'), stage.isUnsure())),
  })
  .ask('shown', withPapers(sensitive(several('judgeSigned', 'i200', 'i205'))), {
    unless: ({ stage }) => stage.is('notYet'),
  })
  .ask('oldOrder', sensitive(one('yes', 'no')), { when: ({ shown }) => shown.has('i205') })
  .ask('taken', sensitive(one('yes', 'no')), { unless: ({ stage }) => stage.is('notYet') })
  // While it is happening elsewhere, a date in court is beside the point.
  .ask('court', sensitive(one('accused', 'victim', 'witness', 'other', 'no')), {
    when: ({ stage, place }) => any(stage.is('over', 'notYet'), place.is('court')),
  })
  .end();
