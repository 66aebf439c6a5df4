import type { LetterId } from './letter-ids.ts';

const aboutTheHold = ['about', 'copy', 'told', 'due', 'release', 'reason', 'signed'] as const;

/** Every letter a finding can name with its lines; their words stand in `letters.json`. */
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
  keepVideo: ['toAgency', 'whereWhen', 'officers', 'keepAll', 'inWritingKept', 'answerTo'],
  conductComplaint: ['toConduct', 'whereWhen', 'officers', 'sawMyself', 'witnesses', 'review', 'answerTo'],
  report: ['toOffice', 'request', 'dayReports', 'officers', 'dayVideo', 'cost', 'refusal', 'sendTo'],
  claimNotes: ['forLawyer', 'firstLast', 'whereWhen', 'whoWorked', 'harmDone', 'witnesses', 'sentBefore', 'openCases'],
} as const satisfies Readonly<Record<LetterId, readonly string[]>>;
export type LetterLine = (typeof letters)[LetterId][number];

/** What a line is for: questions with the options that ask for it. */
type OnlyFor = Readonly<Record<string, readonly string[]>>;
const aPerson: OnlyFor = { about: ['me', 'other'] };
const everybody: OnlyFor = { about: ['general'] };

/** The lines of a request that stand only where the reader asks for them. */
export const onlyFor: Readonly<Partial<Record<LetterId, Readonly<Partial<Record<LetterLine, OnlyFor>>>>>> = {
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
