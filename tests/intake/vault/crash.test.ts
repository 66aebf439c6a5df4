import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { openStore, type Store } from '#src/intake/vault/store.ts';
import {
  again,
  type Begun,
  begun,
  contents,
  kit,
  otherPhrase,
  phrase,
  quickly,
  savedTimes,
  storeIn,
} from './vaults.ts';

const writes = ['put', 'add', 'delete', 'clear'] as const;
const kinds = ['undone by the browser', 'a fault', 'no room', 'undone once it was written'] as const;
const unharmed: Readonly<Record<string, (...given: never[]) => IDBRequest>> = Object.fromEntries(
  writes.map((name) => [name, IDBObjectStore.prototype[name]]),
);
afterEach(() => Object.assign(IDBObjectStore.prototype, unharmed));

/** Lets the k-th write from now on go wrong in one way, and counts how many there were. */
function wrongAt(step: number, kind: (typeof kinds)[number]): { readonly steps: () => number } {
  let steps = 0;
  for (const [name, write] of Object.entries(unharmed)) {
    const spoiled = function (this: IDBObjectStore, ...given: unknown[]) {
      steps += 1;
      if (steps !== step) return Reflect.apply(write, this, given);
      if (kind === 'a fault') throw new Error('planted');
      if (kind === 'no room') throw new DOMException('planted', 'QuotaExceededError');
      if (kind === 'undone by the browser') this.transaction.abort();
      const request: unknown = Reflect.apply(write, this, given);
      if (kind === 'undone once it was written') this.transaction.abort();
      return request;
    };
    Object.assign(IDBObjectStore.prototype, { [name]: spoiled });
  }
  return { steps: () => steps };
}

const id = 'e'.repeat(32);
const other = 'f'.repeat(32);
const freshKit = newKit('en');
const drawn = { phrase, kit, cost };

/** What can go wrong half way: from what it starts, how many writes it makes, and what it does. */
type Deed = {
  readonly name: string;
  readonly bar: 'D03 B' | 'V13 B' | 'I02 B';
  readonly writes: number;
  readonly start: () => Promise<Pick<Begun, 'databases' | 'store'> & Partial<Begun>>;
  readonly deed: (from: Pick<Begun, 'store'> & Partial<Begun>) => Promise<unknown>;
};

async function withCases(versions: number): Promise<Begun> {
  const all = await begun();
  for (let from = 0; from < versions; from += 1)
    await all.vault.save({ id, name: 'Ana', brief: '', body: `${from}`, from });
  await all.vault.save({ id: other, name: 'Luis', brief: '', body: '', from: 0 });
  return all;
}
const nothingYet = async (): Promise<{ databases: IDBFactory; store: Store }> => {
  const databases = new IDBFactory();
  return { databases, store: await storeIn(databases) };
};
const fresh = { phrase: { words: otherPhrase, cost } };

const deeds: readonly Deed[] = [
  { name: 'begin', bar: 'D03 B', writes: 2, start: nothingYet, deed: ({ store }) => beginVault(store, drawn, quickly) },
  {
    name: 'save a new case',
    bar: 'D03 B',
    writes: 2,
    start: () => withCases(1),
    deed: async ({ vault }) => vault?.save({ id: 'd'.repeat(32), name: 'Rosa', brief: '', body: 'new', from: 0 }),
  },
  {
    name: 'save a 21st version',
    bar: 'D03 B',
    writes: 3,
    start: () => withCases(20),
    deed: async ({ vault }) => vault?.save({ id, name: 'Ana', brief: '', body: 'newest', from: 20 }),
  },
  {
    name: 'take in a file of cases, new ones and one that is here with 20 versions',
    bar: 'I02 B',
    writes: 5,
    start: () => withCases(20),
    deed: async ({ vault }) =>
      vault?.take(
        ['c'.repeat(32), id, 'd'.repeat(32)].map((each) => ({ id: each, name: 'Rosa', brief: '', body: 'brought' })),
      ),
  },
  {
    name: 'delete a case',
    bar: 'D03 B',
    writes: 2,
    start: () => withCases(3),
    deed: async ({ vault }) => vault?.remove(id, 3),
  },
  {
    name: 'change the phrase',
    bar: 'V13 B',
    writes: 2,
    start: () => withCases(2),
    deed: async ({ vault }) => vault?.renew({ phrase }, fresh, quickly),
  },
  {
    name: 'change the kit by the phrase',
    bar: 'V13 B',
    writes: 2,
    start: () => withCases(2),
    deed: async ({ vault }) => vault?.renew({ phrase }, { kit: freshKit.secret }, quickly),
  },
  {
    name: 'change phrase and kit by the kit',
    bar: 'V13 B',
    writes: 2,
    start: () => withCases(2),
    deed: async ({ vault }) => vault?.renew({ kit: kit.secret }, { ...fresh, kit: freshKit.secret }, quickly),
  },
  { name: 'delete everything', bar: 'D03 B', writes: 2, start: () => withCases(2), deed: ({ store }) => store.erase() },
];

/** All that somebody finds who comes back: by what it opens, and what is in it. */
async function found(databases: IDBFactory) {
  const openers = {
    phrase: { phrase },
    other: { phrase: otherPhrase },
    kit: { kit: kit.secret },
    fresh: { kit: freshKit.secret },
  };
  const store = await storeIn(databases);
  const attempts = Object.entries(openers).map(async ([name, opener]) => {
    const attempt = await unlockVault(store, opener, quickly);
    if (typeof attempt === 'string') return [name, attempt];
    const held = await contents(databases, opener);
    const history = await attempt.vault.history(id);
    return [name, { sound: attempt.sound, held, history }];
  });
  const all = Object.fromEntries(await Promise.all(attempts));
  store.close();
  return JSON.stringify(all);
}

describe.each(deeds.map((each) => [each.bar, each.name, each] as const))(
  '[%s] to %s',
  (_, __, { writes: count, start, deed }) => {
    test(`takes ${count} writes`, async () => {
      const from = await start();
      const { steps } = wrongAt(0, 'a fault');
      await deed(from);
      expect(steps()).toBe(count);
    });

    test.each(kinds)('and be stopped at each of them by: %s', async (kind) => {
      for (let step = 1; step <= count; step += 1) {
        const from = await start();
        const before = await found(from.databases);
        wrongAt(step, kind);
        await expect(deed(from)).rejects.toThrow();
        Object.assign(IDBObjectStore.prototype, unharmed);
        expect(await found(from.databases)).toBe(before);
        // What was stopped can be done afterwards, by the same tab.
        await deed(from);
        const after = await found(from.databases);
        expect(after).not.toBe(before);
        expect(after).not.toContain('"sound":false');
      }
    });
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
    await vault.save({ id, name: 'Ana', brief: '', body: '', from: 0 });
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
  const saving = vault.save({ id, name: 'Ana', brief: '', body: '', from: 0 });
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
