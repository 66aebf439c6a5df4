import { type Bytes, isId } from './bytes.ts';
import { isVersion, type Locked, listId } from './record.ts';

// Anything can stand on the disk, whoever wrote it: one row of another shape must not shut out all the others.

/** The header that is kept, as bytes; what it says shows when it is read. */
export const headerIn = (kept: unknown): Bytes | undefined =>
  kept instanceof Uint8Array ? new Uint8Array(kept) : undefined;

/** The list that is kept, locked. */
export const listIn = (kept: unknown): Locked | undefined => lockedIn(kept, (id) => id === listId);

/** A version of a case that is kept, locked. */
export const versionIn = (kept: unknown): Locked | undefined => lockedIn(kept, isId);

/** Which version of which case is kept under a key; none where the key is not of our shape. */
export function placeIn(key: IDBValidKey): readonly (readonly [id: string, version: number])[] {
  const [id, version] = Array.isArray(key) ? key : [];
  return isId(id) && isVersion(version) ? [[id, version]] : [];
}

function lockedIn(kept: unknown, isOurs: (id: string) => boolean): Locked | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { id, version, parent, schema, sealed }: Partial<Record<keyof Locked, unknown>> = kept;
  if (typeof id !== 'string' || !isOurs(id)) return undefined;
  if (!isVersion(version) || !(parent === 0 || isVersion(parent)) || !isVersion(schema)) return undefined;
  return sealed instanceof Uint8Array ? { id, version, parent, schema, sealed: new Uint8Array(sealed) } : undefined;
}
