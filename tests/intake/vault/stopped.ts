import { IDBFactory } from 'fake-indexeddb';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import type { Store } from '#src/intake/vault/store.ts';
import { type Begun, begun, contents, kit, otherPhrase, phrase, quickly, storeIn } from './vaults.ts';

const writes = ['put', 'add', 'delete', 'clear'] as const;
/** The ways in which a write goes wrong. */
export const kinds = ['undone by the browser', 'a fault', 'no room', 'undone once it was written'] as const;
const unharmed: Readonly<Record<string, (...given: never[]) => IDBRequest>> = Object.fromEntries(
  writes.map((name) => [name, IDBObjectStore.prototype[name]]),
);

/** Lets every write go as it goes. */
export const unspoiled = (): void => void Object.assign(IDBObjectStore.prototype, unharmed);

/** Lets the k-th write from now on go wrong in one way, and counts how many there were. */
export function wrongAt(step: number, kind: (typeof kinds)[number]): { readonly steps: () => number } {
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

/** How a browser's store is opened: as it is, or spoiled. */
export type Opens = typeof storeIn;

/** What can go wrong half way: from what it starts, how many writes it makes, and what it does. */
export type Deed = {
  readonly name: string;
  readonly bar: 'D03 B' | 'V13 B' | 'I02 B';
  readonly writes: number;
  readonly start: (open: Opens) => Promise<Pick<Begun, 'databases' | 'store'> & Partial<Begun>>;
  readonly deed: (from: Pick<Begun, 'store'> & Partial<Begun>) => Promise<unknown>;
};

async function withCases(versions: number, open: Opens): Promise<Begun> {
  const all = await begun(open);
  for (let from = 0; from < versions; from += 1)
    await all.vault.save({ id, name: 'Ana', brief: '', body: `${from}`, from });
  await all.vault.save({ id: other, name: 'Luis', brief: '', body: '', from: 0 });
  return all;
}
const nothingYet = async (open: Opens): Promise<{ databases: IDBFactory; store: Store }> => {
  const databases = new IDBFactory();
  return { databases, store: await open(databases) };
};
const fresh = { phrase: { words: otherPhrase, cost } };

/** All that is held to it. */
export const deeds: readonly Deed[] = [
  { name: 'begin', bar: 'D03 B', writes: 2, start: nothingYet, deed: ({ store }) => beginVault(store, drawn, quickly) },
  {
    name: 'save a new case',
    bar: 'D03 B',
    writes: 2,
    start: (open) => withCases(1, open),
    deed: async ({ vault }) => vault?.save({ id: 'd'.repeat(32), name: 'Rosa', brief: '', body: 'new', from: 0 }),
  },
  {
    name: 'save a 21st version',
    bar: 'D03 B',
    writes: 3,
    start: (open) => withCases(20, open),
    deed: async ({ vault }) => vault?.save({ id, name: 'Ana', brief: '', body: 'newest', from: 20 }),
  },
  {
    name: 'take in a file of cases, new ones and one that is here with 20 versions',
    bar: 'I02 B',
    writes: 5,
    start: (open) => withCases(20, open),
    deed: async ({ vault }) =>
      vault?.take(
        ['c'.repeat(32), id, 'd'.repeat(32)].map((each) => ({ id: each, name: 'Rosa', brief: '', body: 'brought' })),
      ),
  },
  {
    name: 'delete a case',
    bar: 'D03 B',
    writes: 2,
    start: (open) => withCases(3, open),
    deed: async ({ vault }) => vault?.remove(id, 3),
  },
  {
    name: 'change the phrase',
    bar: 'V13 B',
    writes: 2,
    start: (open) => withCases(2, open),
    deed: async ({ vault }) => vault?.renew({ phrase }, fresh, quickly),
  },
  {
    name: 'change the kit by the phrase',
    bar: 'V13 B',
    writes: 2,
    start: (open) => withCases(2, open),
    deed: async ({ vault }) => vault?.renew({ phrase }, { kit: freshKit.secret }, quickly),
  },
  {
    name: 'change phrase and kit by the kit',
    bar: 'V13 B',
    writes: 2,
    start: (open) => withCases(2, open),
    deed: async ({ vault }) => vault?.renew({ kit: kit.secret }, { ...fresh, kit: freshKit.secret }, quickly),
  },
  {
    name: 'delete everything',
    bar: 'D03 B',
    writes: 2,
    start: (open) => withCases(2, open),
    deed: ({ store }) => store.erase(),
  },
];

/** All that somebody finds who comes back: by what it opens, and what is in it. */
async function foundIn(databases: IDBFactory) {
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

/**
 * Does a deed again and again, each time from the start, and lets each of its writes go wrong in turn. Gives how many writes it makes, and at
 * which of them it was not as if it had never begun, or could not be done afterwards by the same tab.
 */
export async function between({ start, deed }: Deed, kind: (typeof kinds)[number], open: Opens = storeIn) {
  const faults: number[] = [];
  for (let step = 1; ; step += 1) {
    const from = await start(open);
    const before = await foundIn(from.databases);
    const { steps } = wrongAt(step, kind);
    const stopped = await deed(from).then(
      () => false,
      () => true,
    );
    unspoiled();
    if (!stopped && steps() < step) return { writes: steps(), faults };
    const isAsBefore = stopped && (await foundIn(from.databases)) === before;
    const after = isAsBefore && (await deed(from).then(() => foundIn(from.databases)));
    if (!after || after === before || after.includes('"sound":false')) faults.push(step);
  }
}
