import { argon2id } from '@noble/hashes/argon2.js';
import { type Bytes, randomBytes } from './bytes.ts';
import { type Cost, costFor, leastCost } from './cost.ts';

/** What a key is made of: a phrase in the one spelling that `readPhrase` gives, a salt, and what it costs. */
export type Ingredients = { readonly phrase: string; readonly salt: Bytes; readonly cost: Cost };

/** Makes the 32 bytes of a key from a phrase. */
export type Derive = (from: Ingredients) => Promise<Bytes>;

/** The key of a phrase by Argon2id. It holds up whatever runs beside it for a second: pages have it done in a worker. */
export const derived = ({ phrase, salt, cost }: Ingredients): Bytes =>
  new Uint8Array(argon2id(phrase, salt, { m: cost.memory, t: cost.passes, p: 1, dkLen: 32 }));

/** The cost that suits this machine, measured by one run at the least cost. */
export async function measuredCost(derive: Derive): Promise<Cost> {
  const began = performance.now();
  await derive({ phrase: 'how long does this take', salt: randomBytes(16), cost: leastCost });
  return costFor(performance.now() - began);
}
