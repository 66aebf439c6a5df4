import type { AnyStatementId } from '../../all.ts';
import type { Claim } from '../../article.ts';

/** Claims under the questions 11 to 20. */
export const second = {
  C11a: { verdicts: ['unsupported'], against: ['wi-doj-help-page-none-found'] },
  C11b: { verdicts: ['supported'], against: ['help-deportation-lawyers', 'help-aclu'] },
  C11c: { verdicts: ['partly'], against: ['help-deportation-lawyers', 'help-legal-action'] },
  C13e: { verdicts: ['vague'], against: ['silence', 'lawyer-own-cost'] },
  C16a: { verdicts: ['partly'], against: ['voces-stage', 'voces-only-case-found'] },
  C16b: { verdicts: ['contradicted'], against: ['voces-questions', 'voces-group'] },
  C16c: { verdicts: ['partly'], against: ['voces-questions', 'cooperation-needs-no-agreement'] },
  C16d: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
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
