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
  keepVideo: ['toAgency', 'whereWhen', 'officers', 'keepAll', 'inWritingKept', 'answerTo'],
  conductComplaint: ['toConduct', 'whereWhen', 'officers', 'sawMyself', 'witnesses', 'review', 'answerTo'],
  report: ['toOffice', 'request', 'dayReports', 'officers', 'dayVideo', 'cost', 'refusal', 'sendTo'],
  claimNotes: ['forLawyer', 'firstLast', 'whereWhen', 'whoWorked', 'harmDone', 'witnesses', 'sentBefore', 'openCases'],
} as const;
export type LetterId = keyof typeof letters;
export type LetterLine = (typeof letters)[LetterId][number];

/** The ids of all letters, in order. */
export const letterIds = Object.keys(letters) as readonly LetterId[];
