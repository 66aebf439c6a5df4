import type { Source } from '../../register.ts';
import { cfr, usc } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {} as const satisfies Record<string, Source>;
