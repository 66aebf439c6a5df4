import { findingsFor } from '../engine/finding.ts';
import { agencyFacts } from './facts.ts';
import { always } from './findings/always.ts';
import { kindsOfOffice } from './findings/kinds.ts';
import { papers } from './findings/papers.ts';
import { ruling } from './findings/ruling.ts';
import { shortAnswers } from './findings/short.ts';
import { state } from './findings/state.ts';
import { agency } from './flow.ts';

/** What can be said to the staff of an office that ICE asks for something; the first short one that is sure is the short answer. */
export const agencyFindings = findingsFor(agency, agencyFacts, (about) => ({
  ...shortAnswers(about),
  ...state(about),
  ...papers(about),
  ...kindsOfOffice(about),
  ...ruling(about),
  ...always(about),
}));
