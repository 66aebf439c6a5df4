import { asSecret, type Bound, box, keyFor, unbox } from './box.ts';
import { type Bytes, hexOf, randomBytes } from './bytes.ts';
import { type Cost, isBearable } from './cost.ts';
import type { Derive } from './derive.ts';
import { type Header, readHeader, unsealed, writtenHeader } from './header.ts';

/** What opens a vault: its phrase, in the spelling that `readPhrase` gives, or the secret of its kit. */
export type Opener = { readonly phrase: string } | { readonly kit: Bytes };

/** What is set anew: a phrase with what it shall cost, a kit, or both. */
export type Fresh = { readonly phrase?: { readonly words: string; readonly cost: Cost }; readonly kit?: Bytes };

/** An open vault: its id and its secret. `sound` is false where its header has suffered, and opens by one of its two ways perhaps for the last time. */
export type Inside = { readonly vault: string; readonly secret: CryptoKey; readonly sound: boolean };

const nothing: Bytes = new Uint8Array();

/** The header of a new vault, with a secret that nobody has seen. */
export async function newHeader(phrase: NonNullable<Fresh['phrase']>, kit: Bytes, derive: Derive): Promise<Bytes> {
  const [vault, secret] = [randomBytes(16), randomBytes(32)];
  const header = {
    vault,
    ...(await phrasePart(vault, secret, phrase, derive)),
    ...(await kitPart(vault, secret, kit)),
  };
  const written = await sealed(header, secret);
  secret.fill(0);
  return written;
}

/** Opens a vault by its header. Undefined for a wrong opener and for a header that has suffered alike: nobody can tell one from the other. */
export async function enter(written: Bytes, opener: Opener, derive: Derive): Promise<Inside | undefined> {
  const opened = await opening(written, opener, derive);
  if (!opened) return undefined;
  const { header, secret: bytes } = opened;
  const secret = await asSecret(bytes);
  bytes.fill(0);
  return { vault: hexOf(header.vault), secret, sound: await isSound(header, secret) };
}

/** The header with another phrase or another kit, for who can open it; the secret stays, so no case has to be locked anew. */
export async function changedHeader(
  written: Bytes,
  opener: Opener,
  { phrase, kit }: Fresh,
  derive: Derive,
): Promise<Bytes | undefined> {
  const opened = await opening(written, opener, derive);
  if (!opened) return undefined;
  const { header, secret } = opened;
  const next = {
    ...header,
    ...(phrase && (await phrasePart(header.vault, secret, phrase, derive))),
    ...(kit && (await kitPart(header.vault, secret, kit))),
  };
  // A seal is set on nothing that had suffered: the part that stays may be the one.
  const whole = (phrase && kit) || (await isSound(header, await asSecret(secret)));
  const changed = whole ? await sealed(next, secret) : writtenHeader(next);
  secret.fill(0);
  return changed;
}

/** The secret of a vault, as bytes: whoever asks for it overwrites it after use. */
async function opening(
  written: Bytes,
  opener: Opener,
  derive: Derive,
): Promise<{ readonly header: Header; readonly secret: Bytes } | undefined> {
  const header = readHeader(written);
  if (!header) return undefined;
  const { vault, cost, salt, byPhrase, byKit } = header;
  const open = async (bytes: Bytes, boxed: Bytes, bound: Bound) => unbox(await wrapKey(bytes, bound), boxed, bound);
  let secret: Bytes | undefined;
  if ('kit' in opener) secret = await open(opener.kit, byKit, boundTo('kit', vault));
  else if (isBearable(cost)) {
    const bytes = await derive({ phrase: opener.phrase, salt, cost });
    secret = await open(bytes, byPhrase, boundTo('phrase', vault));
  }
  return secret && { header, secret };
}

async function phrasePart(vault: Bytes, secret: Bytes, { words, cost }: NonNullable<Fresh['phrase']>, derive: Derive) {
  if (!isBearable(cost)) throw new Error('a phrase must cost enough, and not too much');
  const salt = randomBytes(16);
  const bytes = await derive({ phrase: words, salt, cost });
  const bound = boundTo('phrase', vault);
  return { cost, salt, byPhrase: await box(await wrapKey(bytes, bound), secret, bound) };
}

async function kitPart(vault: Bytes, secret: Bytes, kit: Bytes) {
  const bound = boundTo('kit', vault);
  return { byKit: await box(await wrapKey(kit, bound), secret, bound) };
}

const boundTo = (opener: 'phrase' | 'kit', vault: Bytes): Bound => ['firm-ground', 1, opener, hexOf(vault)];
const wrapKey = async (bytes: Bytes, bound: Bound) => keyFor(await asSecret(bytes), bound);

const sealOf = (header: Omit<Header, 'seal'>): Bound => ['firm-ground', 1, 'header', hexOf(unsealed(header))];
const sealKey = (secret: CryptoKey) => keyFor(secret, ['firm-ground', 1, 'header']);
const isSound = async (header: Header, secret: CryptoKey): Promise<boolean> =>
  (await unbox(await sealKey(secret), header.seal, sealOf(header))) !== undefined;
const sealed = async (header: Omit<Header, 'seal'>, secret: Bytes): Promise<Bytes> =>
  writtenHeader({ ...header, seal: await box(await sealKey(await asSecret(secret)), nothing, sealOf(header)) });
