import type { Source } from '../../register.ts';
import { cfr } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'cfr-1208.4': cfr('1208.4', null),
} as const satisfies Record<string, Source>;
