import { assign, initialTransition, type SnapshotFrom, setup } from 'xstate';
import type { StepId } from '../steps.ts';
import { about, type Condition, label, type SubjectOf, type Truth, truth } from './condition.ts';
import { type Answer, type Answers, accepts, notice, type Question } from './question.ts';

/** Questions by id. */
export type Questions = Readonly<Record<string, Question>>;
/** What a condition can speak of: the questions asked so far, each with the verbs of its kind. */
export type About<Q> = { readonly [Id in keyof Q]: SubjectOf<Q[Id]> };

/** `when`: asked only if it holds for sure. `unless`: asked if it does not hold for sure. */
export type Asked = { readonly when?: Condition; readonly unless?: Condition };
/** One line of the script: a question (or a notice), or an early end. */
export type Line = Asked & { readonly id: string; readonly question?: Question };

/** What a flow shows besides, because of what it is for. */
export type Shows = {
  /** Whom to call in an emergency, above its first question. */
  readonly emergency?: true;
  /** A box at each step of its result, to tick what is done. */
  readonly checklist?: true;
  /** The way into another flow above the steps: it is the next act. Elsewhere it follows them. */
  readonly leadsOn?: true;
  /** Its findings are a list to take along: many of them stand open at once, under a heading of their own. */
  readonly list?: true;
};

/** An interview script and the machine it becomes. */
export type Flow<Id extends string, Q> = {
  readonly id: Id;
  readonly lines: readonly Line[];
  readonly shows: Shows;
  readonly questions: Q;
  readonly machine: ReturnType<typeof machineFor>;
};
// The one place for `any`: a flow's conditions take its own questions, so no flow is a flow of unknown questions.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyFlow = Flow<string, any>;

type Rule<Q> = (about: About<Q>) => Condition;
type When<Q> =
  | { readonly when: Rule<Q>; readonly unless?: never }
  | { readonly unless: Rule<Q>; readonly when?: never };
type Fresh<Q, Name extends string> = Name extends keyof Q ? never : Name;

/** The script, read aloud line by line in the order in which people are asked. */
export type Script<Id extends string, Q> = {
  /** Asks a question. */
  ask<const Name extends string, New extends Question>(
    name: Fresh<Q, Name>,
    question: New,
    rule?: When<Q>,
  ): Script<Id, Q & Record<Name, New>>;
  /** Shows steps to take before going on. */
  tell<const Name extends string>(
    name: Fresh<Q, Name>,
    steps: readonly StepId[],
    rule?: When<Q>,
  ): Script<Id, Q & Record<Name, Question<'notice', never>>>;
  /** Ends early, with a result, where the condition holds for sure. */
  stop(name: string, rule: { readonly when: Rule<Q> }): Script<Id, Q>;
  end(): Flow<Id, Q>;
};

/** Begins the script of a flow; `end()` gives the flow with its machine. */
export const defineFlow = <const Id extends string>(id: Id, shows: Shows = {}): Script<Id, Record<never, never>> =>
  script(id, [], shows);

function script<Id extends string, Q>(id: Id, lines: readonly Line[], shows: Shows): Script<Id, Q> {
  const conditions = (rule?: { when?: Rule<Q> | undefined; unless?: Rule<Q> | undefined }): Asked => ({
    ...(rule?.when && { when: rule.when(subjects(lines)) }),
    ...(rule?.unless && { unless: rule.unless(subjects(lines)) }),
  });
  const and = <More>(line: Line): Script<Id, More> => script(id, [...lines, line], shows);
  return {
    ask: (name, question, rule) => {
      if (question.after !== undefined && !lines.some((line) => line.id === question.after)) missing(question.after);
      return and({ id: name, question, ...conditions(rule) });
    },
    tell: (name, steps, rule) => and({ id: name, question: notice(...steps), ...conditions(rule) }),
    stop: (name, rule) => and({ id: name, ...conditions(rule) }),
    end: () => ({ id, lines, shows, questions: questionsOf(lines) as Q, machine: machineFor(id, lines) }),
  };
}

// The types of the script know which questions stand in `lines`; the values are made to match here, once.
const subjects = <Q>(lines: readonly Line[]) => Object.fromEntries(lines.map(({ id }) => [id, about(id)])) as About<Q>;
const questionsOf = (lines: readonly Line[]): unknown =>
  Object.fromEntries(lines.flatMap(({ id, question }) => (question ? [[id, question]] : [])));

/** Whether a line applies; `unknown`: it is left out because we cannot tell. */
export function applies({ when, unless }: Asked, known: Answers): Truth {
  if (when) return truth(when, known);
  return unless ? truth(unless, known) !== true : true;
}

type Context = {
  /** All that was said; nothing is ever dropped from here. */
  readonly answers: Answers;
  /** What counts, in the order asked: its keys are the trail. */
  readonly said: Answers;
  /** Left out in doubt: `unsure` for the conditions, shown nowhere as an answer. */
  readonly assumed: Answers;
  /** The question that someone went back to. */
  readonly looking: string | undefined;
};
type Event =
  | { readonly type: 'answer'; readonly question: string; readonly value: unknown }
  | { readonly type: 'look'; readonly question?: string | undefined }
  | { readonly type: 'restart' };
