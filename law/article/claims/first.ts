import type { AnyStatementId } from '../../all.ts';
import type { Claim } from '../../article.ts';

/** Claims under the questions 1 to 10. */
export const first = {
  C02e: { verdicts: ['unsupported'], against: ['no-status-discrimination-rule'] },
  C03b: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'ag-2008-guide'] },
  C03e: { verdicts: ['vague'], against: ['ag-no-guidance-found'] },
  C05b: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C05c: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C05d: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C05e: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'claim-1983', 'claim-county-immune'] },
  C09a: { verdicts: ['contradicted'], against: ['ag-not-over-sheriffs', 'ag-no-ice-desk-found'] },
  C09b: {
    verdicts: ['unsupported'],
    against: ['ag-not-over-sheriffs', 'ag-brief-minnesota', 'ag-funding-suits', 'ag-data-suits'],
  },
  C09d: {
    verdicts: ['unsupported'],
    against: ['ag-2008-guide', 'ag-no-guidance-found', 'police-ice-course-none-found'],
  },
  C09e: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C09f: {
    verdicts: ['partly'],
    against: ['ag-brief-minnesota', 'ag-funding-suits', 'ag-data-suits', 'ag-not-over-sheriffs'],
  },
  C10b: { verdicts: ['supported'], against: ['lawyer-own-cost', 'help-deportation-lawyers', 'ask-federal-court'] },
  C10d: {
    verdicts: ['supported'],
    against: ['recording-talks', 'recording-officers', 'jail-register', 'video-body-camera'],
  },
  C10e: { verdicts: ['supported'], against: ['silence', 'home-judge-warrant', 'do-not-sign', 'lawyer-own-cost'] },
} as const satisfies Record<string, Claim<AnyStatementId>>;
