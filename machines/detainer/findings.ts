import { findingsFor } from '../engine/finding.ts';
import { detainerFacts } from './facts.ts';
import { shared } from './findings/about.ts';
import { claims } from './findings/claims.ts';
import { county } from './findings/county.ts';
import { first } from './findings/first.ts';
import { papers } from './findings/papers.ts';
import { places } from './findings/places.ts';
import { reasons } from './findings/reasons.ts';
import { ruling } from './findings/ruling.ts';
import { shortAnswers } from './findings/short.ts';
import { signed } from './findings/signed.ts';
import { detainer } from './flow.ts';

/** What can be said to somebody who asks whether they were held on a detainer; the first short one that is sure is the short answer. */
export const detainerFindings = findingsFor(detainer, detainerFacts, (subjects) => {
  const about = { ...subjects, ...shared(subjects) };
  return {
    ...first(about),
    ...shortAnswers(about),
    ...signed(about),
    ...places(about),
    ...papers(about),
    ...reasons(about),
    ...ruling(about),
    ...county(about),
    ...claims(about),
  };
});
