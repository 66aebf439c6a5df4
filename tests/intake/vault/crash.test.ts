import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newId } from '#src/intake/vault/bytes.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { between, deeds, kinds, unspoiled } from './stopped.ts';
import { again, begun, savedTimes, storeIn } from './vaults.ts';

afterEach(unspoiled);

describe.each(deeds.map((each) => [each.bar, each.name, each] as const))('[%s] to %s', (_, __, deed) => {
  test.each(kinds)(`takes ${deed.writes} writes, and can be stopped at each of them by: %s`, async (kind) => {
    expect(await between(deed, kind)).toEqual({ writes: deed.writes, faults: [] });
  });
});

/** A store that keeps a change in two transactions: the list, and then what it is the list of. */
async function inTwo(databases: IDBFactory) {
  const store = await storeIn(databases);
  const commit: typeof store.commit = async ({ after, list, ...rest }) =>
    (await store.commit({ after, list })) && store.commit({ after: list, list, ...rest });
  return { ...store, commit };
}

test.each(deeds.flatMap((each) => (each.name === 'delete everything' ? [] : [[each.bar, each.name, each] as const])))(
  '[%s broken] to %s, in two transactions, leaves something between when it is stopped',
  async (_, __, deed) => {
    for (const kind of kinds) expect((await between(deed, kind, inTwo)).faults).not.toEqual([]);
  },
);

test('a save is not through before the browser says so for good, and asks for the disk to have it', async () => {
  const { vault } = await begun();
  const asked: (IDBTransactionOptions | undefined)[] = [];
  const begin = IDBDatabase.prototype.transaction;
  let complete = false;
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = begin.apply(this, given);
    asked.push(given[1] === 'readwrite' ? given[2] : { durability: 'strict' });
    complete = false;
    transaction.addEventListener('complete', () => {
      complete = true;
    });
    return transaction;
  };
  try {
    await vault.save({ id: newId(), name: 'Ana', brief: '', body: '', from: 0 });
    expect(complete).toBe(true);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((options) => options?.durability !== 'strict')).toEqual([]);
  } finally {
    IDBDatabase.prototype.transaction = begin;
  }
});

test('a save that failed says why as the browser does, not that its last request was undone', async () => {
  const { vault } = await begun();
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...given) {
    const request = add.apply(this, given);
    const full = new DOMException('planted', 'QuotaExceededError');
    Object.defineProperty(this.transaction, 'error', { get: () => full });
    this.transaction.abort();
    return request;
  };
  const saving = vault.save({ id: newId(), name: 'Ana', brief: '', body: '', from: 0 });
  await expect(saving).rejects.toHaveProperty('name', 'QuotaExceededError');
});

describe('a browser that keeps nothing', () => {
  test('says so where it refuses', async () => {
    const open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    await expect(openStore(Object.assign(new IDBFactory(), { open }))).rejects.toThrow('refused');
  });

  test('says so after three seconds where it does not answer', async () => {
    const databases = new IDBFactory();
    // Somebody has it open and lets go for nobody: what is to be deleted waits, and who comes after waits behind it.
    await new Promise((resolve) => Object.assign(databases.open('intake'), { onsuccess: resolve }));
    databases.deleteDatabase('intake');
    const began = performance.now();
    await expect(openStore(databases)).rejects.toThrow('does not answer');
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('lets go of what it gets too late: nobody has to wait for a tab that has given up', async () => {
    const databases = new IDBFactory();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = databases.open('intake');
      request.onsuccess = () => resolve(request.result);
    });
    databases.deleteDatabase('intake');
    await expect(openStore(databases)).rejects.toThrow('does not answer');
    held.close();
    const blocked = vi.fn();
    await new Promise((resolve) =>
      Object.assign(databases.deleteDatabase('intake'), { onsuccess: resolve, onblocked: blocked }),
    );
    expect(blocked).not.toHaveBeenCalled();
  });

  test('is no reason not to delete everything: who has it open elsewhere and does not let go has it empty', async () => {
    const { databases, store, vault } = await begun();
    await savedTimes(vault, 2);
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = databases.open('intake');
      request.onsuccess = () => resolve(request.result);
    });
    await store.erase();
    const left = held.transaction('cases').objectStore('cases').count();
    await new Promise((resolve) => Object.assign(left, { onsuccess: resolve }));
    expect(left.result).toBe(0);
    held.close();
  });
});

test('a tab that has the vault open lets go when another deletes everything', async () => {
  const { databases, store } = await begun();
  const { store: elsewhere } = await again(databases);
  await store.erase();
  await expect(elsewhere.overview()).rejects.toThrow();
});
