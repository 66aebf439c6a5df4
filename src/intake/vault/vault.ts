import { type Bytes, hexOf, isId, isSame } from './bytes.ts';
import type { Derive } from './derive.ts';
import { changedHeader, type Fresh, type Inside, type Opener } from './door.ts';
import { schema } from './form.ts';
import { readHeader, sealIn } from './header.ts';
import { ownKey } from './own-key.ts';
import { type Locked, lock, unlock } from './record.ts';
import type { Change, Overview, Store } from './store.ts';
import { type Found, type List, lockList, type Shown, type Survey, survey } from './survey.ts';

/** How many versions of a case are kept, beside those that nobody has gone on from. */
export const keptVersions = 20;

/** What is locked of a case: what the list shows, and all the rest. */
type Content = Shown & { readonly body: string };

/** What somebody has written of a case, and the version they began with: 0 for a new one. */
export type Draft = Content & { readonly id: string; readonly from: number };

/** What was kept: under which version, and whether nobody else had changed or deleted the case meanwhile. Where somebody had, both versions are there. */
export type Saved = { readonly version: number; readonly alone: boolean };

/** A case that comes from somewhere else, with the id that it has there. */
export type Brought = Content & { readonly id: string };

/** One version of a case, and the version it was made from. */
export type Version = Content & { readonly version: number; readonly parent: number };

/** A case that was opened; `sound` is false where its newest version cannot be opened or is not there, and this is the last good one. */
export type Opened = Version & { readonly sound: boolean };

/** Something was asked of a vault that is locked by now, or gone. */
export class Shut extends Error {
  override readonly name = 'Shut';
}

/** A vault that is open, until it is locked. Whatever is asked of it fails from then on. */
export type Vault = {
  readonly list: () => Promise<Survey>;
  /** A case; undefined where there is none, or nothing of it opens. */
  readonly open: (id: string) => Promise<Opened | undefined>;
  /** Every version of a case that opens, the newest first. */
  readonly history: (id: string) => Promise<readonly Version[]>;
  /** Comes back only when the disk has it. */
  readonly save: (draft: Draft) => Promise<Saved>;
  /** Takes in cases, all of them or none, and comes back only when the disk has them: the ids of those that were not here. One that was here gets one more version, made from none; those it had stay. */
  readonly take: (cases: readonly Brought[]) => Promise<readonly string[]>;
  /** The secret half of this vault's own pair of keys, as age reads it. It opens what colleagues lock for this vault. */
  readonly ownKey: () => Promise<string>;
  /** Deletes a case as it was seen; false, and it stays, where it has another newest version by now. */
  readonly remove: (id: string, seen: number) => Promise<boolean>;
  /** Sets another phrase or another kit; false for a wrong opener, or where another tab has set another meanwhile. */
  readonly renew: (opener: Opener, fresh: Fresh, derive: Derive) => Promise<boolean>;
  /** Says that it is known what the list has lost: it is whole from now on. Cases that are not sound stay so. */
  readonly accept: () => Promise<void>;
  readonly lock: () => void;
};

/** What is there when a change is made. */
type Seen = Overview & Found & { readonly header: Bytes };
/** A change, and what the list says of it; what it does not name stays. */
type Turn = Omit<Change, 'after' | 'list'> & { readonly next: Partial<List> };

/**
 * Of the versions of a case, the newest first, those that one more pushes out: told by how many there are, since a number can be anybody's.
 * What nobody has gone on from stays: it was written in another tab, and perhaps nobody has seen it.
 */
function pushedOut(versions: readonly Locked[]): readonly number[] {
  const goneOnFrom = new Set(versions.map(({ parent }) => parent));
  return versions.slice(keptVersions - 1).flatMap(({ version }) => (goneOnFrom.has(version) ? version : []));
}

