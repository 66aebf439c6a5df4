import { backIsInverse } from './back-is-inverse.ts';
import { becauseExact } from './because-exact.ts';
import { everyFindingFound } from './every-finding-found.ts';
import { everyQuestionAsked } from './every-question-asked.ts';
import { everyResultWhole } from './every-result-whole.ts';
import { everyValueMet } from './every-value-met.ts';
import { everyWayEnds } from './every-way-ends.ts';
import type { Law } from './law.ts';
import { learningMoreTakesNothingBack } from './learning-more.ts';
import { noIdleQuestion } from './no-idle-question.ts';
import { noTwinOptions } from './no-twin-options.ts';
import { nothingSaidNothingFound } from './nothing-said.ts';
import { openHasWords } from './open-has-words.ts';
import { pairs } from './pairs.ts';
import { pairsApart } from './pairs-apart.ts';
import { sureEitherWay } from './sure-either-way.ts';
import { sureHasAReason } from './sure-has-a-reason.ts';
import { urgentNeverLost } from './urgent-never-lost.ts';

/** The laws that settle every doubt in every way: the longest to prove, so `npm test` does and `npm run check` does not. */
export const lawsOfDoubt: readonly Law[] = [sureEitherWay, learningMoreTakesNothingBack];

/** The laws that are proven at every check. */
export const quickLaws: readonly Law[] = [
  everyWayEnds,
  everyQuestionAsked,
  everyFindingFound,
  everyResultWhole,
  pairsApart(pairs),
  everyValueMet,
  noTwinOptions,
  nothingSaidNothingFound,
  openHasWords,
  urgentNeverLost,
  noIdleQuestion,
  becauseExact,
  sureHasAReason,
  backIsInverse,
];

/** All laws, each in a file of its own. */
export const laws: readonly Law[] = [...quickLaws, ...lawsOfDoubt];
