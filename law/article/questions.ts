import type { AnyStatementId } from '../all.ts';

/** A question of the article: what our answer rests on, and the pages that help with it, the best first. */
type Question = {
  readonly rests: readonly [AnyStatementId, ...AnyStatementId[]];
  readonly leads: readonly [string, ...string[]];
};

/** The twenty questions in their order; words are `questions.<id>` in `locales/<language>/article.json`. */
export const questions = {
  q1: {
    rests: ['practice-most', 'cooperation-needs-no-agreement', 'agreements-wisconsin', 'voces-group', 'voces-stage'],
    leads: ['local', 'detainer'],
  },
  q2: {
    rests: [
      'no-trust-act',
      'local-own-rules',
      'status-no-general-secrecy',
      'pupil-records',
      'health-records',
      'voces-group',
      'voces-stage',
    ],
    leads: ['local', 'detainer'],
  },
  q3: {
    rests: [
      'detainer-is-request',
      'no-state-law-requires',
      'ab-24-vetoed',
      'practice-most',
      'voces-group',
      'voces-stage',
      'claim-notice-local',
    ],
    leads: ['detainer'],
  },
  q4: {
    rests: [
      'ag-no-guidance-found',
      'cooperation-needs-no-agreement',
      'agreement-federal-direction',
      'agreements-wisconsin',
      'agreement-not-settled',
    ],
    leads: ['agency', 'changes'],
  },
  q5: {
    rests: [
      'claim-1983',
      'claim-notice-local',
      'claim-cap-local',
      'claim-county-immune',
      'agreement-federal-color',
      'claim-notice-state',
      'claim-cap-state',
      'claim-ftca',
    ],
    leads: ['violated', 'deadlines'],
  },
  q6: {
    rests: [
      'status-no-general-secrecy',
      'sharing-federal-1373',
      'driver-data-reaches-ice',
      'fingerprints-reach-ice',
      'ag-data-suits',
      'pupil-records',
      'health-records',
      'doa-memo',
    ],
    leads: ['sharing', 'changes'],
  },
  q7: {
    rests: [
      'sharing-federal-1373',
      'status-no-general-secrecy',
      'narrow-duty-to-report',
      'local-own-rules',
      'ag-no-guidance-found',
    ],
    leads: ['sharing', 'help'],
  },
  q8: {
    rests: ['no-notice-duty-found', 'copy-to-person', 'silence', 'lawyer-own-cost'],
    leads: ['interview', 'help'],
  },
  q9: {
    rests: ['ag-not-over-sheriffs', 'ag-no-ice-desk-found', 'ag-brief-minnesota', 'ag-funding-suits', 'ag-data-suits'],
    leads: ['violated', 'help'],
  },
  q10: {
    rests: [
      'claim-notice-local',
      'complaint-procedure-local',
      'complaint-dhs',
      'complaint-false',
      'complaint-stops-no-clock',
      'ag-no-ice-desk-found',
      'lawyer-own-cost',
    ],
    leads: ['violated', 'deadlines'],
  },
  q11: {
    rests: ['help-deportation-lawyers', 'help-aclu', 'help-legal-action', 'wi-doj-help-page-none-found'],
    leads: ['help'],
  },
  q12: {
    rests: ['police-training-board', 'police-ice-course-none-found', 'deputies-trained-by-ice', 'ag-2008-guide'],
    leads: ['agency', 'help'],
  },
  q13: {
    rests: ['ice-limits-none-found', 'local-own-rules', 'home-judge-warrant', 'silence', 'home-door'],
    leads: ['encounter', 'local', 'help'],
  },
  q14: {
    rests: [
      'no-state-law-requires',
      'ab-24-vetoed',
      'detainer-can-decline',
      'sheriffs-duty-open',
      'money-transport',
      'money-limits-case',
    ],
    leads: ['agency', 'changes'],
  },
  q15: {
    rests: ['ag-no-guidance-found', 'ag-2008-guide', 'cooperation-needs-no-agreement', 'no-federal-command'],
    leads: ['agency', 'sharing'],
  },
  q16: { rests: ['voces-only-case-found', 'voces-questions', 'voces-stage'], leads: ['changes'] },
  q17: { rests: ['no-reporting-duty-found', 'ab-24-vetoed', 'records-request'], leads: ['records', 'agency', 'help'] },
  q18: {
    rests: [
      'silence',
      'home-judge-warrant',
      'home-door',
      'asylum-one-year',
      'do-not-sign',
      'citizen-never-claim-falsely',
    ],
    leads: ['encounter', 'protections'],
  },
  q19: {
    rests: ['safety-research-not-checked', 'sheriffs-survey-2025', 'victim-rights-any-status', 'victim-case-ice'],
    leads: ['victim', 'help'],
  },
  q20: {
    rests: [
      'records-request',
      'records-detainer-form',
      'records-given-before',
      'no-reporting-duty-found',
      'audit-none-found',
      'ag-open-government',
      'records-in-custody',
    ],
    leads: ['records', 'help'],
  },
} as const satisfies Record<string, Question>;
export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as readonly QuestionId[];
