import type { Source } from '../../register.ts';

/** Courts. */
export const courts = {} as const satisfies Record<string, Source>;
