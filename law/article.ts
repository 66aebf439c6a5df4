import type { StatementId } from './statements.ts';

/** What came of checking a claim: it holds, holds in part, has no source that we found, is contradicted by one, or cannot be tested. */
export const verdicts = ['supported', 'partly', 'unsupported', 'contradicted', 'vague'] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim of the article that people in Wisconsin find, by the audit's id, with its verdict and the statements it was checked against. */
type Claim = { readonly verdict: Verdict; readonly against: readonly [StatementId, ...StatementId[]] };

/** Its words are `claims.<id>` in `locales/<language>/law.json`: the claim in words of ours, and why the verdict. */
export const claims = {
  C02c: { verdict: 'unsupported', against: ['voces-group', 'voces-sheriffs', 'voces-stage'] },
  C03a: { verdict: 'supported', against: ['detainer-is-request', 'detainer-can-decline', 'no-state-law-requires'] },
  C03c: { verdict: 'supported', against: ['detainer-is-request', 'detainer-can-decline'] },
  C03d: { verdict: 'partly', against: ['hold-48-regulation', 'hold-48-form', 'voces-stage'] },
  C04b: { verdict: 'contradicted', against: ['cooperation-needs-no-agreement'] },
  C05a: { verdict: 'partly', against: ['claim-1983', 'claim-notice-local', 'claim-cap-local', 'claim-county-immune'] },
} as const satisfies Record<string, Claim>;
export type ClaimId = keyof typeof claims;

/** The ids of all claims, in the article's order. */
export const claimIds = Object.keys(claims) as readonly ClaimId[];
