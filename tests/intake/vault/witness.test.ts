import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { beginVault, unlockVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { witnessIn } from '#src/intake/vault/witness.ts';
import { again, begun, drawn, notesOf, phrase, quickly, savedTimes, storeIn } from './vaults.ts';

test('a browser that lets nothing be noted has a vault all the same', async () => {
  const store = await openStore(
    new IDBFactory(),
    witnessIn(() => {
      throw new DOMException('refused', 'SecurityError');
    }),
  );
  const vault = await beginVault(store, drawn, quickly);
  if (!vault) throw new Error('no vault was begun');
  await savedTimes(vault, 2);
  expect(await vault.list()).toMatchObject({ whole: true, cases: [{ version: 2 }] });
});

test.each(['\u0000garbage', '', '-1', '5.5', '0x1', 'NaN', '1e300'])(
  'a note that cannot be read, %j, is a loss and not nothing; saves go on, and it is told until somebody knows',
  async (note) => {
    const empty = new IDBFactory();
    notesOf(empty).setItem('intake', note);
    expect(await unlockVault(await storeIn(empty), { phrase }, quickly)).toBe('lost');

    const { databases, vault } = await begun();
    notesOf(databases).setItem('intake', note);
    expect(await vault.list()).toMatchObject({ whole: false });
    await savedTimes(vault, 2);
    expect(await vault.list()).toMatchObject({ whole: false });
    await vault.accept();
    expect(await vault.list()).toMatchObject({ whole: true });
  },
);

test('a note that comes late does not lower the count', () => {
  const notes = notesOf(new IDBFactory());
  const [here, elsewhere] = [witnessIn(() => notes), witnessIn(() => notes)];
  expect(here.recall()).toBe(0);
  elsewhere.note(8);
  here.note(7);
  expect(here.recall()).toBe(8);
});

test('what could not be kept because another tab was faster is not remembered as kept', async () => {
  const { databases, store, vault } = await begun();
  const { list } = await store.overview();
  await savedTimes(vault, 1);
  if (!list) throw new Error('there is no list');
  expect(await store.commit({ after: list, list: { ...list, version: 99 } })).toBe(false);
  expect(await (await again(databases)).vault.list()).toMatchObject({ whole: true });
});

test('a case of another tab that is noted while all is being deleted is no loss', async () => {
  const databases = new IDBFactory();
  const noting = witnessIn(() => notesOf(databases));
  const late: (() => void)[] = [];
  const saving = await openStore(databases, { ...noting, note: (count) => late.push(() => noting.note(count)) });
  await beginVault(saving, drawn, quickly);
  const erasing = (await storeIn(databases)).erase();
  for (const note of late) note();
  await erasing;
  expect(await unlockVault(await storeIn(databases), { phrase }, quickly)).toBe('none');
});
