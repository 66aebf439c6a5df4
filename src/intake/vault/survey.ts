import type { Inside } from './door.ts';
import { type Locked, unlock } from './record.ts';
import type { Overview, Store } from './store.ts';

/**
 * A case in the list: the nickname that was given to it and its newest version. `sound` is false where that version is not there, or
 * where the list did not know of one that is: something was damaged, or put back from an older copy.
 */
export type Case = { readonly id: string; readonly name: string; readonly version: number; readonly sound: boolean };

/** All cases; `whole` is false where the list itself was lost or an older one has come back, and a case may be missing without a trace. */
export type Survey = { readonly cases: readonly Case[]; readonly whole: boolean };

/** Compares the locked list with what is there, and makes up for what the list has lost: never an empty list as if nothing had been. */
export async function survey(
  { list, versions, lost }: Overview,
  versionsOf: Store['versions'],
  inside: Inside,
): Promise<Survey> {
  const listed = list && (await casesIn(list, inside));
  const known = new Map((listed ?? []).map((each) => [each.id, each]));
  // Oldest first: the last one that is set is the newest.
  const newest = new Map(versions);
  const ids = [...new Set([...known.keys(), ...newest.keys()])];
  const cases = ids.map(async (id): Promise<Case> => {
    const [at, there] = [known.get(id), newest.get(id) ?? 0];
    if (at?.version === there) return { ...at, sound: true };
    const name = (await nameIn(await versionsOf(id), inside)) ?? at?.name ?? '';
    return { id, name, version: Math.max(there, at?.version ?? 0), sound: false };
  });
  return { cases: await Promise.all(cases), whole: listed !== undefined && !lost };
}

async function casesIn(list: Locked, inside: Inside): Promise<readonly Omit<Case, 'sound'>[] | undefined> {
  const text = await unlock(list, inside);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The nickname in the newest version that opens. */
async function nameIn(versions: readonly Locked[], inside: Inside): Promise<string | undefined> {
  for (const locked of versions) {
    const text = await unlock(locked, inside);
    if (text === undefined) continue;
    const { name }: Pick<Case, 'name'> = JSON.parse(text);
    return name;
  }
  return undefined;
}
