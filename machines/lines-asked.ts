import { optionsOf } from './engine/condition.ts';
import { type Answers, isUnsure } from './engine/question.ts';
import { type LetterId, type LetterLine, letters } from './letters.ts';

/** What a line is for: questions with the options that ask for it. */
type OnlyFor = Readonly<Record<string, readonly string[]>>;
const aPerson: OnlyFor = { about: ['me', 'other'] };
const everybody: OnlyFor = { about: ['general'] };

/** The lines of a request that stand only where the reader asks for them. */
const onlyFor: Readonly<Partial<Record<LetterId, Readonly<Partial<Record<LetterLine, OnlyFor>>>>>> = {
  openRequest: {
    about: aPerson,
    papers: { ...aPerson, what: ['custody'] },
    log: { ...aPerson, what: ['custody'] },
    allPapers: { ...everybody, what: ['custody'] },
    given: { ...aPerson, what: ['messages'] },
    askedFor: { ...aPerson, what: ['messages'] },
    messages: { ...aPerson, what: ['messages'] },
    allMessages: { ...everybody, what: ['messages'] },
    iceRules: { what: ['policy'] },
    counts: { what: ['counts'] },
    videoFrom: { what: ['video'] },
  },
  foia: { about: aPerson, aNumber: aPerson, wholeFile: aPerson, iceRules: everybody },
};

/** The lines of a letter for what was said; where a question is not answered, as on paper, all that it decides on stand. */
export const linesOf = (id: LetterId, said: Answers): readonly LetterLine[] =>
  letters[id].filter((line) =>
    Object.entries(onlyFor[id]?.[line] ?? {}).every(([question, options]) => {
      const answer = said[question];
      return answer === undefined || isUnsure(answer) || optionsOf(answer).some((option) => options.includes(option));
    }),
  );
