import { findingsFor } from '../engine/finding.ts';
import { victimFacts } from './facts.ts';
import { county } from './findings/county.ts';
import { first } from './findings/first.ts';
import { knownTo } from './findings/known.ts';
import { money } from './findings/money.ts';
import { shortAnswers } from './findings/short.ts';
import { stay } from './findings/stay.ts';
import { victim } from './flow.ts';

/** What can be said to somebody who was hurt or saw a crime and is afraid to call; the first short one that is sure is the short answer. */
export const victimFindings = findingsFor(victim, victimFacts, (subjects) => ({
  ...shortAnswers(subjects),
  ...first(subjects),
  ...county(subjects),
  ...stay(subjects),
  ...knownTo(subjects),
  ...money(subjects),
}));
