import { asSecret, type Bound, box, keyFor, unbox } from './box.ts';
import { type Bytes, hexOf, overwritten, randomBytes } from './bytes.ts';
import { type Cost, isBearable } from './cost.ts';
import type { Derive, Ingredients } from './derive.ts';
import { type Header, readHeader, unsealed, writtenHeader } from './header.ts';
import { readPhrase } from './phrase.ts';

/** What opens a vault: its phrase, in any spelling in which it can be read, or the secret of its kit. */
export type Opener = { readonly phrase: string } | { readonly kit: Bytes };

/** What is set anew: a phrase that was drawn, with what it shall cost, a kit, or both. */
export type Fresh = { readonly phrase?: { readonly words: string; readonly cost: Cost }; readonly kit?: Bytes };

/** An open vault: its id and its secret. `sound` is false where its header has suffered, and opens by one of its two ways perhaps for the last time. */
export type Inside = { readonly vault: string; readonly secret: CryptoKey; readonly sound: boolean };

const nothing: Bytes = new Uint8Array();

/** The header of a new vault, with a secret that nobody has seen. */
export const newHeader = (phrase: NonNullable<Fresh['phrase']>, kit: Bytes, derive: Derive): Promise<Bytes> =>
  overwritten(randomBytes(32), async (secret) => {
    const vault = randomBytes(16);
    const byPhrase = await phrasePart(vault, secret, phrase, derive);
    return sealed({ vault, ...byPhrase, ...(await kitPart(vault, secret, kit)) }, secret);
  });

/** Opens a vault by its header. Undefined for a wrong opener and for a header that has suffered alike: nobody can tell one from the other. */
export const enter = (written: Bytes, opener: Opener, derive: Derive): Promise<Inside | undefined> =>
  opening(written, opener, derive, async (header, bytes) => {
    const secret = await asSecret(bytes);
    return { vault: hexOf(header.vault), secret, sound: await isSound(header, secret) };
  });

/** The header with another phrase or another kit, for who can open it; the secret stays, so no case has to be locked anew. */
export const changedHeader = (
  written: Bytes,
  opener: Opener,
  { phrase, kit }: Fresh,
  derive: Derive,
): Promise<Bytes | undefined> =>
  opening(written, opener, derive, async (header, secret) => {
    const next = {
      ...header,
      ...(phrase && (await phrasePart(header.vault, secret, phrase, derive))),
      ...(kit && (await kitPart(header.vault, secret, kit))),
    };
    // A seal is set on nothing that had suffered: the part that stays may be the one.
    const whole = (phrase && kit) || (await isSound(header, await asSecret(secret)));
    return whole ? sealed(next, secret) : writtenHeader(next);
  });

/** Opens a header, and works with its secret; undefined where it does not open. */
async function opening<Of>(
  written: Bytes,
  opener: Opener,
  derive: Derive,
  work: (header: Header, secret: Bytes) => Promise<Of>,
): Promise<Of | undefined> {
  const header = readHeader(written);
  const secret = header && (await secretOf(header, opener, derive));
  return secret && overwritten(secret, () => work(header, secret));
}

async function secretOf(
  { vault, cost, salt, byPhrase, byKit }: Header,
  opener: Opener,
  derive: Derive,
): Promise<Bytes | undefined> {
  if ('kit' in opener) {
    const bound = boundTo('kit', vault);
    return unbox(await wrapKey(opener.kit, bound), byKit, bound);
  }
  const phrase = readPhrase(opener.phrase);
  if (typeof phrase !== 'string' || !isBearable(cost)) return undefined;
  const bound = boundTo('phrase', vault);
  return unbox(await phraseKey({ phrase, salt, cost }, bound, derive), byPhrase, bound);
}

async function phrasePart(vault: Bytes, secret: Bytes, { words, cost }: NonNullable<Fresh['phrase']>, derive: Derive) {
  const phrase = readPhrase(words);
  // What could not be typed again, or what somebody thought of, is set by nobody, whatever a page allows.
  if (typeof phrase !== 'string') throw new Error('this is no phrase');
  if (!isBearable(cost)) throw new Error('a phrase must cost enough, and not too much');
  const [salt, bound] = [randomBytes(16), boundTo('phrase', vault)];
  return { cost, salt, byPhrase: await box(await phraseKey({ phrase, salt, cost }, bound, derive), secret, bound) };
}

async function kitPart(vault: Bytes, secret: Bytes, kit: Bytes) {
  const bound = boundTo('kit', vault);
  return { byKit: await box(await wrapKey(kit, bound), secret, bound) };
}

const boundTo = (opener: 'phrase' | 'kit', vault: Bytes): Bound => ['firm-ground', 1, opener, hexOf(vault)];
const wrapKey = async (bytes: Bytes, bound: Bound) => keyFor(await asSecret(bytes), bound);
const phraseKey = async (from: Ingredients, bound: Bound, derive: Derive) =>
  overwritten(await derive(from), (bytes) => wrapKey(bytes, bound));

const sealOf = (header: Omit<Header, 'seal'>): Bound => ['firm-ground', 1, 'header', hexOf(unsealed(header))];
const sealKey = (secret: CryptoKey) => keyFor(secret, ['firm-ground', 1, 'header']);
const isSound = async (header: Header, secret: CryptoKey): Promise<boolean> =>
  (await unbox(await sealKey(secret), header.seal, sealOf(header))) !== undefined;
const sealed = async (header: Omit<Header, 'seal'>, secret: Bytes): Promise<Bytes> =>
  writtenHeader({ ...header, seal: await box(await sealKey(await asSecret(secret)), nothing, sealOf(header)) });
