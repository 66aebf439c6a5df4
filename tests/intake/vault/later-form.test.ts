import { describe, expect, test } from 'vitest';
import { enter } from '#src/intake/vault/door.ts';
import { unlockVault } from '#src/intake/vault/entry.ts';
import { LaterForm } from '#src/intake/vault/form.ts';
import { lock } from '#src/intake/vault/record.ts';
import { begun, phrase, quickly, savedTimes, tampered } from './vaults.ts';

/** A vault with one case, and what locks for it as a later version of the page would. */
async function withLater() {
  const all = await begun();
  const ana = await savedTimes(all.vault, 2);
  const { header } = await all.store.overview();
  const inside = header && (await enter(header, { phrase }, quickly));
  if (!header || !inside) throw new Error('the vault does not open');
  const later = (id: string, version: number) =>
    lock('{"of":"a later form"}', { id, version, parent: 0, schema: 2 }, inside);
  return { ...all, ana, header, later };
}

describe('what a later version of this page has kept is neither read as ours nor written over', () => {
  test('a list of a later form: nothing is shown, nothing is saved', async () => {
    const { databases, store, vault, ana, later } = await withLater();
    const list = await later('list', 9);
    await tampered(databases, (rows) => rows.put(list, 'list'));
    const before = await store.overview();
    await expect(unlockVault(store, { phrase }, quickly)).rejects.toThrow(LaterForm);
    await expect(vault.list()).rejects.toThrow(LaterForm);
    await expect(vault.save({ id: ana, name: 'Ana', brief: '', body: '', from: 2 })).rejects.toThrow(LaterForm);
    expect(await store.overview()).toEqual(before);
  });

  test('a case of a later form: it is not opened as the version before it', async () => {
    const { databases, vault, ana, later } = await withLater();
    const version = await later(ana, 3);
    await tampered(databases, (_, cases) => cases.put(version));
    await expect(vault.open(ana)).rejects.toThrow(LaterForm);
  });

  test('a header of a later form, of whatever length: it is not called a wrong phrase', async () => {
    const { databases, store, header } = await withLater();
    for (const length of [header.length, 4, 500]) {
      const longer = new Uint8Array(length);
      longer.set([...header.slice(0, 3), 2]);
      await tampered(databases, (rows) => rows.put(longer, 'header'));
      await expect(unlockVault(store, { phrase }, quickly)).rejects.toThrow(LaterForm);
    }
  });

  test('while what only says so of itself, and does not open, is damaged', async () => {
    const { databases, store, vault, ana } = await withLater();
    const { list } = await store.overview();
    await tampered(databases, (rows) => rows.put({ ...list, schema: 2 }, 'list'));
    expect(await vault.list()).toMatchObject({ whole: false, cases: [{ id: ana, name: 'Ana' }] });
  });
});
