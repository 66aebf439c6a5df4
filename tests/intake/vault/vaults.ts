import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { newId } from '#src/intake/vault/bytes.ts';
import type { Derive } from '#src/intake/vault/derive.ts';
import { beginVault, type Drawn, unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { openStore, type Store } from '#src/intake/vault/store.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { witnessIn } from '#src/intake/vault/witness.ts';

/** In the place of Argon2id where a key is made thousands of times; it too hangs on the phrase, the salt and the cost. */
export const quickly: Derive = async ({ phrase, salt, cost }) =>
  new Uint8Array(
    createHash('sha256')
      .update(JSON.stringify([phrase, Array.from(salt), cost]))
      .digest(),
  );

/** What opens the vaults of the tests. */
export const phrase = 'abandon ability able about above absent absorb abstract';
export const otherPhrase = 'zoo zone zero zebra youth young you yellow';
export const kit = newKit('es');
export const drawn: Drawn = { phrase, kit, cost: { memory: 19_456, passes: 2 } };

/** What each browser of the tests remembers apart from its database. */
const noted = new Map<IDBFactory, Map<string, string>>();

/** The storage of a browser, as pages have it beside its databases. */
export function notesOf(databases: IDBFactory): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const notes = noted.get(databases) ?? new Map<string, string>();
  noted.set(databases, notes);
  return {
    getItem: (name) => notes.get(name) ?? null,
    setItem: (name, value) => void notes.set(name, value),
    removeItem: (name) => void notes.delete(name),
  };
}

/** Opens the place where a browser keeps its vault, with what that browser remembers. */
export const storeIn = (databases: IDBFactory): Promise<Store> =>
  openStore(
    databases,
    witnessIn(() => notesOf(databases)),
  );

/** A vault of its own, begun and open, and where it is kept. */
export type Begun = { readonly databases: IDBFactory; readonly store: Store; readonly vault: Vault };

/** Begins a vault in a browser that has none, in the store that is opened there. */
export async function begun(open: typeof storeIn = storeIn): Promise<Begun> {
  const databases = new IDBFactory();
  const store = await open(databases);
  const vault = await beginVault(store, drawn, quickly);
  if (!vault) throw new Error('no vault was begun');
  return { databases, store, vault };
}

/** Opens, in another tab, the vault that is kept there. */
export async function again(databases: IDBFactory, opener: Parameters<typeof unlockVault>[1] = { phrase }) {
  const store = await storeIn(databases);
  const attempt = await unlockVault(store, opener, quickly);
  if (typeof attempt === 'string') throw new Error(`the vault is ${attempt}`);
  return { databases, store, ...attempt };
}

/** What a vault holds, as somebody who opens it sees it. */
export async function contents(databases: IDBFactory, opener?: Parameters<typeof unlockVault>[1]) {
  const { vault, store } = await again(databases, opener);
  const { cases, whole } = await vault.list();
  const opened = await Promise.all(cases.map(async ({ id }) => [id, await vault.open(id)] as const));
  store.close();
  return { cases, whole, opened };
}

/** Changes what is kept as somebody would who can write to the disk: all rows of both stores go through it. */
export async function tampered(
  databases: IDBFactory,
  change: (vault: IDBObjectStore, cases: IDBObjectStore) => void,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = databases.open('intake');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(['vault', 'cases'], 'readwrite');
  change(transaction.objectStore('vault'), transaction.objectStore('cases'));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Saves a case a number of times, one after the other: its body is the number. */
export async function savedTimes(vault: Vault, times: number, name = 'Ana'): Promise<string> {
  const id = newId();
  for (let from = 0; from < times; from += 1) await vault.save({ id, name, brief: '', body: String(from + 1), from });
  return id;
}
/** The nicknames in the list. */
export const namesIn = async (vault: Vault) => (await vault.list()).cases.map(({ name }) => name);
