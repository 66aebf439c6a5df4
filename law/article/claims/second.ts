import type { AnyStatementId } from '../../all.ts';
import type { Claim } from '../../article.ts';

/** Claims under the questions 11 to 20. */
export const second = {
  C11a: { verdicts: ['unsupported'], against: ['wi-doj-help-page-none-found'] },
  C11b: { verdicts: ['supported'], against: ['help-deportation-lawyers', 'help-aclu'] },
  C11c: { verdicts: ['partly'], against: ['help-deportation-lawyers', 'help-legal-action'] },
  C12a: { verdicts: ['unsupported'], against: ['police-ice-course-none-found', 'police-training-board'] },
  C12b: { verdicts: ['unsupported'], against: ['police-ice-course-none-found', 'deputies-trained-by-ice'] },
  C12c: { verdicts: ['unsupported'], against: ['police-ice-course-none-found'] },
  C12d: { verdicts: ['vague'], against: ['ag-2008-guide'] },
  C13e: { verdicts: ['vague'], against: ['silence', 'lawyer-own-cost'] },
  C14a: {
    verdicts: ['unsupported', 'contradicted'],
    against: [
      'no-state-law-requires',
      'ab-24-vetoed',
      'detainer-can-decline',
      'no-federal-command',
      'illinois-suit-dismissed',
      'sheriffs-duty-open',
      'memo-reaction',
    ],
  },
  C14b: { verdicts: ['partly'], against: ['money-transport', 'money-disaster-victims', 'money-limits-case'] },
  C14c: { verdicts: ['vague'], against: ['memo-reaction'] },
  C14d: { verdicts: ['vague'], against: ['memo-reaction'] },
  C15a: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'ag-2008-guide'] },
  C15b: {
    verdicts: ['unsupported'],
    against: ['ag-no-guidance-found', 'stay-is-civil', 'status-check-in-stop', 'cooperation-needs-no-agreement'],
  },
  C15c: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C15e: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C16a: { verdicts: ['partly'], against: ['voces-stage', 'voces-only-case-found'] },
  C16b: { verdicts: ['contradicted'], against: ['voces-questions', 'voces-group'] },
  C16c: { verdicts: ['partly'], against: ['voces-questions', 'cooperation-needs-no-agreement'] },
  C16d: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C17c: { verdicts: ['vague'], against: ['no-state-law-requires', 'no-reporting-duty-found'] },
  C18a: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'wi-doj-help-page-none-found'] },
  C18c: { verdicts: ['contradicted'], against: ['status-questions-no-ban-found', 'model-jail'] },
  C18d: {
    verdicts: ['partly'],
    against: [
      'state-arrest-rule',
      'judge-warrant-own-reason',
      'civil-arrest-list',
      'stay-is-civil',
      'status-arrest-ban-none-found',
    ],
  },
} as const satisfies Record<string, Claim<AnyStatementId>>;
