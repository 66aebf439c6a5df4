import { optionsOf } from './engine/condition.ts';
import { type Answers, isUnsure } from './engine/question.ts';

const aboutTheHold = ['about', 'copy', 'told', 'due', 'release', 'reason', 'signed'] as const;

/** Every letter a finding can name with its lines, in the order in which they are shown; their words stand in `letters.json`. */
export const letters = {
  jail: ['toJail', ...aboutTheHold],
  prison: ['toPrison', ...aboutTheHold],
  records: [
    'toRecords',
    'request',
    'about',
    'papers',
    'log',
    'video',
    'messages',
    'policy',
    'cost',
    'refusal',
    'sendTo',
  ],
  optOut: ['toSchool', 'pupil', 'noDirectory', 'eachYear', 'tellFirst', 'inWriting', 'family'],
  disclosures: [
    'toOffice',
    'request',
    'about',
    'given',
    'askedFor',
    'messages',
    'sharingPolicy',
    'cost',
    'refusal',
    'sendTo',
  ],
  privacyComplaint: ['toComplaints', 'about', 'complain', 'whatGiven', 'learned', 'review', 'answerTo'],
  openRequest: [
    'toOffice',
    'request',
    'about',
    'papers',
    'log',
    'allPapers',
    'given',
    'askedFor',
    'messages',
    'allMessages',
    'iceRules',
    'counts',
    'videoFrom',
    'otherRecords',
    'cost',
    'refusal',
    'sendTo',
  ],
  videoRequest: ['toOffice', 'request', 'videoFrom', 'keepVideo', 'cost', 'refusal', 'sendTo'],
  foia: [
    'toFederal',
    'foiaRequest',
    'about',
    'aNumber',
    'wholeFile',
    'iceRules',
    'otherRecords',
    'cost',
    'refusal',
    'sendTo',
  ],
} as const;
export type LetterId = keyof typeof letters;
export type LetterLine = (typeof letters)[LetterId][number];

/** What a line is for: questions with the options that ask for it. */
type OnlyFor = Readonly<Record<string, readonly string[]>>;
const aPerson: OnlyFor = { about: ['me', 'other'] };
const everybody: OnlyFor = { about: ['general'] };

/** The lines of a request that stand only where the reader asks for them. */
const onlyFor: Readonly<Partial<Record<LetterId, Readonly<Partial<Record<LetterLine, OnlyFor>>>>>> = {
  openRequest: {
    about: aPerson,
    papers: { ...aPerson, what: ['custody'] },
    log: { ...aPerson, what: ['custody'] },
    allPapers: { ...everybody, what: ['custody'] },
    given: { ...aPerson, what: ['messages'] },
    askedFor: { ...aPerson, what: ['messages'] },
    messages: { ...aPerson, what: ['messages'] },
    allMessages: { ...everybody, what: ['messages'] },
    iceRules: { what: ['policy'] },
    counts: { what: ['counts'] },
    videoFrom: { what: ['video'] },
  },
  foia: { about: aPerson, aNumber: aPerson, wholeFile: aPerson, iceRules: everybody },
};

/** The lines of a letter for what was said; where a question is not answered, as on paper, all that it decides on stand. */
export const linesOf = (id: LetterId, said: Answers): readonly LetterLine[] =>
  letters[id].filter((line) =>
    Object.entries(onlyFor[id]?.[line] ?? {}).every(([question, options]) => {
      const answer = said[question];
      return answer === undefined || isUnsure(answer) || optionsOf(answer).some((option) => options.includes(option));
    }),
  );

/** The ids of all letters, in order. */
export const letterIds = Object.keys(letters) as readonly LetterId[];
