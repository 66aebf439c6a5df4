import type { Statement } from '../register.ts';
import type { SourceId } from '../sources.ts';

/**
 * The claims as they are written, each checked against the register's shape; `against` takes only ids of the same file.
 * `satisfies` alone could not know those ids while the file is being typed.
 */
export const register = <const Id extends string>(
  claims: Readonly<Record<Id, Statement<SourceId, NoInfer<Id>>>>,
): Readonly<Record<Id, Statement<SourceId, Id>>> => claims;

/** The day all of this was compared with its sources, and the days by which it is looked at again: fast, medium, slow to change. */
const checked = '2026-11-24';
export const soon = { checked, reviewBy: '2026-12-24', reviewed: null };
export const inSeason = { checked, reviewBy: '2027-02-22', reviewed: null };
export const inYear = { checked, reviewBy: '2027-11-24', reviewed: null };
