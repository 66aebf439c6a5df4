import { assign, setup } from 'xstate';
import { detainer } from '#machines/detainer/flow.ts';
import { applies, type Line } from '#machines/engine/flow.ts';
import { type Answer, type Answers, accepts } from '#machines/engine/question.ts';

type Context = { answers: Answers; said: Answers; assumed: Answers; looking: string | undefined };
type Asking = { question: string };
const line = (id: string): Line => detainer.lines.find((one) => one.id === id) ?? { id };
const known = ({ said, assumed }: Context): Answers => ({ ...assumed, ...said });
const fits = (id: string, value: unknown): value is Answer => {
  const { question } = line(id);
  return question !== undefined && accepts(question, value);
};

/** The published machine, running: the JSON names guards and actions, and this is what the names mean. */
export const running = (json: string) =>
  setup({
    types: {
      context: {} as Context,
      events: {} as
        | { type: 'answer'; question: string; value: unknown }
        | { type: 'look'; question?: string }
        | { type: 'restart' },
    },
    guards: {
      fits: ({ event }, { question }: Asking) =>
        event.type === 'answer' && event.question === question && fits(question, event.value),
      leftOut: ({ context }, { question }: Asking) => applies(line(question), known(context)) !== true,
      answered: ({ context }, { question }: Asking) =>
        context.looking !== question && fits(question, context.answers[question]),
      enough: ({ context }, { stop }: { stop: string }) => applies(line(stop), known(context)) === true,
    },
    actions: {
      record: assign(({ context, event }, { question }: Asking) => {
        if (event.type !== 'answer' || !fits(question, event.value)) return {};
        const answer = { [question]: event.value };
        return { answers: { ...context.answers, ...answer }, said: { ...context.said, ...answer }, looking: undefined };
      }),
      keep: assign(({ context }, { question }: Asking) => {
        const value = context.answers[question];
        return value === undefined ? {} : { said: { ...context.said, [question]: value } };
      }),
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
    ...JSON.parse(json),
    context: () => ({ answers: {}, said: {}, assumed: {}, looking: undefined }),
  });
