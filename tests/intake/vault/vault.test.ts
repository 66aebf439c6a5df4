import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '#src/intake/vault/bytes.ts';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { keptVersions } from '#src/intake/vault/vault.ts';
import {
  again,
  begun,
  drawn,
  kit,
  namesIn,
  otherPhrase,
  phrase,
  quickly,
  savedTimes,
  storeIn,
  tampered,
} from './vaults.ts';

describe('a vault', () => {
  test('is not there before it is begun, and begins empty', async () => {
    const store = await storeIn(new IDBFactory());
    expect(await unlockVault(store, { phrase }, quickly)).toBe('none');
    const { vault } = await begun();
    expect(await vault.list()).toEqual({ cases: [], whole: true });
  });

  test('keeps a case, and gives it back in another tab, by the phrase and by the kit', async () => {
    const { databases, vault } = await begun();
    const id = newId();
    expect(await vault.save({ id, name: 'Ana', brief: 'in short', body: '{"flow":"detainer"}', from: 0 })).toEqual({
      version: 1,
      alone: true,
    });
    for (const opener of [{ phrase }, { kit: kit.secret }]) {
      const { vault: other, sound } = await again(databases, opener);
      expect(sound).toBe(true);
      expect(await other.list()).toEqual({
        cases: [{ id, name: 'Ana', brief: 'in short', version: 1, sound: true }],
        whole: true,
      });
      const opened = {
        name: 'Ana',
        brief: 'in short',
        body: '{"flow":"detainer"}',
        version: 1,
        parent: 0,
        sound: true,
      };
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

  test('is not begun where its paper would not open it, nor its phrase', async () => {
    const databases = new IDBFactory();
    const store = await storeIn(databases);
    const paper = { words: newKit('en').words, secret: kit.secret };
    await expect(beginVault(store, { phrase, kit: paper, cost }, quickly)).rejects.toThrow('does not open');
    await expect(beginVault(store, { phrase, kit: { ...kit, words: '' }, cost }, quickly)).rejects.toThrow(
      'does not open',
    );
    await expect(beginVault(store, { phrase: 'Hunter2', kit, cost }, quickly)).rejects.toThrow('no phrase');
    expect(await unlockVault(store, { phrase }, quickly)).toBe('none');
  });

  test('is begun by one of two tabs that begin at once', async () => {
    const databases = new IDBFactory();
    const stores = [await storeIn(databases), await storeIn(databases)];
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
    await vault.save({ id: ana, name: 'A. M.', brief: '', body: '2', from: 2 });
    await vault.remove(luis, 2);
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
      () => vault.save({ id, name: '', brief: '', body: '', from: 1 }),
      () => vault.remove(id, 1),
      () => vault.renew({ phrase }, {}, quickly),
    ];
    for (const ask of asked) await expect(ask()).rejects.toThrow('the vault is locked');
  });

  test('is locked while somebody waits for a case: nobody gets it', async () => {
    const { vault } = await begun();
    const id = await savedTimes(vault, 1);
    const asked = [vault.list(), vault.open(id), vault.history(id)];
    vault.lock();
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ status: 'rejected', reason: { message: 'the vault is locked' } });
  });

  test('is locked when somebody deletes everything in another tab', async () => {
    const { databases, store, vault } = await begun();
    const id = await savedTimes(vault, 1);
    await (await storeIn(databases)).erase();
    await store.gone;
    await expect(vault.save({ id, name: 'Ana', brief: '', body: '2', from: 1 })).rejects.toThrow('the vault is locked');
  });

  test('is locked when the browser takes the data away under it', async () => {
    const databases = new IDBFactory();
    const open = vi.spyOn(databases, 'open');
    const store = await storeIn(databases);
    const vault = await beginVault(store, drawn, quickly);
    if (!vault) throw new Error('no vault was begun');
    const id = await savedTimes(vault, 1);
    forceCloseDatabase(open.mock.results[0]?.value.result);
    await store.gone;
    await expect(vault.save({ id, name: 'Ana', brief: '', body: '2', from: 1 })).rejects.toThrow('the vault is locked');
  });

  test('is locked while saves are on their way: all of them are kept', async () => {
    const { databases, vault } = await begun();
    const names = ['Ana', 'Luis', 'Rosa'];
    const saving = names.map((name) => vault.save({ id: newId(), name, brief: '', body: '', from: 0 }));
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
    await expect(open.save({ id, name: 'Ana', brief: '', body: '3', from: 2 })).rejects.toThrow();
    const anew = await storeIn(databases);
    expect(await anew.overview()).toMatchObject({ header: undefined, list: undefined, versions: [] });
    expect(await unlockVault(anew, { phrase }, quickly)).toBe('none');
  });

  test('takes no case of a tab that is still open to the one before it', async () => {
    const { databases, store, vault } = await begun();
    const header = (await (await begun()).store.overview()).header;
    await tampered(databases, (rows) => rows.put(header, 'header'));
    await expect(vault.save({ id: newId(), name: 'Ana', brief: '', body: '', from: 0 })).rejects.toThrow(
      'here no more',
    );
    expect((await store.overview()).versions).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is locked: no nickname, no word of a case, no phrase, no kit', async () => {
    const { store, vault } = await begun();
    const id = newId();
    await vault.save({ id, name: 'Canario-uno', brief: '', body: 'canario-dos', from: 0 });
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
    await expect(store.commit({ after: list, list: { ...list, version: 99 }, add: [add] })).rejects.toThrow();
    expect(await store.versions(id)).toEqual(before);
    expect((await store.overview()).list).toEqual(list);
  });
});
