import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { newId } from '#src/intake/vault/bytes.ts';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { keptVersions, type Vault } from '#src/intake/vault/vault.ts';
import { witnessIn } from '#src/intake/vault/witness.ts';
import { again, begun, contents, kit, otherPhrase, phrase, quickly, tampered } from './vaults.ts';

const cost = { memory: 19_456, passes: 2 };

/** Saves a case a number of times, one after the other: its body is the number. */
async function savedTimes(vault: Vault, times: number, name = 'Ana'): Promise<string> {
  const id = newId();
  for (let from = 0; from < times; from += 1) await vault.save({ id, name, body: String(from + 1), from });
  return id;
}
const namesIn = async (vault: Vault) => (await vault.list()).cases.map(({ name }) => name);

describe('a vault', () => {
  test('is not there before it is begun, and begins empty', async () => {
    const store = await openStore(new IDBFactory());
    expect(await unlockVault(store, { phrase }, quickly)).toBe('none');
    const { vault } = await begun();
    expect(await vault.list()).toEqual({ cases: [], whole: true });
  });

  test('keeps a case, and gives it back in another tab, by the phrase and by the kit', async () => {
    const { databases, vault } = await begun();
    const id = newId();
    expect(await vault.save({ id, name: 'Ana', body: '{"flow":"detainer"}', from: 0 })).toEqual({
      version: 1,
      alone: true,
    });
    for (const opener of [{ phrase }, { kit: kit.secret }]) {
      const { vault: other, sound } = await again(databases, opener);
      expect(sound).toBe(true);
      expect(await other.list()).toEqual({ cases: [{ id, name: 'Ana', version: 1, sound: true }], whole: true });
      const opened = { name: 'Ana', body: '{"flow":"detainer"}', version: 1, parent: 0, sound: true };
      expect(await other.open(id)).toEqual(opened);
    }
  });

  test('stays shut for a wrong phrase, and loses nothing by it', async () => {
    const { databases, store, vault } = await begun();
    await savedTimes(vault, 1);
    for (let at = 0; at < 20; at += 1) expect(await unlockVault(store, { phrase: otherPhrase }, quickly)).toBe('shut');
    expect(await namesIn((await again(databases)).vault)).toEqual(['Ana']);
  });

  test('is not begun where there is one', async () => {
    const { databases, store, vault } = await begun();
    await savedTimes(vault, 1);
    const other = { phrase: otherPhrase, kit: newKit('en'), cost };
    expect(await beginVault(store, other, quickly)).toBeUndefined();
    await tampered(databases, (rows) => rows.delete('list'));
    expect(await beginVault(store, other, quickly)).toBeUndefined();
    expect(await namesIn((await again(databases)).vault)).toEqual(['Ana']);
  });

  test('is begun by one of two tabs that begin at once', async () => {
    const databases = new IDBFactory();
    const stores = [await openStore(databases), await openStore(databases)];
    const phrases = [phrase, otherPhrase];
    const vaults = await Promise.all(
      stores.map((store, at) => beginVault(store, { phrase: phrases[at] ?? '', kit, cost }, quickly)),
    );
    const first = vaults.findIndex(Boolean);
    expect(vaults.filter(Boolean)).toHaveLength(1);
    expect((await again(databases, { phrase: phrases[first] ?? '' })).sound).toBe(true);
  });

  test('keeps the last 20 versions of a case, in the order in which they were saved', async () => {
    const { vault } = await begun();
    const other = await savedTimes(vault, 3, 'Luis');
    const id = await savedTimes(vault, 25);
    const history = await vault.history(id);
    expect(history).toHaveLength(keptVersions);
    expect(history.map(({ body }) => Number(body))).toEqual(Array.from({ length: 20 }, (_, at) => 25 - at));
    expect(await vault.history(other)).toHaveLength(3);
  });

  test('renames a case, and deletes one and no other', async () => {
    const { databases, vault } = await begun();
    const [ana, luis] = [await savedTimes(vault, 2), await savedTimes(vault, 2, 'Luis')];
    await vault.save({ id: ana, name: 'A. M.', body: '2', from: 2 });
    await vault.remove(luis);
    const { vault: other, store } = await again(databases);
    expect(await namesIn(other)).toEqual(['A. M.']);
    expect(await other.open(luis)).toBeUndefined();
    expect((await store.overview()).versions.map(([id]) => id)).toEqual([ana, ana, ana]);
  });

  test('gives nothing once it is locked', async () => {
    const { vault } = await begun();
    const id = await savedTimes(vault, 1);
    vault.lock();
    const asked = [
      () => vault.list(),
      () => vault.open(id),
      () => vault.history(id),
      () => vault.save({ id, name: '', body: '', from: 1 }),
      () => vault.remove(id),
      () => vault.renew({ phrase }, {}, quickly),
    ];
    for (const ask of asked) await expect(ask()).rejects.toThrow('the vault is locked');
  });

  test('is locked while saves are on their way: all of them are kept', async () => {
    const { databases, vault } = await begun();
    const names = ['Ana', 'Luis', 'Rosa'];
    const saving = names.map((name) => vault.save({ id: newId(), name, body: '', from: 0 }));
    vault.lock();
    await Promise.all(saving);
    expect((await namesIn((await again(databases)).vault)).sort()).toEqual(names);
    await expect(vault.list()).rejects.toThrow('the vault is locked');
  });

  test('of another phrase or kit opens by the new and no more by the old', async () => {
    const { databases, store, vault } = await begun();
    await savedTimes(vault, 2);
    const fresh = { phrase: { words: otherPhrase, cost } };
    expect(await vault.renew({ phrase: otherPhrase }, fresh, quickly)).toBe(false);
    expect(await vault.renew({ phrase }, fresh, quickly)).toBe(true);
    expect(await unlockVault(store, { phrase }, quickly)).toBe('shut');
    expect(await namesIn((await again(databases, { phrase: otherPhrase })).vault)).toEqual(['Ana']);
    expect(await namesIn((await again(databases, { kit: kit.secret })).vault)).toEqual(['Ana']);
    expect(await vault.renew({ kit: kit.secret }, { kit: newKit('en').secret }, quickly)).toBe(true);
    expect(await unlockVault(store, { kit: kit.secret }, quickly)).toBe('shut');
  });

  test('that was deleted is there no more, nor for a tab that has it open', async () => {
    const { databases, store, vault } = await begun();
    const id = await savedTimes(vault, 2);
    const { vault: open } = await again(databases);
    await store.erase();
    await expect(open.save({ id, name: 'Ana', body: '3', from: 2 })).rejects.toThrow();
    const anew = await openStore(databases);
    expect(await anew.overview()).toMatchObject({ header: undefined, list: undefined, versions: [] });
    expect(await unlockVault(anew, { phrase }, quickly)).toBe('none');
  });

  test('takes no case of a tab that is still open to the one before it', async () => {
    const { databases, store, vault } = await begun();
    const header = (await (await begun()).store.overview()).header;
    await tampered(databases, (rows) => rows.put(header, 'header'));
    await expect(vault.save({ id: newId(), name: 'Ana', body: '', from: 0 })).rejects.toThrow('here no more');
    expect((await store.overview()).versions).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is locked: no nickname, no word of a case, no phrase, no kit', async () => {
    const { store, vault } = await begun();
    const id = newId();
    await vault.save({ id, name: 'Canario-uno', body: 'canario-dos', from: 0 });
    const { header, list } = await store.overview();
    const [row] = await store.versions(id);
    const parts = [header, list?.sealed, row?.sealed].map((bytes) => Buffer.from(bytes ?? []));
    expect(parts.map(({ length }) => length)).toEqual([192, 4096, 4096]);
    const words = ['Canario', 'canario', phrase.slice(0, 7), kit.words.slice(0, 4)];
    const told = [
      ...words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]),
      Buffer.from(kit.secret),
    ];
    expect(parts.filter((part) => told.some((each) => part.includes(each)))).toEqual([]);
  });

  test('says to anybody these things and no others', async () => {
    const { store, vault } = await begun();
    const id = await savedTimes(vault, 1);
    const [row] = await store.versions(id);
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'parent', 'schema', 'sealed', 'version']);
    expect(Object.keys((await store.overview()).list ?? {}).sort()).toEqual([
      'id',
      'parent',
      'schema',
      'sealed',
      'version',
    ]);
  });
});

