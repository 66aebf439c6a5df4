import { box, boxLength, keyFor, unbox } from './box.ts';
import { type Bytes, bytesOf, joined, textOf } from './bytes.ts';
import type { Inside } from './door.ts';
import { LaterForm, schema } from './form.ts';

/** The id under which the list of cases is locked; no case bears it. */
export const listId = 'list';

/** Whether something can be the number of a version. Any other would be bound as if it were null, or as the one before it. */
export const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Where something locked belongs: to which thing, which version of it, and the version it was made from, 0 for none. */
export type Place = {
  readonly id: string;
  readonly version: number;
  readonly parent: number;
  readonly schema: number;
};
/** Something locked at its place; the place can be read by anybody, and opens nothing. */
export type Locked = Place & { readonly sealed: Bytes };

/** Only sizes in steps of so many bytes show from outside. */
export const step = 4096;
const lengthLength = 4;

/** Locks a text to its place: there alone it opens. */
export async function lock(text: string, place: Place, inside: Pick<Inside, 'vault' | 'secret'>): Promise<Locked> {
  const { version, parent } = place;
  if (!isVersion(version) || !(parent === 0 || isVersion(parent))) throw new Error('this version cannot be kept');
  const key = await recordKey(place, inside);
  return { ...place, sealed: await box(key, padded(bytesOf(text)), boundTo(place, inside.vault)) };
}

/** The text that was locked; undefined where anything of it or of its place is not as it was. It fails where that is of a later form. */
export async function unlock(
  { sealed, ...place }: Locked,
  inside: Pick<Inside, 'vault' | 'secret'>,
): Promise<string | undefined> {
  const content = await unbox(await recordKey(place, inside), sealed, boundTo(place, inside.vault));
  // It opens, so it is ours: no damage, and no row that somebody has planted, can bring this about.
  if (content && place.schema > schema) throw new LaterForm();
  return content && textOf(unpadded(content));
}

const recordKey = ({ id }: Place, { vault, secret }: Pick<Inside, 'vault' | 'secret'>): Promise<CryptoKey> =>
  keyFor(secret, useFor(id, vault));
const useFor = (id: string, vault: string) => ['firm-ground', 1, 'record', vault, id] as const;
const boundTo = ({ id, version, parent, schema }: Place, vault: string) =>
  [...useFor(id, vault), version, parent, schema] as const;

function padded(content: Bytes): Bytes {
  const length = new Uint8Array(lengthLength);
  new DataView(length.buffer).setUint32(0, content.length);
  const rest = step - ((boxLength + lengthLength + content.length) % step);
  return joined(length, content, new Uint8Array(rest % step));
}
const unpadded = (content: Bytes): Bytes =>
  content.slice(lengthLength, lengthLength + new DataView(content.buffer).getUint32(0));
