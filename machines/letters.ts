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

/** The ids of all letters, in order. */
export const letterIds = Object.keys(letters) as readonly LetterId[];
