import type { StatementId } from '#law/statements.ts';
import type { LetterId } from './letter-ids.ts';

const aboutTheHold = ['about', 'number', 'copy', 'told', 'due', 'release', 'reason', 'answerPerson'] as const;

/** Every letter a finding can name with its lines; their words stand in `letters.json`. */
export const letters = {
  jail: ['toJail', 'dated', ...aboutTheHold],
  prison: ['toPrison', 'dated', ...aboutTheHold],
  records: [
    'toRecords',
    'dated',
    'about',
    'number',
    'request',
    'papers',
    'log',
    'video',
    'messages',
    'policy',
    'keepVideo',
    'cost',
    'refusal',
    'sendTo',
  ],
  optOut: ['toSchool', 'dated', 'pupil', 'noDirectory', 'eachYear', 'tellFirst', 'inWriting', 'family', 'signature'],
  disclosures: [
    'toOffice',
    'dated',
    'about',
    'request',
    'given',
    'askedFor',
    'messages',
    'sharingPolicy',
    'cost',
    'refusal',
    'sendTo',
    'agrees',
  ],
  privacyComplaint: ['toComplaints', 'dated', 'about', 'complain', 'whatGiven', 'learned', 'review', 'answerTo'],
  openRequest: [
    'toOffice',
    'dated',
    'about',
    'request',
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
  videoRequest: ['toOffice', 'dated', 'number', 'request', 'videoFrom', 'keepVideo', 'cost', 'refusal', 'sendTo'],
  foia: [
    'toFederal',
    'dated',
    'about',
    'otherNames',
    'aNumber',
    'foiaRequest',
    'wholeFile',
    'iceRules',
    'otherRecords',
    'cost',
    'refusal',
    'sendTo',
    'agrees',
  ],
  keepVideo: ['toAgency', 'dated', 'number', 'videoFrom', 'keepAll', 'inWritingKept', 'answerTo'],
  conductComplaint: [
    'toConduct',
    'dated',
    'aboutAgency',
    'number',
    'whereWhen',
    'officers',
    'sawMyself',
    'witnesses',
    'review',
    'answerTo',
  ],
  report: [
    'toOffice',
    'dated',
    'number',
    'officers',
    'request',
    'dayReports',
    'dayVideo',
    'keepVideo',
    'cost',
    'refusal',
    'sendTo',
  ],
  claimNotes: [
    'forLawyer',
    'dated',
    'hurt',
    'reach',
    'firstLast',
    'whereWhen',
    'whoWorked',
    'harmDone',
    'witnesses',
    'sentBefore',
    'openCases',
  ],
} as const satisfies Readonly<Record<LetterId, readonly string[]>>;
export type LetterLine = (typeof letters)[LetterId][number];

/** The lines that are written by hand on paper, never typed. */
export const byHand: readonly LetterLine[] = ['signature', 'agrees'];

/** What can hurt who sends each letter, in the order in which it is told before its form; the first is the gravest. */
export const warnings = {
  jail: ['openCase', 'tellsIce', 'kept', 'names', 'noStatus'],
  prison: ['openCase', 'tellsIce', 'kept', 'names', 'noStatus'],
  records: ['openCase', 'kept', 'names', 'noStatus'],
  optOut: ['signsSelf', 'kept'],
  disclosures: ['openCase', 'kept', 'names', 'noStatus'],
  privacyComplaint: ['openCase', 'onlySeen', 'kept', 'names', 'noStatus'],
  openRequest: ['openCase', 'kept', 'names', 'noStatus'],
  videoRequest: ['openCase', 'onlyWhere', 'numbers', 'kept', 'noStatus'],
  foia: ['toIce', 'openCase', 'kept'],
  keepVideo: ['openCase', 'onlyWhere', 'numbers', 'kept', 'noStatus'],
  conductComplaint: ['openCase', 'onlySeen', 'witnesses', 'numbers', 'kept', 'noStatus'],
  report: ['openCase', 'onlyWhere', 'numbers', 'kept', 'noStatus'],
  claimNotes: ['notSent', 'callNow'],
} as const satisfies Readonly<Record<LetterId, readonly [string, ...string[]]>>;
export type LetterWarning = (typeof warnings)[LetterId][number];

/** The one paper among the letters that is sent to no office. */
export const notSent: LetterId = 'claimNotes';

/**
 * The statements behind what a line asks for or leaves room for, also where they say that no rule was found. A line that is not here asks
 * for something or names somebody, and rests on no law. docs/letters.md shows them.
 */
export const restsOn: Readonly<Partial<Record<LetterLine, readonly StatementId[]>>> = {
  copy: ['copy-to-person'],
  due: ['clock-start'],
  release: ['hold-48-regulation', 'hold-48-form'],
  request: ['records-request', 'records-any-office'],
  papers: ['records-detainer-form'],
  log: ['jail-register'],
  video: ['video-body-camera', 'video-jail-not-found'],
  videoFrom: ['video-body-camera', 'video-jail-not-found'],
  dayVideo: ['video-body-camera', 'video-jail-not-found'],
  keepAll: ['video-body-camera', 'video-jail-not-found'],
  keepVideo: ['records-keep-after-request'],
  iceRules: ['records-given-before'],
  counts: ['records-given-before', 'records-cost'],
  cost: ['records-cost'],
  refusal: ['records-court'],
  noDirectory: ['pupil-directory-list', 'pupil-records', 'ferpa-general'],
  given: ['no-notice-duty-found'],
  askedFor: ['no-notice-duty-found'],
  complain: ['complaint-none-found'],
  learned: ['ferpa-complaint', 'hipaa-complaint'],
  foiaRequest: ['foia-own-file', 'foia-time'],
  wholeFile: ['foia-own-file'],
  toConduct: [
    'complaint-procedure-local',
    'complaint-police-commission',
    'complaint-state-none-found',
    'complaint-dhs',
  ],
  sawMyself: ['complaint-false'],
  dayReports: ['records-any-office'],
  firstLast: ['claim-notice-local'],
  whoWorked: ['claim-several'],
  harmDone: ['claim-after-denial'],
  sentBefore: ['claim-notice-late'],
};

/** What a line is for: questions with the options that ask for it. */
type OnlyFor = Readonly<Record<string, readonly string[]>>;
const aPerson: OnlyFor = { about: ['me', 'other'] };
const everybody: OnlyFor = { about: ['general'] };

/** The offices that a complaint can go to. */
const complaintOffices = ['sheriff', 'police', 'commission', 'state', 'federal'] as const;
/** The lines that name one of these offices, if the reader chooses one. */
export const choices: Readonly<Partial<Record<LetterLine, readonly (typeof complaintOffices)[number][]>>> = {
  toConduct: complaintOffices,
};

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
  foia: {
    about: aPerson,
    otherNames: aPerson,
    aNumber: aPerson,
    wholeFile: aPerson,
    agrees: aPerson,
    iceRules: everybody,
  },
};