type Input = { readonly answers?: Answers; readonly looking?: string | undefined };

/** The live visit: a state a question; a state is passed when it is left out or already answered, so the machine settles. */
function machineFor(id: string, lines: readonly Line[]) {
  const line = (name: string) => lines.find((one) => one.id === name) ?? missing(name);
  const fits = (name: string, value: unknown): value is Answer => accepts(line(name).question ?? missing(name), value);
  const known = ({ said, assumed }: Context) => ({ ...assumed, ...said });
  const [first, ...rest] = [...lines.map((one) => one.id), 'result'];
  const start = `.${first}`;

  return setup({
    types: { context: {} as Context, events: {} as Event, input: {} as Input | undefined, tags: {} as 'result' },
    guards: {
      fits: ({ event }, { question }: Asking) =>
        event.type === 'answer' && event.question === question && fits(question, event.value),
      leftOut: ({ context }, { question }: Asking) => applies(line(question), known(context)) !== true,
      answered: ({ context }, { question }: Asking) =>
        context.looking !== question && fits(question, context.answers[question]),
      enough: ({ context }, { stop }: { stop: string }) => applies(line(stop), known(context)) === true,
    },
    actions: {
      record: assign(({ context, event }, { question }: Asking) =>
        event.type === 'answer' && fits(question, event.value) ? counted(context, question, event.value) : {},
      ),
      keep: assign(({ context }, { question }: Asking) => {
        const value = context.answers[question];
        return value === undefined ? {} : { said: { ...context.said, [question]: value } };
      }),
      // Not `unsure` unless in doubt: what is surely beside the point must not stay open.
      leaveOut: assign(({ context }, { question }: Asking) =>
        applies(line(question), known(context)) === 'unknown'
          ? { assumed: { ...context.assumed, [question]: 'unsure' } }
          : {},
      ),
      look: assign(({ event }) => ({
        said: {},
        assumed: {},
        looking: event.type === 'look' ? event.question : undefined,
      })),
      forget: assign({ answers: {}, said: {}, assumed: {}, looking: undefined }),
    },
  }).createMachine({
    id,
    context: ({ input }) => ({ answers: input?.answers ?? {}, said: {}, assumed: {}, looking: input?.looking }),
    initial: first ?? 'result',
    on: { look: { target: start, actions: 'look' }, restart: { target: start, actions: 'forget' } },
    states: {
      ...Object.fromEntries(lines.map((one, index) => [one.id, stateOf(one, rest[index] ?? 'result')])),
      result: { tags: ['result' as const] },
    },
  });
}

type Asking = { readonly question: string };
const counted = ({ answers, said }: Context, question: string, value: Answer) => ({
  answers: { ...answers, [question]: value },
  said: { ...said, [question]: value },
  looking: undefined,
});

/** One line of the script as a state: guards run on `always`, so they see the context after the answer was recorded. */
function stateOf({ id, question, when, unless }: Line, target: string) {
  if (!question)
    return {
      always: [
        { guard: { type: 'enough' as const, params: { stop: id } }, target: 'result', ...described(when) },
        { target },
      ],
    };
  const params = { question: id };
  const asked = when ?? unless;
  return {
    on: { answer: { guard: { type: 'fits' as const, params }, target, actions: { type: 'record' as const, params } } },
    always: [
      ...(asked
        ? [
            {
              guard: { type: 'leftOut' as const, params },
              target,
              actions: { type: 'leaveOut' as const, params },
              description: `${when ? 'only when' : 'unless'} ${label(asked)}`,
            },
          ]
        : []),
      { guard: { type: 'answered' as const, params }, target, actions: { type: 'keep' as const, params } },
    ],
  };
}
const described = (when?: Condition) => (when ? { description: label(when) } : {});

function missing(name: string): never {
  throw new Error(`no question ${name}`);
}

/** Where a visit stands: the open question or `result`, what counts, what is assumed, and all that was said. */
export type Place = Pick<Context, 'answers' | 'said' | 'assumed'> & { readonly at: string };

/** The place a snapshot of the flow's machine stands at. */
export const placeOf = ({ value, context: { answers, said, assumed } }: SnapshotFrom<AnyFlow['machine']>): Place => ({
  at: String(value),
  answers,
  said,
  assumed,
});

/** The snapshot a visit begins with. */
export const start = (flow: AnyFlow, answers: Answers = {}, looking?: string): SnapshotFrom<AnyFlow['machine']> =>
  initialTransition(flow.machine, { answers, looking })[0];

/** Where answers lead: the machine, settled; `looking` at a question stops there. Pure: page, proof, preview and server share it. */
export const settle = (flow: AnyFlow, answers: Answers, looking?: string): Place =>
  placeOf(start(flow, answers, looking));

/** How many questions are still to come, the open one not counted, as far as the answers tell. */
export function questionsLeft(flow: AnyFlow, { at, said, assumed }: Place): number {
  const ahead = at === 'result' ? [] : flow.lines.slice(flow.lines.findIndex(({ id }) => id === at) + 1);
  return ahead.filter(
    (line) => line.question && line.question.kind !== 'notice' && applies(line, { ...assumed, ...said }) === true,
  ).length;
}
