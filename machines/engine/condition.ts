import { type Answer, isUnsure, type Kind, type Question } from './question.ts';

/** Among the values still possible of a fact: that it does not apply at all. */
export const absent = '';
/** What is known of one question or fact; a fact that is not settled lists the values still possible. */
export type Possible = { readonly oneOf: readonly string[] };
export type Known = Readonly<Record<string, Answer | Possible>>;

/** A small value, not a function: guard, rule, label, "because you said" and proof all read the same one. */
export type Condition = Atom | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };
export type Atom = { readonly about: string } & (
  | { readonly is: readonly string[] }
  | { readonly isNot: readonly string[] }
  | { readonly unsure: true }
);

/** Kleene's three values. */
export type Truth = true | false | 'unknown';

/** Holds if each part holds. */
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
/** Holds if at least one part holds. */
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });

/** What can be said about a question or fact; which of these compile depends on its kind. */
export type Subject<Option extends string = string> = {
  readonly is: (...options: readonly Option[]) => Atom;
  readonly isNot: (...options: readonly Option[]) => Atom;
  readonly has: (...options: readonly Option[]) => Atom;
  readonly hasNo: (...options: readonly Option[]) => Atom;
  /** Several: none of the options. A date: it has not happened. */
  readonly isNone: () => Atom;
  readonly isUnsure: () => Atom;
};
type Verbs = {
  one: 'is' | 'isNot';
  several: 'has' | 'hasNo' | 'isNone';
  /** By its code. */
  county: 'is';
  day: 'isNone';
  moment: 'isNone';
  notice: never;
};
export type SubjectOf<Q> =
  Q extends Question<infer K extends Kind, infer Option>
    ? Pick<Subject<K extends 'county' ? string : Option>, Verbs[K] | 'isUnsure'>
    : never;

/** The verbs of one question or fact, by its id. */
export const about = (id: string): Subject => ({
  is: (...options) => ({ about: id, is: options }),
  isNot: (...options) => ({ about: id, isNot: options }),
  has: (...options) => ({ about: id, is: options }),
  hasNo: (...options) => ({ about: id, isNot: options }),
  isNone: () => ({ about: id, is: ['none'] }),
  isUnsure: () => ({ about: id, unsure: true }),
});

/**
 * Whether the condition holds for sure, does not, or cannot be told.
 * An atom about something that was not asked is false, also a denial: nothing said, nothing found.
 */
export function truth(condition: Condition, known: Known): Truth {
  if ('all' in condition) return weakest(condition.all.map((part) => truth(part, known)));
  if ('any' in condition) return strongest(condition.any.map((part) => truth(part, known)));
  const value = known[condition.about];
  if (value === undefined) return false;
  if ('unsure' in condition) return isUnsure(value) || isPossible(value);
  if (isUnsure(value)) return 'unknown';
  const listed = 'is' in condition ? condition.is : condition.isNot;
  if (isPossible(value))
    return agreed(value.oneOf.map((one) => one !== absent && listed.includes(one) === 'is' in condition));
  return optionsOf(value).some((option) => listed.includes(option)) === 'is' in condition;
}

const weakest = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true;
const strongest = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false;
const agreed = (parts: readonly boolean[]): Truth =>
  parts.every(Boolean) ? true : parts.some(Boolean) ? 'unknown' : false;

/** Whether a fact is still open between several values. */
export const isPossible = (value: Answer | Possible): value is Possible =>
  typeof value === 'object' && 'oneOf' in value;

/** The options an answer consists of; "none of these" is the option `none`, a date has none. */
export function optionsOf(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (!isList(answer)) return [];
  return answer.length === 0 ? ['none'] : answer;
}
const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

/** The atoms of a condition, in reading order. */
export const atoms = (condition: Condition): readonly Atom[] =>
  'all' in condition ? condition.all.flatMap(atoms) : 'any' in condition ? condition.any.flatMap(atoms) : [condition];

/** What made the condition hold, or leaves it open: ids of questions and facts, each once. */
export function because(condition: Condition, known: Known): readonly string[] {
  const whole = truth(condition, known);
  if ('about' in condition) return [condition.about];
  const parts = 'all' in condition ? condition.all : condition.any;
  const decisive = parts.filter((part) => truth(part, known) === whole);
  // A true "all" needs each of its parts, a true "any" one of them: the first is enough to explain it.
  const named = 'any' in condition && whole === true ? decisive.slice(0, 1) : decisive;
  return [...new Set(named.flatMap((part) => because(part, known)))];
}

/** The condition in words for drawings and messages: `papers is i247a`. */
export function label(condition: Condition): string {
  if ('all' in condition) return condition.all.map(bracketed).join(' and ');
  if ('any' in condition) return condition.any.map(bracketed).join(' or ');
  if ('unsure' in condition) return `${condition.about} is not known`;
  return 'is' in condition
    ? `${condition.about} is ${condition.is.join(' or ')}`
    : `${condition.about} is not ${condition.isNot.join(' or ')}`;
}
const bracketed = (part: Condition) => ('about' in part ? label(part) : `(${label(part)})`);
