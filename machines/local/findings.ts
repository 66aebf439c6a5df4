import { findingsFor } from '../engine/finding.ts';
import { localFacts } from './facts.ts';
import { cities } from './findings/cities.ts';
import { county } from './findings/county.ts';
import { happened } from './findings/happened.ts';
import { shortAnswers } from './findings/short.ts';
import { local } from './flow.ts';

/** What can be said to somebody who asks if a sheriff or a police department works with ICE; the first short one that is sure is the short answer. */
export const localFindings = findingsFor(local, localFacts, (about) => ({
  ...shortAnswers(about),
  ...happened(about),
  ...county(about),
  ...cities(about),
}));
