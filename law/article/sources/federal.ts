import type { Source } from '../../register.ts';
import { usc } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'usc-8-1357-2025': usc('8', '1357', '2025-12'),
} as const satisfies Record<string, Source>;
