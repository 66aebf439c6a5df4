import { describe, expect, test } from 'vitest';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { again, begun, contents, drawn, phrase, quickly, savedTimes, storeIn, tampered } from './vaults.ts';

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
    expect(await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 3 })).toEqual({
      version: 4,
      alone: true,
    });
    expect(await vault.open(ana)).toMatchObject({ body: '4', sound: true });
  });

  test('of all versions: nothing opens, and the case stays in the list', async () => {
    const { databases, ana } = await two();
    await tampered(databases, (_, cases) => cases.delete(IDBKeyRange.bound([ana], [ana, []])));
    const { vault } = await again(databases);
    expect((await vault.list()).cases).toContainEqual({ id: ana, name: 'Ana', brief: '', version: 3, sound: false });
    expect(await vault.open(ana)).toBeUndefined();
  });

  test('of the list and of the newest version: the nickname is the one of the last good version', async () => {
    const { databases, store, vault, ana } = await two();
    await vault.save({ id: ana, name: 'A. M.', brief: '', body: '4', from: 3 });
    const [newest] = await store.versions(ana);
    await tampered(databases, (rows, cases) => {
      rows.delete('list');
      cases.put({ ...newest, sealed: new Uint8Array(4096) });
    });
    expect((await contents(databases)).cases).toContainEqual({
      id: ana,
      name: 'Ana',
      brief: '',
      version: 4,
      sound: false,
    });
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
    await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 3 });
    const added = await savedTimes(vault, 1, 'Rosa');
    await tampered(databases, (rows) => rows.put(list, 'list'));
    const found = await contents(databases);
    expect(found.cases).toEqual(
      expect.arrayContaining([
        { id: ana, name: 'Ana', brief: '', version: 4, sound: false },
        { id: luis, name: 'Luis', brief: '', version: 3, sound: true },
        { id: added, name: 'Rosa', brief: '', version: 1, sound: false },
      ]),
    );
  });

  test('by a case that was deleted and is put back', async () => {
    const { databases, store, vault, ana } = await two();
    const rows = await store.versions(ana);
    await vault.remove(ana, 3);
    await tampered(databases, (_, cases) => rows.map((row) => cases.put(row)));
    expect((await contents(databases)).cases).toContainEqual({
      id: ana,
      name: 'Ana',
      brief: '',
      version: 3,
      sound: false,
    });
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
    await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 3 });
    const after = (await contents(databases)).cases.map(({ name, sound }) => [name, sound]);
    expect(Object.fromEntries(after)).toEqual({ Ana: true, Luis: false });
  });

  test.each<[string, (vault: IDBObjectStore, cases: IDBObjectStore) => void]>([
    ['the header is gone', (vault) => vault.delete('header')],
    ['the header is of another kind', (vault) => vault.put('x', 'header')],
    ['nothing but cases is left', (vault) => vault.clear()],
    [
      'nothing but the list is left',
      (vault, cases) => {
        vault.delete('header');
        cases.clear();
      },
    ],
    [
      'nothing is left but a row that nobody knows',
      (vault, cases) => {
        vault.clear();
        cases.clear();
        cases.put({ id: 'x', version: 'y' });
      },
    ],
  ])('by which %s: it is not as if there had been no vault, and none is begun over it', async (_, harm) => {
    const { databases, store } = await two();
    await tampered(databases, harm);
    expect(await unlockVault(store, { phrase }, quickly)).toBe('lost');
    expect(await beginVault(store, drawn, quickly)).toBeUndefined();
    await store.erase();
    expect(await unlockVault(await storeIn(databases), { phrase }, quickly)).toBe('none');
  });

  test('of the whole storage under an open vault: nothing is begun anew in silence', async () => {
    const { databases, store, vault, ana } = await two();
    await tampered(databases, (rows, cases) => {
      rows.clear();
      cases.clear();
    });
    await expect(vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 3 })).rejects.toThrow('here no more');
    expect(await store.overview()).toMatchObject({ header: undefined, list: undefined, versions: [] });
  });

  test('of the whole storage, by which the browser begins anew: it is not as if there had been no vault', async () => {
    const { databases, store } = await two();
    await tampered(databases, (rows, cases) => {
      rows.clear();
      cases.clear();
    });
    expect(await unlockVault(store, { phrase }, quickly)).toBe('lost');
    expect(await beginVault(store, drawn, quickly)).toBeUndefined();
    // Who deletes what is left says by it that they know.
    await store.erase();
    const after = await storeIn(databases);
    expect(await unlockVault(after, { phrase }, quickly)).toBe('none');
    expect(await beginVault(after, drawn, quickly)).toBeDefined();
  });

  test('by an older day of the whole storage: somebody is told that something is missing', async () => {
    const { databases, store, vault } = await two();
    const { list } = await store.overview();
    const luis = await savedTimes(vault, 1, 'Rosa');
    await tampered(databases, (rows, cases) => {
      rows.put(list, 'list');
      cases.delete([luis, 1]);
    });
    expect(await contents(databases)).toMatchObject({ whole: false, cases: [{ sound: true }, { sound: true }] });
  });
});
