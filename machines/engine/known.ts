import { countyCodes } from '#law/counties.ts';
import { firstDay, lastDay } from '#law/time.ts';
import { type Atom, absent, isPossible, type Known, type Possible } from './condition.ts';
import type { Around, Fact, Findings } from './finding.ts';
import type { AnyFlow, Line, Place, Questions } from './flow.ts';
import { type Answer, type Answers, isDate, isUnsure, type Question } from './question.ts';

/**
 * The value of a fact, or the values still possible: a date that is only "about" leaves several, and an answer not known
 * stands for each that could be given. `unsure` where a list is not known; undefined where nothing it needs was asked.
 */
export function factValue(
  { needs, work }: Fact,
  questions: Questions,
  known: Known,
  around: Around,
): Answer | Possible | undefined {
  const asked = needs.filter((need) => known[need] !== undefined);
  if (needs.length > 0 && asked.length === 0) return undefined;
  const choices = asked.map((need) => {
    const answer = known[need];
    if (isUnsure(answer)) return answersTo(questions[need], around);
    return answer !== undefined && isPossible(answer) ? answer.oneOf : [answer];
  });
  if (choices.some((each) => each.length === 0)) return 'unsure';
  const every = choices.reduce<readonly (readonly unknown[])[]>(
    (rows, each) => rows.flatMap((row) => each.map((one) => [...row, one])),
    [[]],
  );
  const values = every.flatMap(
    (row) => work(Object.fromEntries(asked.map((need, place) => [need, row[place]])) as Answers, around) ?? [absent],
  );
  const distinct = [...new Set(values)];
  if (distinct.length > 1) return { oneOf: distinct };
  return distinct[0] === absent ? undefined : distinct[0];
}

/** What "I don't know" can stand for: each option, each county, any date; a list stands for too many. */
function answersTo(question: Question | undefined, { now }: Around): readonly Answer[] {
  switch (question?.kind) {
    case 'one':
      return question.options;
    case 'county':
      return countyCodes;
    case 'day':
    case 'moment':
      return [
        { from: { on: firstDay }, to: question.past ? now : { on: lastDay } },
        ...(question.none ? ['none'] : []),
      ];
    default:
      return [];
  }
}

/** All that conditions can read: what counts, what is assumed, what follows from having answered, and the facts. */
export function knownAt(
  { flow, facts }: Findings,
  { said, assumed }: Pick<Place, 'said' | 'assumed'>,
  around: Around,
): Known {
  const answers: Known = { ...assumed, ...said, ...ruledOut(flow, said) };
  const worked = Object.entries(facts).flatMap(([id, fact]) => {
    const value = factValue(fact, flow.questions, answers, around);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...answers, ...Object.fromEntries(worked) };
}

/**
 * Who answers a question says that what would have left it out does not hold: the time of leaving a jail rules out being in it.
 * Gives, for answers not known, the options that remain; nothing where none would, and nothing of a list.
 */
function ruledOut(flow: AnyFlow, said: Answers): Known {
  const denied = flow.lines.flatMap((line) => deniedBy(line, said));
  const left = denied.map(({ about }) => {
    const gone = denied.flatMap((atom) => (atom.about === about ? atom.is : []));
    const { kind, options }: Question = flow.questions[about];
    return { about, oneOf: kind === 'one' ? options.filter((option) => !gone.includes(option)) : [] };
  });
  return Object.fromEntries(left.flatMap(({ about, oneOf }) => (oneOf.length > 0 ? [[about, { oneOf }]] : [])));
}

/** What having answered a line denies of answers not known. `none` denies nothing, nor does a notice that was read. */
export function deniedBy({ id, question, unless }: Line, said: Answers): readonly Extract<Atom, { is: unknown }>[] {
  const answer = said[id];
  if (!unless || question?.kind === 'notice' || answer === undefined || answer === 'none' || isUnsure(answer))
    return [];
  return ('any' in unless ? unless.any : [unless]).flatMap((part) =>
    'is' in part && isUnsure(said[part.about]) ? [part] : [],
  );
}

/** Whether an answer or a fact is not known, or only narrowed down. */
export const isOpen = (value: Known[string] | undefined): boolean =>
  isUnsure(value) || (value !== undefined && isPossible(value));

/** Whether a date is only "about", or a day without its hour. */
export const isInexact = (value: Known[string] | undefined): boolean =>
  value !== undefined && !isPossible(value) && isDate(value) && ('from' in value || value.at === undefined);
