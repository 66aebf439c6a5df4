/** Every next step a finding or a notice can name, in the order in which they are shown. */
export const steps = [
  'safetyFirst',
  'askRelease',
  'callLawyer',
  'lawyerBeforeBail',
  'searchLocator',
  'askHold',
  'askPrison',
  'askOtherHold',
  'askAgent',
  'askWhoSigned',
  'askAtEnd',
  'tellI205',
  'staySilent',
  'writeTimes',
  'askCopy',
  'keepReceipt',
  'keepDismissal',
  'keepOrder',
  'askSentenceEnd',
  'askWhenDue',
  'askCounty',
  'askLawyerNotice',
  'askRegister',
] as const;
export type StepId = (typeof steps)[number];

/** The steps that need somebody to call; a result leads from them to who can help. */
export const stepsThatCall: readonly StepId[] = ['callLawyer', 'lawyerBeforeBail'];
