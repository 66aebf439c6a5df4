import { findingsFor } from '../engine/finding.ts';
import { recordsFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { federal } from './findings/federal.ts';
import { refusals } from './findings/refusals.ts';
import { requests } from './findings/requests.ts';
import { shortAnswers } from './findings/short.ts';
import { records } from './flow.ts';

/** What can be said to somebody who wants to know what an agency did with ICE; the first short one that is sure is the short answer. */
export const recordsFindings = findingsFor(records, recordsFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...shortAnswers(about),
    ...refusals(about),
    ...requests(about),
    ...federal(about),
  };
});
