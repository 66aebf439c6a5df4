import type { Source } from '../../register.ts';
import { cfr, usc } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'cfr-1208.4': cfr('1208.4', null),
  'usc-8-1357-2025': usc('8', '1357', '2025-12'),
} as const satisfies Record<string, Source>;
