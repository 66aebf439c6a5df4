import { deadlineIds } from '#law/deadlines.ts';
import { standings } from '#law/register.ts';
import { urgencies } from '#machines/engine/result.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { offices } from '#machines/parties.ts';
import { formVersion } from '#src/hand-off/as-json.ts';
import { languages } from '#src/words/languages.ts';
import { address, choice, day, type Fields, flag, id, list, object, orNull, type Schema, text } from './parts.ts';

/** One line of the sheet: its English, what the reader was told, and the fields of its part. */
const line = (description: string, fields: Fields): Schema =>
  object(description, {
    text: text('The line in English, as the sheet shows it.'),
    ...fields,
    beside: orNull(text('The same line in the language somebody answered in; null where that was English.')),
  });

const lines = (description: string, one: string, fields: Fields): Schema => list(description, line(one, fields));

/** An answer or a date as the site keeps it: an option, options, a county’s code, a moment, or a span of two. */
const answer: Schema = {
  description: 'The answer as data: an option, several of them, a county’s code, a moment, or a span of two moments.',
  type: ['string', 'array', 'object'],
};

const end = object('One end of a deadline that the page tells.', {
  rule: choice('How it was counted.', ['form', 'regulation', 'regulation-observed-counted', 'nominal', 'act-by']),
  at: text('A day, or a moment with its offset in Wisconsin.'),
  words: text('The same in words.'),
});

const claims = (description: string): Schema =>
  lines(description, 'A claim.', {
    statement: id('Its id, as in statements.json.'),
    says: text('The claim.'),
    standing: choice('How sure it is.', standings),
    checked: day('The day on which it was compared with its sources.'),
    citations: list(
      'What it leans on.',
      object('A source.', { cite: text('Its citation with the pinpoint.'), url: address('Where it can be read.') }),
    ),
  });

/** A sheet for a lawyer, saved by the person whom it is about or by a helper. What was unticked is absent from every list. */
export const handOff = object('A sheet for a lawyer. What somebody left out is absent from every list.', {
  format: choice('What the file is.', ['firm-ground-hand-off']),
  version: choice('The version of this form.', [formVersion]),
  made: day('The day in Wisconsin on which the sheet was made, for which every deadline is counted.'),
  flow: choice('The flow that was walked.', flowIds),
  language: choice('The language in which somebody answered.', languages),
  situation: lines('What applies.', 'The flow’s own question, or a finding.', {
    finding: orNull(text('The finding’s id; null for the flow itself.')),
    sure: flag('Whether it holds whatever the unknown answers are.'),
    title: text('What it says.'),
  }),
  answers: lines('What was answered, in the order asked.', 'A question with its answer.', {
    question: text('The question’s id.'),
    ask: text('The question.'),
    answer,
    words: text('The answer in words.'),
    known: choice('Whether it is known; else that somebody does not know, or would rather not say.', [
      'known',
      'unsure',
      'unsaid',
    ]),
    matters: flag('Whether something in the result rests on it.'),
  }),
  deadlines: lines('The deadlines that run: those to come by their ends, then those that passed.', 'A deadline.', {
    deadline: choice('Its kind, as in deadlines.json.', deadlineIds),
    name: text('What it is called.'),
    from: { description: 'The moment it is counted from, or a span of two.', type: 'object' },
    onlyIf: orNull(text('The finding that must hold for it to run; null where it runs for sure.')),
    ends: list('Its ends.', end),
  }),
  steps: lines('What the page said to do.', 'A step.', {
    step: text('Its id.'),
    urgency: choice('In the next hour, today, or later.', urgencies),
    do: text('What to do.'),
    how: orNull(text('How to do it, or what to know of it; null where nothing is said.')),
  }),
  papers: lines('The papers that somebody named.', 'A paper.', {
    question: text('The question’s id.'),
    paper: text('The option’s id.'),
    name: text('What it is called.'),
  }),
  statements: claims('The claims about the law that the result rests on.'),
  openStatements: claims('Those beyond it that a finding rests on which is open.'),
  readStatements: claims('Those beyond both that answer what people read about this.'),
  parties: lines(
    'The county and the offices that were named, for a check of conflicts; no person, since no name is ever asked for.',
    'The county, or an office.',
    {
      office: choice('Its kind; “county” for the county itself.', offices),
      name: text('What it is called.'),
      county: orNull(text('The county; null where the answers do not say that the office is of one.')),
    },
  ),
  file: lines(
    'From a helper’s file: what was written beside the answers, and findings that were set aside. Empty where nobody keeps a file.',
    'Beside an answer, or a finding.',
    {
      question: orNull(text('The question’s id; null for a finding.')),
      finding: orNull(text('The finding’s id; null for an answer.')),
      mark: orNull(choice('How the answer is known.', ['says', 'seen', 'checked'])),
      note: orNull(text('The note, or why the finding was set aside.')),
    },
  ),
});
