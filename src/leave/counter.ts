/**
 * What an entry of the browser's history says of a visit: how many questions were seen before it, and nothing else,
 * because browsers write it to disk.
 */
export type Counted = { readonly n: number };

/** The entry of a flow's first question. */
export const firstOfFlow: Counted = { n: 0 };

/** The entry of the page in whose place a flow opened. */
export const beforeFlow: Counted = { n: -1 };

/** The number in the state of an entry; undefined where it has none, such as after a jump inside a page. */
export const counterIn = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'n' in state && typeof state.n === 'number' ? state.n : undefined;
