import { registerWith } from '../../statements/register.ts';
import type { AnySourceId } from '../sources.ts';

export { inSeason, inYear, soon } from '../../statements/register.ts';

/** The claims of the article page, which lean on every source there is. */
export const register = registerWith<AnySourceId>();
