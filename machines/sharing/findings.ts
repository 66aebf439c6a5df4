import { findingsFor } from '../engine/finding.ts';
import { sharingFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { asks } from './findings/asks.ts';
import { complaints } from './findings/complaints.ts';
import { county } from './findings/county.ts';
import { information } from './findings/information.ts';
import { offices } from './findings/offices.ts';
import { partedOffices } from './findings/parted-offices.ts';
import { shortAnswers } from './findings/short.ts';
import { sharing } from './flow.ts';

/** What can be said to somebody who asks whether an agency can share their information; the first short one that is sure is the short answer. */
export const sharingFindings = findingsFor(sharing, sharingFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...shortAnswers(about),
    ...offices(about),
    ...partedOffices(about),
    ...asks(about),
    ...information(about),
    ...county(about),
    ...complaints(about),
  };
});
