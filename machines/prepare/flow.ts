import { all, any } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { one, sensitive, several } from '../engine/question.ts';

/** 12 · I want to be ready: who and what depends on the reader, and what is there already. The words to practice come first. */
export const prepare = defineFlow('prepare')
  .ask('children', sensitive(several('under16', 'older', 'court')))
  .tell('words', ['staySilentYourself', 'keepDoorClosed', 'askPaperAtDoor', 'showCard', 'noResist'])
  .ask('caregiver', sensitive(one('relativeNear', 'relativeFar', 'otherNear', 'otherFar', 'nobody')), {
    when: ({ children }) => children.has('under16', 'older', 'court'),
  })
  // Whoever has nobody for the children has no paper yet that names somebody.
  .ask('signedCare', sensitive(one('yes', 'no')), {
    when: ({ children, caregiver }) =>
      all(
        children.has('under16', 'older', 'court'),
        any(caregiver.is('relativeNear', 'relativeFar', 'otherNear', 'otherFar'), caregiver.isUnsure()),
      ),
  })
  .ask('others', sensitive(several('care', 'pets')))
  .ask('ownLawyer', one('yes', 'no'))
  .ask('oldOrder', sensitive(one('yes', 'no')))
  .ask('medical', sensitive(one('yes', 'no')))
  .ask('atHand', sensitive(several('years', 'ids', 'money', 'health')))
  .end();
