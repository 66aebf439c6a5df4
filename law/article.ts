import type { StatementId } from './statements.ts';

/** What came of checking a claim: it holds, holds in part, has no source that we found, is contradicted by one, or cannot be tested. */
export const verdicts = ['supported', 'partly', 'unsupported', 'contradicted', 'vague'] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim of the article that people in Wisconsin find, with its verdict or verdicts and the statements it was checked against. */
export type Claim<Id extends string> = {
  readonly verdicts: readonly [Verdict, ...Verdict[]];
  readonly against: readonly [Id, ...Id[]];
};

/**
 * The claims that flows show, by the audit's ids; the others stand in `article/`. Words are `claims.<id>` in
 * `locales/<language>/law.json`: the claim in words of ours, and why the verdict.
 */
export const claims = {
  C01a: { verdicts: ['supported'], against: ['practice-most', 'cooperation-needs-no-agreement', 'voces-stage'] },
  C01b: {
    verdicts: ['partly'],
    against: ['no-trust-act', 'local-own-rules', 'practice-most', 'cooperation-needs-no-agreement'],
  },
  C01c: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'ag-not-over-sheriffs'] },
  C01d: { verdicts: ['vague'], against: ['ag-2008-guide', 'ag-no-guidance-found'] },
  C01e: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'ag-not-over-sheriffs'] },
  C02a: { verdicts: ['unsupported'], against: ['no-trust-act'] },
  C02b: { verdicts: ['contradicted'], against: ['practice-most', 'no-trust-act'] },
  C02c: { verdicts: ['contradicted'], against: ['practice-most', 'voces-group', 'voces-sheriffs', 'voces-stage'] },
  C02d: {
    verdicts: ['contradicted', 'unsupported'],
    against: [
      'status-no-general-secrecy',
      'sharing-federal-1373',
      'driver-data-reaches-ice',
      'pupil-records',
      'health-records',
    ],
  },
  C03a: { verdicts: ['supported'], against: ['detainer-is-request', 'detainer-can-decline', 'no-state-law-requires'] },
  C03c: { verdicts: ['supported'], against: ['detainer-is-request', 'detainer-can-decline'] },
  C03d: { verdicts: ['partly'], against: ['hold-48-regulation', 'hold-48-form', 'voces-stage'] },
  C04a: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C04b: { verdicts: ['contradicted'], against: ['cooperation-needs-no-agreement'] },
  C04c: {
    verdicts: ['partly'],
    against: ['agreement-federal-direction', 'agreements-wisconsin', 'cooperation-needs-no-agreement'],
  },
  C04d: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C04e: { verdicts: ['vague'], against: ['no-trust-act', 'local-own-rules'] },
  C05a: {
    verdicts: ['partly'],
    against: ['claim-1983', 'claim-notice-local', 'claim-cap-local', 'claim-county-immune'],
  },
  C06a: {
    verdicts: ['contradicted'],
    against: [
      'status-no-general-secrecy',
      'driver-data-reaches-ice',
      'prison-data-paid',
      'fingerprints-reach-ice',
      'doa-memo',
    ],
  },
  C06b: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'doa-memo'] },
  C06c: { verdicts: ['vague'], against: ['status-no-general-secrecy'] },
  C06d: {
    verdicts: ['partly', 'vague'],
    against: ['court-papers-compel', 'no-security-rule-found', 'narrow-duty-to-report', 'doa-memo'],
  },
  C07a: {
    verdicts: ['contradicted'],
    against: ['ag-no-guidance-found', 'ag-not-over-sheriffs', 'local-own-rules', 'doa-memo', 'pupil-records'],
  },
  C07b: { verdicts: ['vague'], against: ['sharing-federal-1373'] },
  C07c: { verdicts: ['vague'], against: ['sharing-federal-1373'] },
  C08a: { verdicts: ['unsupported'], against: ['no-notice-duty-found'] },
  C08b: { verdicts: ['unsupported'], against: ['no-notice-duty-found', 'silence', 'lawyer-told-after-arrest'] },
  C08c: { verdicts: ['unsupported'], against: ['no-notice-duty-found', 'copy-to-person'] },
  C08d: { verdicts: ['vague'], against: ['silence'] },
  C09a: { verdicts: ['contradicted'], against: ['ag-not-over-sheriffs', 'ag-no-ice-desk-found'] },
  C09c: { verdicts: ['unsupported'], against: ['ag-no-ice-desk-found'] },
  C10a: { verdicts: ['partly'], against: ['ag-no-ice-desk-found', 'claim-notice-state', 'complaint-dhs'] },
  C10c: {
    verdicts: ['partly', 'contradicted'],
    against: [
      'complaint-procedure-local',
      'complaint-police-commission',
      'complaint-dhs',
      'complaint-dhs-cuts',
      'complaint-false',
      'groups-not-oversight',
    ],
  },
  C12a: { verdicts: ['unsupported'], against: ['police-ice-course-none-found', 'police-training-board'] },
  C12b: { verdicts: ['unsupported'], against: ['police-ice-course-none-found', 'deputies-trained-by-ice'] },
  C12c: { verdicts: ['unsupported'], against: ['police-ice-course-none-found'] },
  C12d: { verdicts: ['vague'], against: ['ag-2008-guide'] },
  C13a: { verdicts: ['supported'], against: ['ice-limits-none-found', 'ice-arrests-reported'] },
  C13b: { verdicts: ['partly'], against: ['local-own-rules', 'local-limits-not-barred', 'ag-no-guidance-found'] },
  C13c: { verdicts: ['supported'], against: ['ice-limits-none-found', 'no-trust-act'] },
  C13d: { verdicts: ['supported'], against: ['local-own-rules'] },
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
  C15d: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C15e: { verdicts: ['unsupported'], against: ['ag-no-guidance-found'] },
  C17a: { verdicts: ['unsupported'], against: ['no-reporting-duty-found'] },
  C17b: { verdicts: ['unsupported'], against: ['no-reporting-duty-found', 'ab-24-vetoed'] },
  C17c: { verdicts: ['vague'], against: ['no-state-law-requires', 'no-reporting-duty-found'] },
  C17d: { verdicts: ['unsupported'], against: ['no-reporting-duty-found', 'ab-24-vetoed'] },
  C18b: {
    verdicts: ['supported'],
    against: ['silence', 'home-judge-warrant', 'home-final-order-memo', 'home-door', 'lawyer-own-cost'],
  },
  C18e: { verdicts: ['partly'], against: ['asylum-one-year', 'u-visa-signing', 'daca-renewals', 'victim-case-ice'] },
  C19a: { verdicts: ['vague'], against: ['safety-research-not-checked'] },
  C19b: { verdicts: ['vague'], against: ['safety-research-not-checked'] },
  C19c: { verdicts: ['vague'], against: ['safety-research-not-checked'] },
  C19d: { verdicts: ['vague'], against: ['safety-research-not-checked', 'sheriffs-survey-2025'] },
  C19e: { verdicts: ['vague'], against: ['ag-no-guidance-found', 'safety-research-not-checked'] },
  C20a: {
    verdicts: ['supported'],
    against: [
      'records-request',
      'records-detainer-form',
      'records-federal-jail',
      'records-in-custody',
      'records-given-before',
    ],
  },
  C20b: { verdicts: ['unsupported'], against: ['ag-no-guidance-found', 'ag-open-government'] },
  C20c: { verdicts: ['unsupported'], against: ['no-reporting-duty-found'] },
  C20d: { verdicts: ['unsupported'], against: ['audit-none-found'] },
} as const satisfies Record<string, Claim<StatementId>>;
export type ClaimId = keyof typeof claims;

/** The ids of all claims, in the article's order. */
export const claimIds = Object.keys(claims) as readonly ClaimId[];
