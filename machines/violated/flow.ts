import { defineFlow } from '../engine/flow.ts';
import { county, moment, one, sensitive, several } from '../engine/question.ts';

/** 5 · I think my rights were violated. */
export const violated = defineFlow('violated', { emergency: true })
  .ask('doneBy', sensitive(several('jail', 'police', 'state', 'federal', 'office', 'helper')))
  .ask(
    'wrong',
    sensitive(
      several(
        'heldLong',
        'homeEntry',
        'force',
        'stopped',
        'statusAsked',
        'noInterpreter',
        'noLawyer',
        'infoShared',
        'phone',
        'property',
        'threats',
        'cheated',
      ),
    ),
  )
  .ask('wrongOn', moment({ past: true }))
  .ask('sent', one('nothing', 'complaint', 'denied'))
  .ask('deniedOn', moment({ past: true }), { when: ({ sent }) => sent.is('denied') })
  .ask('openCase', sensitive(one('yes', 'no')))
  .ask('injured', sensitive(one('here', 'held', 'abroad', 'dead')))
  .ask('county', sensitive(county()), { when: ({ doneBy }) => doneBy.has('jail') })
  .end();
