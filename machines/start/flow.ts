import { defineFlow } from '../engine/flow.ts';
import { one } from '../engine/question.ts';

/** 0 · What is happening? */
export const start = defineFlow('start', { emergency: true, leadsOn: true })
  .ask('happening', one('here', 'taken', 'jail', 'office', 'broken', 'ready', 'agency'))
  .end();
