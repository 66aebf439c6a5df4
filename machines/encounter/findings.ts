import { findingsFor } from '../engine/finding.ts';
import { shared } from './findings/about.ts';
import { court } from './findings/court.ts';
import { first } from './findings/first.ts';
import { papers } from './findings/papers.ts';
import { places } from './findings/places.ts';
import { shortAnswers } from './findings/short.ts';
import { encounter } from './flow.ts';

/** What can be said to somebody whom ICE visits or stops; the first short one that is sure is the short answer. */
export const encounterFindings = findingsFor(
  encounter,
  () => ({}),
  (subjects) => {
    const about = { ...subjects, ...shared(subjects) };
    return {
      ...shortAnswers(about),
      ...first(about),
      ...papers(about),
      ...places(about),
      ...court(about),
    };
  },
);
