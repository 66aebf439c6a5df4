const [first, longest] = [250, 2000];

/** How long in ms whoever has tried so many wrong words in a row waits for the answer: longer each time, and nobody is shut out. */
export const pauseAfter = (wrong: number): number => Math.min(longest, first * 2 ** (wrong - 1));

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
