import { defineFlow } from '../engine/flow.ts';
import { one } from '../engine/question.ts';

/** 10 · Could something protect me from deportation? */
export const protections = defineFlow('protections').ask('here', one('yes', 'no')).end();
