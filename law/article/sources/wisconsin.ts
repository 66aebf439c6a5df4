import type { Source } from '../../register.ts';
import { wis } from '../../sources/make.ts';

/** Wisconsin law, bills and offices. */
export const wisconsin = {
  'wis-818.01': wis('818.01', null),
  'wis-818.02-2017': wis('818.02', '2017'),
} as const satisfies Record<string, Source>;
