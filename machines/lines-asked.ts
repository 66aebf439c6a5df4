import { optionsOf } from './engine/condition.ts';
import { type Answers, isUnsure } from './engine/question.ts';
import type { LetterId } from './letter-ids.ts';
import { type LetterLine, type LetterWarning, letters, onlyFor, warnings } from './letters.ts';

/** The lines of a letter for what was said; where a question is not answered, as on paper, all that it decides on stand. */
export const linesOf = (id: LetterId, said: Answers): readonly LetterLine[] =>
  letters[id].filter((line) =>
    Object.entries(onlyFor[id]?.[line] ?? {}).every(([question, options]) => {
      const answer = said[question];
      return answer === undefined || isUnsure(answer) || optionsOf(answer).some((option) => options.includes(option));
    }),
  );

/** What can hurt who sends a letter, for what was said: that it names a person only where it does. */
export const warningsOf = (id: LetterId, said: Answers): readonly LetterWarning[] =>
  warnings[id].filter((warning) => warning !== 'names' || linesOf(id, said).includes('about'));
