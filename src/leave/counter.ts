/**
 * What an entry of the browser's history says of a visit: one number, and nothing else, because browsers write it to disk. It counts
 * the questions that were seen before, and by hundreds the flows; before the first flow it is -1.
 */
export type Counted = { readonly n: number };

/** Each flow that leads to another one has fewer questions. */
const flow = 100;

/** The entry of the page in whose place a flow opens first. */
export const beforeFlows = -1;

/** The entry after so many questions of a flow; `level`: how many flows led to it, or `beforeFlows`. */
export const entryOf = (level: number, questions = 0): Counted => ({
  n: level === beforeFlows ? beforeFlows : level * flow + questions,
});

/** What the state of an entry says; undefined where it has no number, such as after a jump inside a page. */
export function entryIn(state: unknown): { readonly level: number; readonly questions: number } | undefined {
  if (typeof state !== 'object' || state === null || !('n' in state) || typeof state.n !== 'number') return undefined;
  const { n } = state;
  return n < 0 ? { level: beforeFlows, questions: 0 } : { level: Math.floor(n / flow), questions: n % flow };
}
