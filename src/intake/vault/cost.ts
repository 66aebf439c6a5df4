/** What one guess at a phrase costs whoever guesses: memory in KiB, and how often it is gone through. */
export type Cost = { readonly memory: number; readonly passes: number };

/** Never less: what OWASP asks of Argon2id where one core works on it. */
export const leastCost: Cost = { memory: 19_456, passes: 2 };
const mostMemory = 65_536;
const memories = [mostMemory, 32_768, leastCost.memory];

/** How long somebody may wait for their own vault, in milliseconds. */
const patience = 1000;

/** The highest cost that a machine bears in a second, from how long the least takes it; never below the least. */
export function costFor(least: number): Cost {
  const memory = memories.find((each) => (least * each) / leastCost.memory <= patience);
  return { ...leastCost, memory: memory ?? leastCost.memory };
}

/** Whether a cost may be paid at all: a file must not make this machine stand still, nor make guessing cheap. */
export const isBearable = ({ memory, passes }: Cost): boolean =>
  memory >= leastCost.memory && memory <= mostMemory && passes === leastCost.passes;
