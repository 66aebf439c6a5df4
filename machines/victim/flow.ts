import { defineFlow } from '../engine/flow.ts';
import { one } from '../engine/question.ts';

/** 11 · I was hurt or saw a crime, and I’m afraid to call */
export const victim = defineFlow('victim', { emergency: true }).ask('here', one('yes', 'no')).end();
