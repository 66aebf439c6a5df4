import { findingsFor } from '../engine/finding.ts';
import { violatedFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { claims, denials } from './findings/claims.ts';
import { complaints } from './findings/complaints.ts';
import { offices } from './findings/offices.ts';
import { shortAnswers } from './findings/short.ts';
import { since } from './findings/since.ts';
import { wrongs } from './findings/wrongs.ts';
import { violated } from './flow.ts';

/** What can be said to somebody who thinks that rights were violated; the first short one that is sure is the short answer. */
export const violatedFindings = findingsFor(violated, violatedFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...shortAnswers(about),
    ...denials(about),
    ...complaints(about),
    ...claims(about),
    ...offices(about),
    ...wrongs(about),
    ...since(about),
  };
});
