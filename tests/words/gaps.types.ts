// What the compiler promises about the words. Run by tsc: a line that stops failing fails.
import type { Gaps, Same } from '#src/words/gaps.ts';
import type { KeyOf } from '#src/words/use-words.ts';

type Needed = {
  title: string;
  questions: { papers: { ask: string; help?: string; options: { i200: string; i205: string } } };
};
type Fits = { title: string; questions: { papers: { ask: string; options: { i200: string; i205: string } } } };
type WithHelp = {
  title: string;
  questions: { papers: { ask: string; help: string; options: { i200: string; i205: string } } };
};
type NoOption = { title: string; questions: { papers: { ask: string; options: { i200: string } } } };
type TooMany = Fits & { lead: string; questions: { papers: { options: { i206: string } } } };
type NoText = { title: { long: string }; questions: string };

/** Compiles only where both are the same type. */
type Is<Left, Right> = [Left, Right] extends [Right, Left] ? true : false;

export const promises: readonly true[] = [
  true satisfies Is<Gaps<Needed, Fits>, never>,
  true satisfies Is<Gaps<Needed, WithHelp>, never>,
  true satisfies Is<Gaps<Needed, NoOption>, 'no questions.papers.options.i205'>,
  true satisfies Is<Gaps<Needed, TooMany>, 'unused lead' | 'unused questions.papers.options.i206'>,
  true satisfies Is<Gaps<Needed, NoText>, 'no title' | 'no questions'>,
  true satisfies Is<Same<WithHelp, Fits>, 'no questions.papers.help'>,
  true satisfies Is<Same<Fits, WithHelp>, 'unused questions.papers.help'>,
  true satisfies Is<KeyOf<NoOption>, 'title' | 'questions.papers.ask' | 'questions.papers.options.i200'>,
  true satisfies Is<KeyOf<{ days_one: string; days_other: string }>, 'days'>,
];

export const fits: Record<Gaps<Needed, Fits>, never> = {};
// @ts-expect-error: Property '"no questions.papers.options.i205"' is missing
export const missing: Record<Gaps<Needed, NoOption>, never> = {};
// @ts-expect-error: Property '"unused lead"' is missing, and another
export const unused: Record<Gaps<Needed, TooMany>, never> = {};
