import type { Day } from '#law/register.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { AnswerWords } from '#src/answers/answer-words.ts';

/** What every part of a result needs to say itself: the flow, the words, what was said, and today. */
export type Telling = {
  readonly flow: AnyFlow;
  readonly words: AnswerWords;
  readonly said: Answers;
  readonly today: Day;
};
