import type { Day } from '#law/register.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';

/** What a statement needs to be said: whose words are spoken, what was said, and today, where a page knows what day it is read. */
export type Saying = {
  readonly flow: Pick<AnyFlow, 'id'>;
  readonly said: Answers;
  readonly today?: Day;
};

/** What every part of a result needs to say itself: the flow, what was said, and today. */
export type Telling = Saying & { readonly flow: AnyFlow; readonly today: Day };
