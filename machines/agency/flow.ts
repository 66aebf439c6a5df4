import { defineFlow } from '../engine/flow.ts';
import { one } from '../engine/question.ts';

/** 8 · I work for an agency, and ICE asked us for something */
export const agency = defineFlow('agency', { emergency: true }).ask('here', one('yes', 'no')).end();
