import { countyCodes } from '#law/counties.ts';
import { instantsOf, isMoment, isSpan, type Moment, type Span } from '#law/time.ts';
import type { StepId } from '../steps.ts';

/** What a reader can say to a question: options, a county's code, a date, or one of `unsure`, `unsaid`, `none`, `read`. */
export type Answer = string | readonly string[] | Moment | Span;
/** Answers by question, in the order in which they count. */
export type Answers = Readonly<Record<string, Answer>>;

export const kinds = ['one', 'several', 'county', 'day', 'moment', 'notice'] as const;
export type Kind = (typeof kinds)[number];

/** A question without its words. `Option` is the union of its options, for the compiler. */
export type Question<K extends Kind = Kind, Option extends string = string> = {
  readonly kind: K;
  readonly options: readonly Option[];
  /** "I'd rather not say" is offered, because the question can hurt. */
  readonly sensitive?: true;
  /** A date: `none`, it has not happened, is an answer. */
  readonly none?: true;
  /** A date: it cannot lie ahead of now. */
  readonly past?: true;
  /** A date: it may well lie ahead of now, and is not asked again for that. */
  readonly ahead?: true;
  /** A date: asked again, once, where it lies before the answer to this question. */
  readonly after?: string;
  /** A drawing that helps to answer it. */
  readonly guide?: 'papers';
  /** A notice: the steps it shows. */
  readonly steps?: readonly StepId[];
};

/** One option is chosen. */
export const one = <const Option extends string>(...options: readonly Option[]): Question<'one', Option> => ({
  kind: 'one',
  options,
});

/** Any number of options; the empty list is "none of these". */
export const several = <const Option extends string>(...options: readonly Option[]): Question<'several', Option> => ({
  kind: 'several',
  options,
});

/** A county of Wisconsin by its five-digit code. */
export const county = (): Question<'county', never> => ({ kind: 'county', options: [] });

/** A day, or "about": a span of days. */
export const day = (limits: DateLimits = {}): Question<'day', never> => ({ kind: 'day', options: [], ...limits });

/** A day and time; without the time it is the whole day; "about" is a span. */
export const moment = (limits: DateLimits = {}): Question<'moment', never> => ({
  kind: 'moment',
  options: [],
  ...limits,
});
type DateLimits = { readonly none?: true; readonly past?: true; readonly ahead?: true; readonly after?: string };

/** A screen that is only read: what to do before going on. */
export const notice = (...steps: readonly StepId[]): Question<'notice', never> => ({
  kind: 'notice',
  options: [],
  steps,
});

/** The same question, with "I'd rather not say" beside "I don't know". */
export const sensitive = <Q extends Question>(question: Q): Q & { readonly sensitive: true } => ({
  ...question,
  sensitive: true,
});

/** The same question, beside a drawing of a court's paper and one of ICE's. */
export const withPapers = <Q extends Question>(question: Q): Q & { readonly guide: 'papers' } => ({
  ...question,
  guide: 'papers',
});

/** Whether the reader does not know, or would rather not say: conditions treat both alike. */
export const isUnsure = (answer: unknown): answer is 'unsure' | 'unsaid' => answer === 'unsure' || answer === 'unsaid';

/** Whether an answer gives a date, exact or "about". */
export const isDate = (answer: Answer): answer is Moment | Span =>
  typeof answer === 'object' && ('on' in answer || 'from' in answer);

/** Whether all of a date lies ahead of now. */
export const isAhead = (date: Moment | Span, now: Moment): boolean =>
  instantsOf(date).earliest > instantsOf(now).latest;

/** Whether the value answers this question: an option on offer, a real county or date, or a safe answer that is offered. */
export function accepts(question: Question, value: unknown): value is Answer {
  if (question.kind === 'notice') return value === 'read';
  if (value === 'unsure') return true;
  if (value === 'unsaid') return question.sensitive === true;
  if (value === 'none') return question.none === true;
  const offered = (option: unknown) => typeof option === 'string' && question.options.includes(option);
  switch (question.kind) {
    case 'one':
      return offered(value);
    case 'several':
      return Array.isArray(value) && value.every(offered) && new Set(value).size === value.length;
    case 'county':
      return typeof value === 'string' && countyCodes.includes(value);
    case 'day':
      return (isMoment(value) && !value.at) || (isSpan(value) && !value.from.at && !value.to.at);
    case 'moment':
      return isMoment(value) || isSpan(value);
  }
}
