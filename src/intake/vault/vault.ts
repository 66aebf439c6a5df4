import { hexOf, isId } from './bytes.ts';
import type { Derive } from './derive.ts';
import { changedHeader, type Fresh, type Inside, type Opener } from './door.ts';
import { readHeader } from './header.ts';
import { type Locked, listId, lock, schema, unlock } from './record.ts';
import type { Change, Overview, Store } from './store.ts';
import { type Case, type Survey, survey } from './survey.ts';

/** How many versions of a case are kept. */
export const keptVersions = 20;

/** What somebody has written of a case, and the version they began with: 0 for a new one. */
export type Draft = { readonly id: string; readonly name: string; readonly body: string; readonly from: number };

/** What was kept: under which version, and whether nobody else had changed or deleted the case meanwhile. Where somebody had, both versions are there. */
export type Saved = { readonly version: number; readonly alone: boolean };

/** One version of a case, and the version it was made from. */
export type Version = {
  readonly name: string;
  readonly body: string;
  readonly version: number;
  readonly parent: number;
};

/** A case that was opened; `sound` is false where its newest version cannot be opened or is not there, and this is the last good one. */
export type Opened = Version & { readonly sound: boolean };

/** A vault that is open, until it is locked. Whatever is asked of it fails from then on. */
export type Vault = {
  readonly list: () => Promise<Survey>;
  /** A case; undefined where there is none, or nothing of it opens. */
  readonly open: (id: string) => Promise<Opened | undefined>;
  /** Every version of a case that opens, the newest first. */
  readonly history: (id: string) => Promise<readonly Version[]>;
  /** Comes back only when the disk has it. */
  readonly save: (draft: Draft) => Promise<Saved>;
  /** Deletes a case as it was seen; false, and it stays, where it has another newest version by now. */
  readonly remove: (id: string, seen: number) => Promise<boolean>;
  /** Sets another phrase or another kit; false for a wrong opener. */
  readonly renew: (opener: Opener, fresh: Fresh, derive: Derive) => Promise<boolean>;
  readonly lock: () => void;
};

/** What a change to the list of cases is, with what goes with it. */
type Turn = Omit<Change, 'after' | 'list'> & { readonly cases: readonly Case[] };

/** The versions of a case that one more pushes out: told by how many there are, since a number can be anybody's. */
const pushedOut = (id: string, versions: Overview['versions']): readonly number[] =>
  versions.flatMap(([each, version]) => (each === id ? version : [])).slice(0, 1 - keptVersions);

/** The vault behind a door that was opened. Its keys are here and nowhere else. */
export function openVault(store: Store, entered: Inside): Vault {
  let held: Inside | undefined = entered;
  const inside = (): Inside => {
    if (!held) throw new Error('the vault is locked');
    return held;
  };

  // What has begun is brought to its end with the keys it began with: a lock that comes meanwhile takes nothing from who was saving.
  async function look(here: Inside): Promise<{ readonly seen: Overview; readonly cases: Survey }> {
    const seen = await store.overview();
    const vault = seen.header && readHeader(seen.header)?.vault;
    if (!vault || hexOf(vault) !== here.vault) throw new Error('this vault is here no more');
    return { seen, cases: await survey(seen, store.versions, here) };
  }

  /** Makes a change for what is there, and once more for what is there then where somebody else was faster. */
  async function change(make: (cases: Survey, seen: Overview) => Promise<Turn | undefined>): Promise<boolean> {
    const here = inside();
    for (;;) {
      const { seen, cases } = await look(here);
      const turn = await make(cases, seen);
      if (!turn) return false;
      const { cases: next, ...rest } = turn;
      const after = seen.list;
      const place = { id: listId, version: (after?.version ?? 0) + 1, parent: 0, schema };
      const listed = next.map(({ id, version, name }) => ({ id, version, name }));
      const list = await lock(JSON.stringify(listed), place, here);
      if (await store.commit({ after, list, ...rest })) return true;
    }
  }

  async function read(locked: Locked, here: Inside): Promise<Version | undefined> {
    const text = await unlock(locked, here);
    if (text === undefined) return undefined;
    const { name, body }: Pick<Version, 'name' | 'body'> = JSON.parse(text);
    return { name, body, version: locked.version, parent: locked.parent };
  }

  return {
    list: async () => (await look(inside())).cases,

    async open(id) {
      const here = inside();
      const { cases } = (await look(here)).cases;
      const listed = cases.find((each) => each.id === id);
      if (!listed) return undefined;
      for (const locked of await store.versions(id)) {
        const found = await read(locked, here);
        // What is saved next goes on from the newest, also where that one is lost.
        const version = Math.max(locked.version, listed.version);
        if (found) return { ...found, version, sound: listed.sound && locked.version === version };
      }
      return undefined;
    },

    async history(id) {
      const here = inside();
      const versions = await Promise.all((await store.versions(id)).map((locked) => read(locked, here)));
      return versions.flatMap((version) => version ?? []);
    },

    async save({ id, name, body, from }) {
      const here = inside();
      if (!isId(id)) throw new Error('a case of this id cannot be kept');
      let saved: Saved = { version: 0, alone: true };
      await change(async ({ cases }, { versions }) => {
        const newest = cases.find((each) => each.id === id)?.version ?? 0;
        const version = Math.max(newest, from) + 1;
        saved = { version, alone: newest === from };
        return {
          add: await lock(JSON.stringify({ name, body }), { id, version, parent: from, schema }, here),
          drop: { id, versions: pushedOut(id, versions) },
          cases: [...cases.filter((each) => each.id !== id), { id, name, version, sound: true }],
        };
      });
      return saved;
    },

    remove: (id, seen) =>
      change(async ({ cases }) => {
        const others = cases.filter((each) => each.id !== id);
        const isAsSeen = cases.some((each) => each.id === id && each.version === seen);
        return isAsSeen ? { drop: { id, versions: 'all' }, cases: others } : undefined;
      }),

    renew: (opener, fresh, derive) =>
      change(async ({ cases }, { header }) => {
        const changed = header && (await changedHeader(header, opener, fresh, derive));
        return changed && { header: changed, cases };
      }),

    lock() {
      held = undefined;
    },
  };
}
