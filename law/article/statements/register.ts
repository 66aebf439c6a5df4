import type { SourceId } from '../../sources.ts';
import { registerWith } from '../../statements/register.ts';
import type { articleSources } from '../sources.ts';

export { inSeason, inYear, soon } from '../../statements/register.ts';

/** The claims of the article page, which lean on every source there is. */
export const register = registerWith<SourceId | keyof typeof articleSources>();
