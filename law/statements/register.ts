import type { Statement } from '../register.ts';
import type { SourceId } from '../sources.ts';

/**
 * Makes what takes claims as they are written and checks each against the register's shape, with sources of these ids; `against` takes
 * only ids of the same file. `satisfies` alone could not know those ids while the file is being typed.
 */
export const registerWith =
  <SourceIds extends string>() =>
  <const Id extends string>(
    claims: Readonly<Record<Id, Statement<SourceIds, NoInfer<Id>>>>,
  ): Readonly<Record<Id, Statement<SourceIds, Id>>> =>
    claims;

/** The claims of flows, which lean on the sources of flows. */
export const register = registerWith<SourceId>();

/** The day all of this was compared with its sources, and the days by which it is looked at again: fast, medium, slow to change. */
const checked = '2026-11-24';
export const soon = { checked, reviewBy: '2026-12-24', reviewed: null };
export const inSeason = { checked, reviewBy: '2027-02-22', reviewed: null };
export const inYear = { checked, reviewBy: '2027-11-24', reviewed: null };
