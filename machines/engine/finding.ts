import type { ClaimId } from '#law/article.ts';
import type { DeadlineId } from '#law/deadlines.ts';
import type { Problem } from '#law/directory.ts';
import type { Ruling } from '#law/ruling.ts';
import type { StatementId } from '#law/statements.ts';
import type { Moment, Span } from '#law/time.ts';
import type { FlowId } from '../flow-ids.ts';
import type { LetterId } from '../letter-ids.ts';
import type { StepId } from '../steps.ts';
import { about, type Condition, type Subject } from './condition.ts';
import type { About, AnyFlow, Flow, Questions } from './flow.ts';
import type { Answers, Question } from './question.ts';

/**
 * What stands around the answers: the moment at which we look, Wisconsin time; and a state of the supreme court's ruling to
 * suppose, for the proof; without it the recorded one holds.
 */
export type Around = { readonly now: Moment; readonly ruling?: Ruling };

/** What a known answer to a question looks like. */
export type AnswerTo<Q> =
  | (Q extends Question<'one', infer Option> ? Option : never)
  | (Q extends Question<'several', infer Option> ? readonly Option[] : never)
  | (Q extends Question<'county'> ? string : never)
  | (Q extends Question<'day' | 'moment'> ? Moment | Span | 'none' : never);

/** A question we answer for the reader, from their answers and the moment. */
export type Fact<Value extends string = string> = {
  readonly values: readonly Value[];
  readonly needs: readonly string[];
  readonly work: (answers: Answers, around: Around) => Value | readonly Value[] | undefined;
};
export type Facts = Readonly<Record<string, Fact>>;

/** One explanation that applies to this person where its condition holds. */
export type Finding<DateQuestion extends string = string> = {
  readonly when: Condition;
  /** It can be the short answer; the order in the file decides which. */
  readonly short?: true;
  readonly says: readonly [StatementId, ...StatementId[]];
  /** What to do in the next hour, today, later. */
  readonly now?: readonly StepId[];
  readonly today?: readonly StepId[];
  readonly later?: readonly StepId[];
  /** Each deadline with the question whose date it runs from. */
  readonly deadlines?: Readonly<Partial<Record<DeadlineId, DateQuestion>>>;
  /** Claims of the article that people find, with what came of checking them. */
  readonly claims?: readonly ClaimId[];
  /** Letters to send. */
  readonly letters?: readonly LetterId[];
  /** Flows that go on from here, the next one first. */
  readonly onward?: readonly FlowId[];
  /** A part of the flow's sheet goes with it, and these of its statements stand on that part. */
  readonly sheet?: readonly [StatementId, ...StatementId[]];
  /** Problems for which it names who can help. */
  readonly help?: readonly Problem[];
};

/** A flow with the facts worked out from its answers and the findings that read both. */
export type Findings<F = AnyFlow, Worked = Facts, Rules = Readonly<Record<string, Finding>>> = {
  readonly flow: F;
  readonly facts: Worked;
  readonly rules: Rules;
};

type Dates<Q> = { [Id in keyof Q]: Q[Id] extends Question<'day' | 'moment'> ? Id : never }[keyof Q] & string;
type FactSubjects<F> = {
  readonly [Id in keyof F]: F[Id] extends Fact<infer Value> ? Pick<Subject<Value>, 'is' | 'isNot' | 'isUnsure'> : never;
};
type MakeFact<Q> = <const Value extends string, const Need extends keyof Q & string>(
  values: readonly Value[],
  needs: readonly Need[],
  work: (
    answers: { readonly [Id in Need]?: AnswerTo<Q[Id]> },
    around: Around,
  ) => NoInfer<Value> | readonly NoInfer<Value>[] | undefined,
) => Fact<Value>;
/** What a finding of a flow can speak of: its questions and its facts, each with its verbs. */
export type SubjectsOf<F, Worked> = F extends Flow<string, infer Q> ? About<Q> & FactSubjects<Worked> : never;
/** Findings of a flow by id. */
export type RulesOf<F> = F extends Flow<string, infer Q> ? Readonly<Record<string, Finding<Dates<Q>>>> : never;
/** Makes one fact of a flow: its values, the questions it needs, and how it is worked out from their known answers. */
export type FactMaker<F> = F extends Flow<string, infer Q> ? MakeFact<Q> : never;
type Exact<Rules, Date extends string> = {
  readonly [Id in keyof Rules]: Finding<Date> & Record<Exclude<keyof Rules[Id], keyof Finding>, never>;
};

/**
 * Joins a flow with its facts and findings.
 * A fact's `work` gets only known answers (one not asked is absent) and gives its value, the values still possible, or nothing.
 */
export function findingsFor<
  const Id extends string,
  Q extends Questions,
  F extends Facts,
  const Rules extends Exact<Rules, Dates<Q>>,
>(
  flow: Flow<Id, Q>,
  facts: (fact: MakeFact<Q>) => F,
  rules: (about: About<Q> & FactSubjects<F>) => Rules,
): Findings<Flow<Id, Q>, F, Rules> {
  const fact = ((values, needs, work) => ({ values, needs, work })) as MakeFact<Q>;
  const worked = facts(fact);
  const ids = [...Object.keys(flow.questions), ...Object.keys(worked)];
  // As in the script: the types know which subjects there are, the values are made to match here.
  const subjects = Object.fromEntries(ids.map((id) => [id, about(id)])) as About<Q> & FactSubjects<F>;
  return { flow, facts: worked, rules: rules(subjects) };
}
