import type { AnyStatementId } from './all.ts';

/** What can change the law. */
export const changeKinds = ['case', 'bill', 'policy', 'election'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something open that could change what this site says: `on` is the day of the latest stage that we found, as exact as its source. */
type Change = {
  readonly kind: ChangeKind;
  readonly on: string;
  /** What is asked, by whom, and how far it has come; the governing statement first. */
  readonly statements: readonly [AnyStatementId, ...AnyStatementId[]];
};

/** Everything open that was found, newest first, a month without a day behind its days; words are `changes.<id>` in `locales/<language>/changes.json`. */
export const changes = {
  'sheriffs-2026': {
    kind: 'election',
    on: '2026-11-03',
    statements: ['election-sheriffs', 'local-own-rules', 'practice-most'],
  },
  'attorney-general-2026': {
    kind: 'election',
    on: '2026-11-03',
    statements: ['election-attorney-general', 'ag-no-guidance-found'],
  },
  'governor-2026': { kind: 'election', on: '2026-11-03', statements: ['election-governor', 'doa-memo'] },
  'bond-hearings': {
    kind: 'case',
    on: '2026-10-01',
    statements: ['bond-supreme-court', 'bond-appeals-court', 'bond-courts-split', 'bond-rehearing-unknown'],
  },
  daca: { kind: 'case', on: '2026-09', statements: ['daca-case', 'daca-renewals'] },
  'asylum-fee': { kind: 'case', on: '2026-08', statements: ['asylum-fee-order', 'asylum-fee-law'] },
  'asylum-interview': { kind: 'policy', on: '2026-07-28', statements: ['asylum-no-interview', 'asylum-one-year'] },
  'victims-case': { kind: 'case', on: '2026-07-27', statements: ['victims-case-stage', 'victim-case-ice'] },
  'money-local-limits': { kind: 'case', on: '2026-07-27', statements: ['money-limits-case', 'local-own-rules'] },
  flores: { kind: 'case', on: '2026-07-27', statements: ['flores-stage', 'minor-without-parent'] },
  'churches-schools-hospitals': {
    kind: 'case',
    on: '2026-07-27',
    statements: [
      'church-order',
      'church-order-who',
      'church-order-older',
      'protected-areas-withdrawn',
      'schools-hospitals-open',
    ],
  },
  'young-people': { kind: 'case', on: '2026-07-27', statements: ['young-people-status', 'young-people-deferred'] },
  'county-agreements': {
    kind: 'policy',
    on: '2026-07-24',
    statements: ['agreements-wisconsin', 'agreements-left', 'agreements-unclear', 'agreement-not-settled'],
  },
  'fast-deportation': {
    kind: 'case',
    on: '2026-07-17',
    statements: ['fast-deportation-wide', 'fast-deportation-stage'],
  },
  'tax-data': {
    kind: 'case',
    on: '2026-06-30',
    statements: ['tax-data-blocked', 'tax-data-appeal', 'tax-data-narrow'],
  },
  'immigration-court-arrests': {
    kind: 'case',
    on: '2026-06-23',
    statements: ['immigration-court-arrests', 'immigration-court-arrests-now'],
  },
  'milwaukee-ice-out': {
    kind: 'policy',
    on: '2026-06-11',
    statements: ['ice-out-package', 'ice-out-stage', 'local-own-rules'],
  },
  voces: { kind: 'case', on: '2026-06', statements: ['voces-stage', 'voces-group', 'voces-sheriffs', 'practice-most'] },
  'arrest-decree': {
    kind: 'case',
    on: '2026-05',
    statements: ['arrest-decree', 'arrest-decree-stage', 'arrest-without-warrant', 'arrest-decree-papers'],
  },
  'housing-status': {
    kind: 'policy',
    on: '2026-04-21',
    statements: ['housing-rule-stage', 'housing-proposed-rule', 'housing-until-then', 'housing-data-deal'],
  },
  'appeal-days': { kind: 'case', on: '2026-04-10', statements: ['appeal-days-case', 'appeal-30-days'] },
  'assembly-bill-24': { kind: 'bill', on: '2026-04-03', statements: ['ab-24-vetoed', 'no-state-law-requires'] },
  'home-entry': {
    kind: 'case',
    on: '2026-04-02',
    statements: ['home-memo-suits', 'home-final-order-memo', 'home-judge-warrant', 'home-door'],
  },
  'medicaid-data': { kind: 'case', on: '2026-03-26', statements: ['medicaid-data-stage', 'ag-data-suits'] },
  'foodshare-data': { kind: 'case', on: '2026-02-26', statements: ['foodshare-data-order'] },
  'milwaukee-council-vote': { kind: 'bill', on: '2026-02-22', statements: ['local-limits-not-barred'] },
  'arrest-memo': {
    kind: 'policy',
    on: '2026-01-28',
    statements: ['arrest-memo-2026', 'arrest-memo-oregon', 'arrest-without-warrant'],
  },
  'language-help': {
    kind: 'policy',
    on: '2025-12-10',
    statements: ['language-rule-2025', 'language-guidance-open', 'court-interpreter'],
  },
  'county-courthouses': {
    kind: 'policy',
    on: '2025-12',
    statements: ['courthouse-milwaukee', 'courthouse-ice-guidance'],
  },
  'jail-contracts': { kind: 'policy', on: '2025-12', statements: ['ice-jails-wisconsin', 'jail-contracts-now'] },
  'driver-data': { kind: 'policy', on: '2025-11-12', statements: ['driver-data-reaches-ice'] },
  'clark-county': { kind: 'policy', on: '2025-08-26', statements: ['clark-resolution'] },
  'money-state-suits': {
    kind: 'case',
    on: '2025-08-18',
    statements: ['money-transport', 'money-disaster-victims', 'money-victims-suit'],
  },
  'illinois-suit': { kind: 'case', on: '2025-07-25', statements: ['illinois-suit-dismissed', 'sharing-federal-1373'] },
  'dhs-complaint-offices': { kind: 'case', on: '2025-07', statements: ['complaint-dhs-cuts', 'dhs-offices-case'] },
  'court-fees': { kind: 'policy', on: '2025-07', statements: ['court-fees-rose'] },
  'state-workers-memo': { kind: 'policy', on: '2025-05-01', statements: ['doa-memo', 'memo-reaction'] },
  'detainer-settlement': {
    kind: 'case',
    on: '2025-03-04',
    statements: ['detainer-settlement', 'detainer-settlement-here', 'no-judge-signs'],
  },
  'bills-that-limit': {
    kind: 'bill',
    on: '2025-02',
    statements: ['bills-limit-places', 'bills-keep-families', 'no-trust-act'],
  },
} as const satisfies Record<string, Change>;
export type ChangeId = keyof typeof changes;

/** The ids of all changes, the newest stage first. */
export const changeIds = Object.keys(changes) as readonly ChangeId[];
