import type { Statement } from '../../register.ts';
import type { AnySourceId } from '../sources.ts';

export { inSeason, inYear, soon } from '../../statements/register.ts';

/** The claims as they are written, each checked against the register's shape; `against` takes only ids of the same file. */
export const register = <const Id extends string>(
  claims: Readonly<Record<Id, Statement<AnySourceId, NoInfer<Id>>>>,
): Readonly<Record<Id, Statement<AnySourceId, Id>>> => claims;
