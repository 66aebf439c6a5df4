/** Every next step a finding or a notice can name, in the order in which they are shown. */
export const steps = [
  'safetyFirst',
  'lawyerBeforeBail',
  'callLawyer',
  'proveCitizenship',
  'withdrawSignature',
  'signNothing',
  'tellOldOrder',
  'tellI205',
  'lawyerThere',
  'tellUnder18',
  'beforeReturn',
  'askBond',
  'askJudgePaper',
  'askReleaseByRuling',
  'askRelease',
  'searchLocator',
  'staySilent',
  'staySilentYourself',
  'askHold',
  'askPrison',
  'askOtherHold',
  'askAgent',
  'askWhoSigned',
  'askAtEnd',
  'checkOldOrder',
  'writeTimes',
  'writeQuestions',
  'keepCopy',
  'askCopy',
  'keepReceipt',
  'keepDismissal',
  'keepOrder',
  'askSentenceEnd',
  'askHoldEnd',
  'askWhenDue',
  'askCounty',
  'askLawyerNotice',
  'askRegister',
  'askRecords',
] as const;
export type StepId = (typeof steps)[number];

/** The steps that need somebody to call; a result leads from them to who can help. */
export const stepsThatCall: readonly StepId[] = ['callLawyer', 'lawyerThere', 'lawyerBeforeBail', 'beforeReturn'];

/** The steps that need no lawyer and nobody's reply; every result has at least one of them. */
export const stepsAlone: readonly StepId[] = ['writeTimes', 'writeQuestions', 'keepCopy', 'keepReceipt'];
