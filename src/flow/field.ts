import type { Answer, Question } from '#machines/engine/question.ts';
import type { AskingFile } from '#src/words/use-words.ts';

/** What a field of any kind gets: its question, the answer given before, and the name of the field to look at again. */
export type FieldProps = {
  readonly id: string;
  readonly flow: AskingFile;
  readonly question: Question;
  readonly given: Answer | undefined;
  readonly wrong: string | undefined;
  /** Id of the message that says what is wrong. */
  readonly message: string;
};

/** What to look at again: a key of the error texts, what the text needs, and the name of the field to go to. */
export type Problem = {
  readonly key:
    | 'choose'
    | 'chooseSome'
    | 'county'
    | 'sure'
    | 'noDate'
    | 'year'
    | 'yearRange'
    | 'day'
    | 'time'
    | 'future';
  readonly field: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** What is worth a second look, though it can be right: a time still to come, one before the time it should follow, one long ago. */
export type Doubt = { readonly doubt: 'future' | 'order' } | { readonly doubt: 'longAgo'; readonly days: number };

/** What a form or a field gives: a value, or what to look at again. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Problem };
