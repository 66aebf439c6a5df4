import { defineFlow } from '../engine/flow.ts';
import { one } from '../engine/question.ts';

/** 12 · I want to be ready */
export const prepare = defineFlow('prepare').ask('here', one('yes', 'no')).end();
