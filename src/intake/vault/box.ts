import { type Bytes, bytesOf, joined, randomBytes } from './bytes.ts';

const vectorLength = 12;
const tagLength = 16;

/** By how much a box is longer than what is in it. */
export const boxLength = vectorLength + tagLength;

/** What a box is bound to, as text that can be read in one way only. */
export type Bound = readonly (string | number)[];

const drawnFor = (use: Bound) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: bytesOf(JSON.stringify(use)),
});

/** The key of a secret for one use; it can be used, and never be read out. */
export async function keyFor(secret: CryptoKey, use: Bound): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(drawnFor(use), secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** The bytes of a secret for one use that no browser makes a key for itself; from them nobody comes back to the secret, or to another use. */
export const bytesFor = async (secret: CryptoKey, use: Bound): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.deriveBits(drawnFor(use), secret, 256));

/** A secret from which keys can be made, and which cannot be read out again. `deriveBits` is for `bytesFor`: who has the secret can make any key of it anyway. */
export const asSecret = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);

const how = (vector: Bytes, bound: Bound) => ({
  name: 'AES-GCM',
  iv: vector,
  additionalData: bytesOf(JSON.stringify(bound)),
});

/** Content that only this key opens, and only where it is bound to. */
export async function box(key: CryptoKey, content: Bytes, bound: Bound): Promise<Bytes> {
  const vector = randomBytes(vectorLength);
  return joined(vector, new Uint8Array(await crypto.subtle.encrypt(how(vector, bound), key, content)));
}

/** What is in a box; undefined where a single bit of it, its key or its place is another. */
export async function unbox(key: CryptoKey, boxed: Bytes, bound: Bound): Promise<Bytes | undefined> {
  const [vector, rest] = [boxed.slice(0, vectorLength), boxed.slice(vectorLength)];
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how(vector, bound), key, rest));
  } catch (fault) {
    // Anything else is our own mistake, or a machine without memory: not to be taken for damage.
    if (fault instanceof Error && fault.name === 'OperationError') return undefined;
    throw fault;
  }
}
