import { type Answers, isUnsure } from './engine/question.ts';
import type { FlowId } from './flow-ids.ts';

/** The questions of each flow that another flow asks alike. Known without fetching the flow, so that a reader is told before it opens. */
export const askedAlike: Readonly<Record<FlowId, readonly string[]>> = {
  start: [],
  encounter: ['oldOrder'],
  find: ['county', 'oldOrder'],
  detainer: ['oldOrder', 'county'],
  sharing: ['county'],
  local: ['county'],
  violated: ['county'],
  interview: ['oldOrder'],
  agency: [],
  records: [],
  protections: ['oldOrder'],
  victim: ['county'],
  prepare: ['oldOrder'],
};

/** The answers that go along to another flow: those to questions that it asks alike, and nothing else; what was not known is asked again. */
export const goingAlong = (said: Answers, to: FlowId): Answers =>
  Object.fromEntries(
    Object.entries(said).filter(([question, answer]) => askedAlike[to].includes(question) && !isUnsure(answer)),
  );
