import type { Bytes } from './bytes.ts';
import type { Inside } from './door.ts';
import { schema } from './form.ts';
import { sealIn } from './header.ts';
import { type Locked, listId, lock, unlock } from './record.ts';
import type { Overview, Store } from './store.ts';

/** What the list shows of a case without opening it: the nickname that was given to it, and in brief what stands in it; empty where neither can be read. */
export type Shown = { readonly name: string; readonly brief: string };

/**
 * A case in the list, and its newest version. `sound` is false where that version is not there, or where the list did not know of one that
 * is: something was damaged, or put back from an older copy. It stays so until the case is saved anew. Whether the newest version opens
 * shows only when it is opened.
 */
export type Case = Shown & { readonly id: string; readonly version: number; readonly sound: boolean };

/**
 * All cases; `whole` is false where the list itself was lost or an older one has come back, and a case may be missing without a trace. It
 * stays so until somebody says that they know.
 */
export type Survey = { readonly cases: readonly Case[]; readonly whole: boolean };

/** The list as it is locked. What was found wrong is in it, so that no save makes it unsaid; and the seal of the header that was last kept with it: any other header is an older one. */
export type List = Survey & { readonly seal: string };

/** What the list must say by now, and the highest count of any list that is known of. */
export type Found = { readonly now: List; readonly count: number };

/** Locks the list, as the so many-th that is kept. */
export const lockList = (list: List, count: number, inside: Inside): Promise<Locked> =>
  lock(JSON.stringify(list), { id: listId, version: count, parent: 0, schema }, inside);

/** The list that was locked; undefined where it does not open. */
export async function openList(locked: Locked, inside: Inside): Promise<List | undefined> {
  const text = await unlock(locked, inside);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Compares the locked list with what is there, and makes up for what the list has lost: never an empty list as if nothing had been. */
export async function survey(
  header: Bytes,
  { list, versions, lost, remembered }: Overview,
  versionsOf: Store['versions'],
  inside: Inside,
): Promise<Found> {
  const opened = list && (await openList(list, inside));
  const known = new Map(opened?.cases.map((each) => [each.id, each]));
  // Oldest first: the last one that is set is the newest.
  const newest = new Map(versions);
  const ids = [...new Set([...known.keys(), ...newest.keys()])];
  const cases = ids.map(async (id): Promise<Case> => {
    const [at, there] = [known.get(id), newest.get(id) ?? 0];
    if (at?.version === there) return at;
    const { name, brief } = (await shownIn(await versionsOf(id), inside)) ?? at ?? { name: '', brief: '' };
    return { id, name, brief, version: Math.max(there, at?.version ?? 0), sound: false };
  });
  const now = {
    cases: await Promise.all(cases),
    whole: opened?.whole === true && !lost,
    seal: opened?.seal ?? sealIn(header),
  };
  // What a list that does not open says of its own count is worth nothing.
  return { now, count: Math.max(opened ? list.version : 0, remembered) };
}

/** What the newest version that opens says for the list. */
async function shownIn(versions: readonly Locked[], inside: Inside): Promise<Shown | undefined> {
  for (const locked of versions) {
    const text = await unlock(locked, inside);
    if (text === undefined) continue;
    const shown: Shown = JSON.parse(text);
    return shown;
  }
  return undefined;
}
