import { findingsFor } from '../engine/finding.ts';
import { interviewFacts } from './facts.ts';
import { court } from './findings/court.ts';
import { first } from './findings/first.ts';
import { papers } from './findings/papers.ts';
import { shortAnswers } from './findings/short.ts';
import { interview } from './flow.ts';

/** What can be said to somebody whom ICE wants to talk to, or gave a paper; the first short one that is sure is the short answer. */
export const interviewFindings = findingsFor(interview, interviewFacts, (subjects) => ({
  ...shortAnswers(subjects),
  ...first(subjects),
  ...papers(subjects),
  ...court(subjects),
}));