describe('where it is kept', () => {
  test('a version that is there is never written over, whoever asks for it', async () => {
    const { store, vault } = await begun();
    const id = await savedTimes(vault, 2);
    const [before, { list }] = [await store.versions(id), await store.overview()];
    const [newest] = before;
    if (!list || !newest) throw new Error('nothing was kept');
    const add = { ...newest, sealed: new Uint8Array(4096) };
    await expect(store.commit({ after: list.version, list: { ...list, version: 99 }, add })).rejects.toThrow();
    expect(await store.versions(id)).toEqual(before);
    expect((await store.overview()).list).toEqual(list);
  });
});

describe('two tabs on one case', () => {
  test('lose nothing: the second is told, and both versions are there', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 1);
    const { vault: other } = await again(databases);
    expect(await vault.save({ id, name: 'Ana', body: 'mine', from: 1 })).toEqual({ version: 2, alone: true });
    expect(await other.save({ id, name: 'Ana', body: 'yours', from: 1 })).toEqual({ version: 3, alone: false });
    const bodies = (await vault.history(id)).map(({ body, parent }) => [body, parent]);
    expect(bodies).toEqual([
      ['yours', 1],
      ['mine', 1],
      ['1', 0],
    ]);
  });

  test('lose nothing where one deletes what the other still writes', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 3);
    const { vault: other } = await again(databases);
    await vault.remove(id);
    expect(await other.save({ id, name: 'Ana', body: 'late', from: 3 })).toEqual({ version: 4, alone: false });
    expect(await vault.open(id)).toMatchObject({ body: 'late', sound: true });
  });

  test('that race lose none of 1,000 edits', async () => {
    let [saved, found, told] = [0, 0, 0];
    for (let round = 0; round < 50; round += 1) {
      const { databases, vault } = await begun();
      const { vault: other } = await again(databases);
      const id = newId();
      const edits = Array.from({ length: 20 }, (_, at) => ({ id, name: 'Ana', body: `edit ${at}`, from: 0 }));
      const done = await Promise.all(edits.map((edit, at) => (at % 2 ? vault : other).save(edit)));
      const bodies = new Set((await vault.history(id)).map(({ body }) => body));
      saved += edits.length;
      found += edits.filter(({ body }) => bodies.has(body)).length;
      told += done.filter(({ alone }) => !alone).length;
      expect(new Set(done.map(({ version }) => version)).size).toBe(20);
    }
    expect([saved, found, told]).toEqual([1000, 1000, 950]);
  });

  test('that write different cases find them all in the list', async () => {
    const { databases, vault } = await begun();
    const { vault: other } = await again(databases);
    const names = Array.from({ length: 30 }, (_, at) => `case ${at}`);
    await Promise.all(names.map((name, at) => (at % 2 ? vault : other).save({ id: newId(), name, body: '', from: 0 })));
    expect((await namesIn(vault)).sort()).toEqual([...names].sort());
  });

  test('that both change the phrase leave one that opens, and the other is told', async () => {
    const { databases, store, vault } = await begun();
    const { vault: other } = await again(databases);
    const [one, two] = [otherPhrase, 'ábaco abdomen abeja abierto abogado abono aborto abrazo'];
    const renewed = await Promise.all(
      [[vault, one] as const, [other, two] as const].map(([each, words]) =>
        each.renew({ phrase }, { phrase: { words, cost } }, quickly),
      ),
    );
    expect([...renewed].sort()).toEqual([false, true]);
    const [works, fails] = renewed[0] ? [one, two] : [two, one];
    expect(await unlockVault(store, { phrase: works }, quickly)).toHaveProperty('sound', true);
    expect(await unlockVault(store, { phrase: fails }, quickly)).toBe('shut');
  });
});

