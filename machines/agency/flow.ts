import { any } from '../engine/condition.ts';
import { defineFlow } from '../engine/flow.ts';
import { day, one, several, withPapers } from '../engine/question.ts';

/** Kinds of offices, each with its own law and its own people to call; last, whoever advises one. */
export const kinds = [
  'sheriff',
  'police',
  'school',
  'clinic',
  'library',
  'court',
  'state',
  'local',
  'private',
  'adviser',
] as const;

/** Those that are public offices, or advise one. A clinic can be either: what is written for public offices is not said of it. */
export const publicKinds = ['sheriff', 'police', 'school', 'library', 'court', 'state', 'local', 'adviser'] as const;

/** 8 · I work for an agency, and ICE asked us for something: what to say and never to do comes before who asks for what. */
export const agency = defineFlow('agency', { emergency: true })
  .ask('here', one('yes', 'no'))
  .tell('atOnce', ['sayAtDesk', 'neverHide', 'askForPaper', 'writeVisit'], { unless: ({ here }) => here.is('no') })
  .ask('kind', one(...kinds))
  .ask('request', one('hold', 'release', 'access', 'records', 'entry', 'joint', 'third', 'tell'))
  // A plan for work together, somebody else's request, and what to tell the person rest on no paper of ICE.
  .ask('paper', withPapers(several('court', 'subpoena', 'i247a', 'i200', 'i205')), {
    unless: ({ request }) => request.is('joint', 'third', 'tell'),
  })
  .ask('by', day({ ahead: true, none: true }), { when: ({ paper }) => paper.has('court', 'subpoena') })
  .ask('counsel', one('yes', 'no'))
  .ask('agreement', one('model', 'other', 'no'), {
    when: ({ kind, request }) => any(kind.is('sheriff', 'police'), request.is('joint')),
  })
  .end();
