import { useHere } from '#src/here.ts';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';
import type { AnswerWords } from './answer-words.ts';

/** The words that answers to a flow are said in, in the reader's language. */
export function useAnswerWords(flow: string): AnswerWords {
  const { language } = useHere();
  return { flow: useFlowWords(flow as FlowFile), ui: useWords('ui'), fields: useWords('fields'), language };
}