describe('damage', () => {
  /** Two cases of three versions each. */
  const two = async () => {
    const all = await begun();
    return { ...all, ana: await savedTimes(all.vault, 3), luis: await savedTimes(all.vault, 3, 'Luis') };
  };

  test('of the newest version: the last good one is opened and said to be it, the other case is whole', async () => {
    const { databases, store, ana, luis } = await two();
    const [newest] = await store.versions(ana);
    await tampered(databases, (_, cases) => cases.put({ ...newest, sealed: new Uint8Array(4096) }));
    const { vault } = await again(databases);
    expect(await vault.open(ana)).toMatchObject({ body: '2', version: 3, sound: false });
    expect(await vault.open(luis)).toMatchObject({ body: '3', version: 3, sound: true });
    expect(await vault.save({ id: ana, name: 'Ana', body: '4', from: 3 })).toEqual({ version: 4, alone: true });
    expect(await vault.open(ana)).toMatchObject({ body: '4', sound: true });
  });

  test('of all versions: nothing opens, and the case stays in the list', async () => {
    const { databases, ana } = await two();
    await tampered(databases, (_, cases) => cases.delete(IDBKeyRange.bound([ana], [ana, []])));
    const { vault } = await again(databases);
    expect((await vault.list()).cases).toContainEqual({ id: ana, name: 'Ana', version: 3, sound: false });
    expect(await vault.open(ana)).toBeUndefined();
  });

  test('by versions of two cases that were exchanged', async () => {
    const { databases, store, ana, luis } = await two();
    const [[one], [other]] = [await store.versions(ana), await store.versions(luis)];
    await tampered(databases, (_, cases) => {
      cases.put({ ...one, sealed: other?.sealed });
      cases.put({ ...other, sealed: one?.sealed });
    });
    const { vault } = await again(databases);
    expect(await vault.open(ana)).toMatchObject({ name: 'Ana', body: '2', sound: false });
    expect(await vault.open(luis)).toMatchObject({ name: 'Luis', body: '2', sound: false });
  });

  test('by an older version in the place of the newest', async () => {
    const { databases, store, ana } = await two();
    const [newest, older] = await store.versions(ana);
    await tampered(databases, (_, cases) => cases.put({ ...newest, sealed: older?.sealed }));
    expect(await (await again(databases)).vault.open(ana)).toMatchObject({ body: '2', sound: false });
    await tampered(databases, (_, cases) => cases.delete([ana, 3]));
    expect(await (await again(databases)).vault.open(ana)).toMatchObject({ body: '2', version: 3, sound: false });
  });

  test('by an older list', async () => {
    const { databases, store, vault, ana, luis } = await two();
    const { list } = await store.overview();
    await vault.save({ id: ana, name: 'Ana', body: '4', from: 3 });
    const added = await savedTimes(vault, 1, 'Rosa');
    await tampered(databases, (rows) => rows.put(list, 'list'));
    const found = await contents(databases);
    expect(found.cases).toEqual(
      expect.arrayContaining([
        { id: ana, name: 'Ana', version: 4, sound: false },
        { id: luis, name: 'Luis', version: 3, sound: true },
        { id: added, name: 'Rosa', version: 1, sound: false },
      ]),
    );
  });

  test('by a case that was deleted and is put back', async () => {
    const { databases, store, vault, ana } = await two();
    const rows = await store.versions(ana);
    await vault.remove(ana);
    await tampered(databases, (_, cases) => rows.map((row) => cases.put(row)));
    expect((await contents(databases)).cases).toContainEqual({ id: ana, name: 'Ana', version: 3, sound: false });
  });

  test.each<[string, (list: object) => object | undefined]>([
    ['gone', () => undefined],
    ['empty', (list) => ({ ...list, sealed: new Uint8Array() })],
    ['of another count', (list) => ({ ...list, version: 1_000 })],
    ['of no count', (list) => ({ ...list, version: Number.NaN })],
  ])('of the list, %s: made anew from the cases, and never empty as if nothing had been', async (_, change) => {
    const { databases, store, vault, ana, luis } = await two();
    const { list } = await store.overview();
    const changed = change(list ?? {});
    await tampered(databases, (rows) => (changed ? rows.put(changed, 'list') : rows.delete('list')));
    const { cases, whole } = await contents(databases);
    expect(whole).toBe(false);
    expect(cases.map(({ id, name, sound }) => [id, name, sound]).sort()).toEqual(
      [
        [ana, 'Ana', false],
        [luis, 'Luis', false],
      ].sort(),
    );
    await vault.save({ id: ana, name: 'Ana', body: '4', from: 3 });
    expect(await contents(databases)).toMatchObject({ whole: true, cases: [{ sound: true }, { sound: true }] });
  });

  test('of the whole storage under an open vault: nothing is begun anew in silence', async () => {
    const { databases, store, vault, ana } = await two();
    await tampered(databases, (rows, cases) => {
      rows.clear();
      cases.clear();
    });
    await expect(vault.save({ id: ana, name: 'Ana', body: '4', from: 3 })).rejects.toThrow('here no more');
    expect(await store.overview()).toMatchObject({ header: undefined, list: undefined, versions: [] });
  });

  test('of the whole storage, by which the browser begins anew: it is not as if there had been no vault', async () => {
    const notes = remembering();
    const store = await openStore(
      new IDBFactory(),
      witnessIn(() => notes),
    );
    const drawn = { phrase, kit, cost };
    const vault = await beginVault(store, drawn, quickly);
    if (!vault) throw new Error('no vault was begun');
    await savedTimes(vault, 3);
    const empty = new IDBFactory();
    const anew = await openStore(
      empty,
      witnessIn(() => notes),
    );
    expect(await unlockVault(anew, { phrase }, quickly)).toBe('lost');
    // Who begins another knows of it.
    expect(await beginVault(anew, drawn, quickly)).toBeDefined();
    expect(await unlockVault(anew, { phrase }, quickly)).toHaveProperty('sound', true);
    await anew.erase();
    expect(
      await unlockVault(
        await openStore(
          empty,
          witnessIn(() => notes),
        ),
        { phrase },
        quickly,
      ),
    ).toBe('none');
  });

  test('by an older day of the whole storage: somebody is told that something is missing', async () => {
    const notes = remembering();
    const { databases, vault } = await begun();
    await savedTimes(vault, 2);
    const store = await openStore(
      databases,
      witnessIn(() => notes),
    );
    const attempt = await unlockVault(store, { phrase }, quickly);
    if (typeof attempt === 'string') throw new Error('the vault does not open');
    await savedTimes(attempt.vault, 1, 'Luis');
    expect(await attempt.vault.list()).toMatchObject({ whole: true });
    notes.setItem('intake', String(Number(notes.getItem('intake')) + 1));
    expect(await attempt.vault.list()).toMatchObject({ whole: false, cases: [{ sound: true }, { sound: true }] });
  });
});

/** A storage as browsers have it for pages. */
function remembering(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const notes = new Map<string, string>();
  return {
    getItem: (name) => notes.get(name) ?? null,
    setItem: (name, value) => void notes.set(name, value),
    removeItem: (name) => void notes.delete(name),
  };
}
