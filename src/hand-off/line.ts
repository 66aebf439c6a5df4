import type { Moment } from '#law/time.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { Result } from '#machines/engine/result.ts';
import type { FromFile } from '#src/takeaway.ts';

/** The parts of a hand-off sheet, in their order. */
export const parts = [
  'situation',
  'answers',
  'deadlines',
  'steps',
  'papers',
  'statements',
  'openStatements',
  'readStatements',
  'parties',
  'file',
] as const;
export type Part = (typeof parts)[number];

/** One line of a sheet, which can be left out: its id, its text, how the reader was told it where that is shorter, and the same as data. */
export type Line = {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  readonly told?: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** It is on no copy until somebody ticks it. */
  readonly aside?: true;
};

/** What a sheet is made from: the result that the page shows, what was said, the moment for which it was composed, and what stands beside the answers where a helper keeps a file. */
export type Told = {
  readonly flow: AnyFlow;
  readonly said: Answers;
  readonly composed: Result;
  readonly now: Moment;
  readonly file?: FromFile | undefined;
};

/** Texts one after the other, each with a stop at its end. */
export const sentences = (...texts: readonly string[]): string =>
  texts.map((text) => (/[.?!]”?$/u.test(text) ? text : `${text}.`)).join(' ');
