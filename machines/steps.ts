/** Every next step a finding or a notice can name, in the order in which they are shown. */
export const steps = [
  'safetyFirst',
  'askRelease',
  'callLawyer',
  'lawyerBeforeBail',
  'searchLocator',
  'askHold',
  'askPrison',
  'askWhoSigned',
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
