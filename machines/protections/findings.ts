import { findingsFor } from '../engine/finding.ts';
import { protectionFacts } from './facts.ts';
import { asylum } from './findings/asylum.ts';
import { first } from './findings/first.ts';
import { harm } from './findings/harm.ts';
import { life } from './findings/life.ts';
import { shortAnswers } from './findings/short.ts';
import { protections } from './flow.ts';

/** What somebody can ask a lawyer about who fears deportation; the first short one that is sure is the short answer. */
export const protectionsFindings = findingsFor(protections, protectionFacts, (subjects) => ({
  ...shortAnswers(subjects),
  ...first(subjects),
  ...asylum(subjects),
  ...harm(subjects),
  ...life(subjects),
}));
