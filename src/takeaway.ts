import type { ComponentType } from 'react';
import type { Moment } from '#law/time.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { Result } from '#machines/engine/result.ts';
import type { Sheet } from './sheet.ts';
import type { Files } from './words/i18n.ts';
import type { Language } from './words/languages.ts';
import type { PageWords } from './words/page-words.ts';

/** What letters are made from: those that go with a result, what was said, the deadlines that run, today, and the command to print one alone. */
export type LettersProps = Pick<Result, 'letters' | 'deadlines'> & {
  readonly flow: string;
  readonly said: Answers;
  readonly now: Moment;
  readonly print: (part: Element, alone: 'bare') => void;
};
/** What a file for a calendar is made from: the deadlines that run, at the moment for which they were counted. */
export type CalendarProps = Pick<Result, 'deadlines'> & { readonly flow: string; readonly now: Moment };

/** What a helper’s file has beside the answers: notes and how an answer is known, by question, and findings that were set aside, each with its reason. */
export type FromFile = {
  readonly notes: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, 'says' | 'seen' | 'checked'>>;
  readonly overruled: Readonly<Record<string, string>>;
};

/** What a sheet for a lawyer is made from: the result as the page shows it, at the moment for which it was composed, and the command to print it alone. */
export type HandOffProps = {
  readonly flow: AnyFlow;
  readonly said: Answers;
  readonly composed: Result;
  readonly now: Moment;
  readonly file?: FromFile | undefined;
  readonly print: (part: Element, alone: 'bare') => void;
};

/** What can be taken away from the result of any flow, and its words in both languages: much of it is for others than the reader. */
export type Takeaway = {
  readonly Letters: ComponentType<LettersProps>;
  readonly CalendarForm: ComponentType<CalendarProps>;
  readonly HandOffSheet: ComponentType<HandOffProps>;
  readonly HandSheet: Sheet;
  /** The lines of that sheet, in the language of the words. */
  readonly linesOf: (
    told: Omit<HandOffProps, 'print'>,
    words: PageWords,
  ) => readonly { readonly id: string; readonly text: string }[];
  readonly words: Readonly<Record<Language, Files>>;
};
