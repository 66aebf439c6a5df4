import type { StepId } from './steps.ts';

/** The steps that need somebody to call; a result leads from them to who can help. */
export const stepsThatCall: readonly StepId[] = [
  'callLawyer',
  'lawyerThere',
  'lawyerBeforeBail',
  'beforeReturn',
  'askAdvocate',
  'ownLawyerFirst',
  'planCourt',
  'planAppointment',
  'askAppeal',
  'askReopen',
  'callLawyerForThem',
  'callIceLine',
  'lawyerBeforeDmv',
  'caseLawyerFirst',
  'advocateFirst',
  'beforePoliceAgain',
  'fileInTime',
  'askVictimVisa',
  'askAsylum',
  'askLateAsylum',
  'askYearEnding',
  'waitForLawyer',
];