/** The vault behind a door that was opened. Its keys are here and nowhere else. */
export function openVault(store: Store, entered: Inside): Vault {
  let held: Inside | undefined = entered;
  const inside = (): Inside => {
    if (!held) throw new Shut('the vault is locked');
    return held;
  };
  const shut = (): void => {
    held = undefined;
  };
  void store.gone.then(shut);

  /** What was read when the lock came goes to nobody. */
  async function reading<Of>(work: (here: Inside) => Promise<Of>): Promise<Of> {
    const found = await work(inside());
    inside();
    return found;
  }

  async function look(here: Inside): Promise<Seen> {
    const seen = await store.overview();
    const { header } = seen;
    const vault = header && readHeader(header)?.vault;
    if (!vault || hexOf(vault) !== here.vault) throw new Error('this vault is here no more');
    return { ...seen, ...(await survey(header, seen, store.versions, here)), header };
  }

  /**
   * Makes a change for what is there, and once more for what is there then where somebody else was faster: each time, one of all tabs gets on.
   * It is brought to its end with the keys it began with: a lock that comes meanwhile takes nothing from who was saving.
   */
  async function change(make: (seen: Seen) => Promise<Turn | undefined>): Promise<boolean> {
    const here = inside();
    for (;;) {
      const seen = await look(here);
      const turn = await make(seen);
      if (!turn) return false;
      const { next, ...rest } = turn;
      const list = await lockList({ ...seen.now, ...next }, seen.count + 1, here);
      if (await store.commit({ after: seen.list, list, ...rest })) return true;
    }
  }

  /** What keeps one more version of a case, and lets go of those that it pushes out. */
  async function oneMore({ id, name, brief, body }: Brought, version: number, parent: number, here: Inside) {
    const added = await lock(JSON.stringify({ name, brief, body }), { id, version, parent, schema }, here);
    return { add: [added], drop: [{ id, versions: pushedOut(await store.versions(id)) }] };
  }

  async function read(locked: Locked, here: Inside): Promise<Version | undefined> {
    const text = await unlock(locked, here);
    if (text === undefined) return undefined;
    const { name, brief, body }: Content = JSON.parse(text);
    return { name, brief, body, version: locked.version, parent: locked.parent };
  }

  return {
    list: () =>
      reading(async (here) => {
        const { cases, whole } = (await look(here)).now;
        return { cases, whole };
      }),

    open: (id) =>
      reading(async (here) => {
        const { cases } = (await look(here)).now;
        const listed = cases.find((each) => each.id === id);
        if (!listed) return undefined;
        for (const locked of await store.versions(id)) {
          const found = await read(locked, here);
          // What is saved next goes on from the newest, also where that one is lost.
          const version = Math.max(locked.version, listed.version);
          if (found) return { ...found, version, sound: listed.sound && locked.version === version };
        }
        return undefined;
      }),

    history: (id) =>
      reading(async (here) => {
        const versions = await Promise.all((await store.versions(id)).map((locked) => read(locked, here)));
        return versions.flatMap((version) => version ?? []);
      }),

    async save({ id, name, brief, body, from }) {
      const here = inside();
      if (!isId(id)) throw new Error('a case of this id cannot be kept');
      let saved: Saved = { version: 0, alone: true };
      let isFirst = false;
      await change(async ({ now: { cases } }) => {
        isFirst = cases.length === 0;
        const newest = cases.find((each) => each.id === id)?.version ?? 0;
        const version = Math.max(newest, from) + 1;
        saved = { version, alone: newest === from };
        return {
          ...(await oneMore({ id, name, brief, body }, version, from, here)),
          next: { cases: [...cases.filter((each) => each.id !== id), { id, name, brief, version, sound: true }] },
        };
      });
      // Nobody waits for it: a browser may ask its user first.
      if (isFirst) void store.stay();
      return saved;
    },

    async take(brought) {
      const here = inside();
      const ids = new Set(brought.map(({ id }) => id));
      if (ids.size < brought.length || !brought.every(({ id }) => isId(id)))
        throw new Error('cases of these ids cannot be kept');
      let added: readonly string[] = [];
      let isFirst = false;
      await change(async ({ now: { cases } }) => {
        isFirst = cases.length === 0;
        const newest = new Map(cases.map(({ id, version }) => [id, version]));
        added = [...ids].filter((id) => !newest.has(id));
        const versionOf = ({ id }: Brought) => (newest.get(id) ?? 0) + 1;
        const more = await Promise.all(brought.map((each) => oneMore(each, versionOf(each), 0, here)));
        const listed = brought.map((each) => {
          const { id, name, brief } = each;
          return { id, name, brief, version: versionOf(each), sound: true };
        });
        return {
          add: more.flatMap(({ add }) => add),
          drop: more.flatMap(({ drop }) => drop),
          next: { cases: [...cases.filter(({ id }) => !ids.has(id)), ...listed] },
        };
      });
      if (isFirst && brought.length > 0) void store.stay();
      return added;
    },

    ownKey: () => reading(ownKey),

    remove: (id, seen) =>
      change(async ({ now: { cases } }) => {
        const others = cases.filter((each) => each.id !== id);
        const isAsSeen = cases.some((each) => each.id === id && each.version === seen);
        return isAsSeen ? { drop: [{ id, versions: 'all' }], next: { cases: others } } : undefined;
      }),

    async renew(opener, fresh, derive) {
      const { header } = await look(inside());
      // Once, and before the change: other tabs may save all the while, and a key takes a second.
      const changed = await changedHeader(header, opener, fresh, derive);
      return change(async (seen) => {
        if (!changed || !isSame(seen.header, header)) return undefined;
        // The half of an older header that stays is an older half: only where both are new is nothing of it left.
        const isKnown = seen.now.seal === sealIn(header) || (fresh.phrase && fresh.kit);
        return { header: changed, next: isKnown ? { seal: sealIn(changed) } : {} };
      });
    },

    async accept() {
      await change(async () => ({ next: { whole: true } }));
    },

    lock: shut,
  };
}
