import type { AnyStatementId } from '../all.ts';
import { type Claim, claims } from '../article.ts';
import { first } from './claims/first.ts';
import { second } from './claims/second.ts';

const inAnyOrder = { ...claims, ...first, ...second };
export type AnyClaimId = keyof typeof inAnyOrder;

/** Every claim of the article, with what came of checking it; its words are `claims.<id>` in `law.json` where a flow shows it, else in `article.json`. */
export const allClaims: Readonly<Record<AnyClaimId, Claim<AnyStatementId>>> = inAnyOrder;

/** The ids of all claims, in the article's order. */
export const allClaimIds = (Object.keys(allClaims) as AnyClaimId[]).sort();

/** The claims that would hurt most whoever plans on them, the worst first (docs/walks/2026-11-26-article.md). */
export const notToPlanOn = ['C02b', 'C18c', 'C06a', 'C08b', 'C09b'] as const satisfies readonly AnyClaimId[];

/** What the article leaves out though its question asks for it; words as of a claim. */
export const omissions = {
  C07d: ['sharing-federal-1373', 'status-no-general-secrecy', 'local-own-rules', 'doa-memo'],
  C10f: ['claim-notice-local', 'claim-notice-state', 'claim-1983', 'claim-tort', 'claim-ftca'],
} as const satisfies Record<string, readonly [AnyStatementId, ...AnyStatementId[]]>;
export type OmissionId = keyof typeof omissions;
