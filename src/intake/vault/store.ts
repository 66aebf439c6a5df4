import { type Bytes, isSame } from './bytes.ts';
import { answer, deleted, inOne, opened } from './database.ts';
import type { Locked } from './record.ts';
import { headerIn, listIn, placeIn, versionIn } from './rows.ts';
import { type Witness, witness } from './witness.ts';

/** All that is seen of a vault before a case is opened: its header, its list, and which versions of which cases are there, oldest first. */
export type Overview = {
  readonly header: Bytes | undefined;
  readonly list: Locked | undefined;
  readonly versions: readonly (readonly [id: string, version: number])[];
  /** More had been kept than is here now: the browser has lost some of it, or all, or what the rest opens by. */
  readonly lost: boolean;
  /** How often something was kept, as far as is remembered apart from it. */
  readonly remembered: number;
};

/** What one save changes, all of it or nothing; `after` is the list that it was made for, undefined where there was none. */
export type Change = {
  readonly after: Locked | undefined;
  readonly list: Locked;
  readonly header?: Bytes | undefined;
  readonly add?: readonly Locked[];
  readonly drop?: readonly Dropped[];
};

/** A case of which these versions go, or all. */
export type Dropped = { readonly id: string; readonly versions: readonly number[] | 'all' };

/** Where a vault is kept. */
export type Store = {
  readonly overview: () => Promise<Overview>;
  /** The versions of a case that are there, the newest first. */
  readonly versions: (id: string) => Promise<readonly Locked[]>;
  /** Whether the change is kept, for good; false, and nothing is changed, where somebody else has changed something since. */
  readonly commit: (change: Change) => Promise<boolean>;
  /** Deletes the header, and with it every key, and all the rest. */
  readonly erase: () => Promise<void>;
  /** Asks the browser not to delete it where room gets scarce; false where it does not promise. */
  readonly stay: () => Promise<boolean>;
  readonly close: () => void;
  /** Comes once it is not to be reached any more: another tab has deleted it or has a newer form, the browser has taken it away, or its storage has ended with all of it still there. Nobody can tell which. */
  readonly gone: Promise<void>;
};

/** Opens the place where this browser keeps a vault. It fails where the browser keeps nothing, refuses, or does not answer. */
export async function openStore(
  databases: IDBFactory = indexedDB,
  remembers: Witness = witness,
  // Where a page is not under https there is none, whatever its type says.
  storage: Pick<StorageManager, 'persist'> | undefined = globalThis.navigator?.storage,
): Promise<Store> {
  const database = await opened(databases);
  const gone = new Promise<void>((resolve) => {
    database.onclose = () => resolve();
    // Another tab deletes everything, or has a newer form: this one lets go.
    database.onversionchange = () => {
      database.close();
      resolve();
    };
  });
  return {
    gone,
    overview: () =>
      inOne(database, 'readonly', async (vault, cases) => {
        // Before the transaction sees anything: what is remembered later may be of a later save, and no loss.
        const remembered = remembers.recall();
        const header = headerIn(await answer<unknown>(vault.get('header')));
        const list = listIn(await answer<unknown>(vault.get('list')));
        const keys = await answer(cases.getAllKeys());
        const isLeft = keys.length + (await answer(vault.count())) > 0;
        return {
          header,
          list,
          versions: keys.flatMap(placeIn),
          lost: remembered === undefined || remembered > (list?.version ?? 0) || (!header && isLeft),
          remembered: remembered ?? 0,
        };
      }),
    versions: (id) =>
      inOne(database, 'readonly', async (_, cases) =>
        (await answer<unknown[]>(cases.getAll(all(id)))).flatMap((row) => versionIn(row) ?? []).reverse(),
      ),
    async commit({ after, list, header, add = [], drop = [] }) {
      const kept = await inOne(database, 'readwrite', async (vault, cases) => {
        const now = listIn(await answer<unknown>(vault.get('list')));
        if (!isSameList(now, after)) return false;
        if (header) await answer(vault.put(header, 'header'));
        for (const version of add) await answer(cases.add(version));
        for (const key of drop.flatMap(keysOf)) await answer(cases.delete(key));
        await answer(vault.put(list, 'list'));
        return true;
      });
      if (kept) remembers.note(list.version);
      return kept;
    },
    async erase() {
      // First: what somebody deletes is not lost.
      remembers.forget();
      await inOne(database, 'readwrite', async (vault, cases) => {
        await answer(vault.clear());
        await answer(cases.clear());
      });
      // Again: another tab may have noted meanwhile what it had saved just before.
      remembers.forget();
      await deleted(databases);
    },
    async stay() {
      try {
        return (await storage?.persist()) ?? false;
      } catch {
        return false;
      }
    },
    close: () => database.close(),
  };
}

/** The versions of a case: a number comes before every list in the order of keys. */
const all = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

const keysOf = ({ id, versions }: Dropped): readonly (IDBKeyRange | IDBValidKey)[] =>
  versions === 'all' ? [all(id)] : versions.map((version) => [id, version]);

/** No two lists that were ever locked have the same bytes, whatever number somebody has given them. */
const isSameList = (one: Locked | undefined, two: Locked | undefined): boolean =>
  one && two ? isSame(one.sealed, two.sealed) : one === two;
