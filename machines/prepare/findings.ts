import { findingsFor } from '../engine/finding.ts';
import { prepareFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { people } from './findings/people.ts';
import { shortAnswers } from './findings/short.ts';
import { things } from './findings/things.ts';
import { prepare } from './flow.ts';

/** What can be said to somebody who wants to be ready; the first short one that is sure is the short answer. */
export const prepareFindings = findingsFor(prepare, prepareFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...shortAnswers(about),
    ...people(about),
    ...things(about),
  };
});
