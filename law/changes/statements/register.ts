import type { articleSources } from '../../article/sources.ts';
import type { SourceId } from '../../sources.ts';
import { registerWith } from '../../statements/register.ts';
import type { changesSources } from '../sources.ts';

export { inSeason, inYear, soon } from '../../statements/register.ts';

/** The claims of the page "What is changing", which lean on every source there is. */
export const register = registerWith<SourceId | keyof typeof articleSources | keyof typeof changesSources>();
