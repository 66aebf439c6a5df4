import { all } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { county, moment, one, sensitive, several } from '../engine/question.ts';

/** What harms so that money can be claimed for it. */
export const harms = ['heldLong', 'homeEntry', 'force', 'stopped', 'phone', 'property', 'threats'] as const;

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
  .ask('deniedOn', moment({ past: true }), {
    when: ({ doneBy, sent }) => all(sent.is('denied'), doneBy.has('jail', 'police', 'federal', 'office')),
  })
  .ask('openCase', sensitive(one('yes', 'no')))
  .ask('injured', sensitive(one('here', 'held', 'abroad', 'dead')))
  .ask('county', sensitive(county()), {
    when: ({ doneBy, wrong }) => all(doneBy.has('jail'), wrong.has(...harms)),
  })
  .end();
