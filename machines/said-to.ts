import type { Answers } from './engine/question.ts';
import type { StepId } from './steps.ts';

/** To whom the words of a step are said, in the order in which a card shows them. */
export const listeners = ['officer', 'desk', 'lawyer'] as const;
export type Listener = (typeof listeners)[number];

const toOfficer: readonly StepId[] = [
  'staySilentYourself',
  'keepDoorClosed',
  'askPaperAtDoor',
  'readJudgePaper',
  'doNotAgree',
  'askFree',
  'sendToOffice',
  'lawyerAtCourt',
  'showCard',
  'noResist',
  'askWhoTheyAre',
  'tellFear',
  'askConsulate',
  'askPublicDefender',
  'neverHide',
  'stayInPublicPart',
  'askForPaper',
  'sayAtDesk',
  'signNothing',
  'withdrawSignature',
  'askInterpreter',
  'practiceWords',
  'askCaller',
  'askInWritingOnly',
];
const toLawyer: readonly StepId[] = ['callLawyerForThem', 'tellTheirLawyer', 'checkHelper'];

/** Who listens to the words of a step: an officer, a lawyer, or whoever works at a desk: of a jail, a court, a school, an office. */
export const saidTo = (step: StepId): Listener =>
  toOfficer.includes(step) ? 'officer' : toLawyer.includes(step) ? 'lawyer' : 'desk';

/** The steps whose words somebody can say or show: for who asks about another person, not what that person says to an officer. */
export const theirs = (steps: readonly StepId[], said: Answers): readonly StepId[] =>
  said.who === 'other' ? steps.filter((step) => saidTo(step) !== 'officer') : steps;
