import { findingsFor } from '../engine/finding.ts';
import { findFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { family } from './findings/family.ts';
import { first } from './findings/first.ts';
import { lawyer } from './findings/lawyer.ts';
import { search } from './findings/search.ts';
import { shortAnswers } from './findings/short.ts';
import { takenFrom } from './findings/taken-from.ts';
import { find } from './flow.ts';

/** What can be said to somebody who looks for a person whom ICE or the police took; the first short one that is sure is the short answer. */
export const findFindings = findingsFor(find, findFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...first(about),
    ...shortAnswers(about),
    ...search(about),
    ...lawyer(about),
    ...family(about),
    ...takenFrom(about),
  };
});
