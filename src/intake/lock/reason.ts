/** Why what was open is not: the page was loaded again, somebody locked it, it locked itself, or everything was deleted. */
export const reasons = ['loaded', 'hand', 'idle', 'hidden', 'clock', 'elsewhere', 'erased'] as const;
export type Reason = (typeof reasons)[number];

/**
 * Notes for the page that is loaded next why it is. The browser keeps the note with its history, on the disk: it is a number and
 * nothing else.
 */
export const note = (reason: Reason): void => history.replaceState({ n: reasons.indexOf(reason) + 1 }, '');

/** Takes the note away, and gives what it said; undefined where there was none. */
export function takeNote(): Reason | undefined {
  const state: unknown = history.state;
  history.replaceState(null, '');
  if (typeof state !== 'object' || state === null || !('n' in state)) return undefined;
  return reasons.find((_, at) => at + 1 === state.n);
}
