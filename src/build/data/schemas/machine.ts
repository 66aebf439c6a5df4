import { choice, type Json, list, object, type Schema, text } from './parts.ts';

const state = (description: string): Schema => text(description);
const ofQuestion = object('About which question.', { question: state('The id of the question, and of its state.') });

/** A guard or an action: its name, and what it is about. */
const named = (description: string, types: readonly Json[], params: Schema = ofQuestion): Schema =>
  object(description, { type: choice('Its name.', types), params });

const answer = object('Somebody answers.', {
  guard: named('Only an answer that fits the question.', ['fits']),
  target: state('The next state.'),
  actions: named('The answer is recorded.', ['record']),
});

const passing = object(
  'A way on that needs no answer; the first whose guard holds is taken.',
  { target: state('The next state.') },
  {
    guard: {
      description: 'When it is taken; absent where that is always so.',
      anyOf: [
        named('leftOut: the question is not for whoever gave these answers. answered: it has its answer already.', [
          'leftOut',
          'answered',
        ]),
        named(
          'enough: nothing more has to be asked.',
          ['enough'],
          object('About which place in the script.', { stop: state('The id of the state.') }),
        ),
      ],
    },
    actions: named(
      'keep: the answer it has counts. leaveOut: where it cannot be told whether the question applies, its answer stays open.',
      ['keep', 'leaveOut'],
    ),
    description: text('The guard in words, for whoever reads or draws the machine.'),
  },
);

const place = object(
  'A question, or a place where the questions can end.',
  { always: list('How it is passed.', passing, { minItems: 1 }) },
  { on: object('What can happen at a question.', { answer }) },
);

const result = object('The result, where nothing more is asked.', {
  tags: list('Marks it.', choice('The mark.', ['result'])),
});

const again = (description: string, action: string): Schema =>
  object(description, { target: state('The first state.'), actions: choice('The name of the action.', [action]) });

/** The machine of a flow. */
export const machine = object(
  'A flow as a machine that XState’s createMachine loads: a state a question. Guards and actions stand by name; what each does is said in machines/README.md of the project.',
  {
    id: text('The flow.'),
    initial: state('The first state.'),
    on: object('What can happen anywhere.', {
      look: again('Somebody goes back to a question: the machine walks from the start to it.', 'look'),
      restart: again('Somebody starts again.', 'forget'),
    }),
    states: {
      description: 'The states by id, in the order of the script.',
      type: 'object',
      properties: { result },
      required: ['result'],
      additionalProperties: place,
    },
  },
);
