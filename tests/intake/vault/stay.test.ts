import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { beginVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { drawn, quickly, savedTimes } from './vaults.ts';

/** A new vault in a browser that answers so when it is asked to keep what is there. */
async function begunWith(persist: () => Promise<boolean>) {
  const store = await openStore(new IDBFactory(), undefined, { persist });
  const vault = await beginVault(store, drawn, quickly);
  if (!vault) throw new Error('no vault was begun');
  return { store, vault };
}

test('the browser is asked to keep what is there once the first case is saved, and not again with each save', async () => {
  const persist = vi.fn(async () => true);
  const { vault } = await begunWith(persist);
  expect(persist).not.toHaveBeenCalled();
  await savedTimes(vault, 1);
  expect(persist).toHaveBeenCalledOnce();
  await savedTimes(vault, 3, 'Luis');
  expect(persist).toHaveBeenCalledOnce();
});

test('no save waits for its answer, or fails by it', async () => {
  const silent = await begunWith(() => new Promise(() => {}));
  await savedTimes(silent.vault, 1);
  const fails = await begunWith(() => Promise.reject(new Error('planted')));
  await savedTimes(fails.vault, 1);
  expect(await fails.store.stay()).toBe(false);
  // An older browser has no such function.
  const lacks = await begunWith(() => {
    throw new TypeError('planted');
  });
  await savedTimes(lacks.vault, 1);
  expect(await lacks.store.stay()).toBe(false);
});

test('whoever asks is told whether it promises', async () => {
  expect(await (await begunWith(async () => true)).store.stay()).toBe(true);
  expect(await (await begunWith(async () => false)).store.stay()).toBe(false);
  expect(await (await openStore(new IDBFactory(), undefined, undefined)).stay()).toBe(false);
});
