import type { Day } from '#law/register.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';

/** What every part of a result needs to say itself: the flow, what was said, and today. */
export type Telling = {
  readonly flow: AnyFlow;
  readonly said: Answers;
  readonly today: Day;
};
