import { describe, expect, test } from 'vitest';
import { newId } from '#src/intake/vault/bytes.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { again, begun, contents, namesIn, savedTimes, tampered } from './vaults.ts';

/** A vault with a case of three versions. */
async function withAna() {
  const all = await begun();
  return { ...all, ana: await savedTimes(all.vault, 3) };
}
const bodiesOf = async (vault: Vault, id: string) => (await vault.history(id)).map(({ body }) => body);

describe('a row that was not written by us', () => {
  test.each([1_000, 2 ** 53, Number.POSITIVE_INFINITY])(
    'numbered %d among the versions of a case pushes none of them out, and the case is saved',
    async (version) => {
      const { databases, vault, ana } = await withAna();
      const planted = { id: ana, version, parent: 0, schema: 1, sealed: new Uint8Array(4096) };
      await tampered(databases, (_, cases) => cases.put(planted));
      const opened = await vault.open(ana);
      await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: opened?.version ?? 0 });
      expect(await bodiesOf(vault, ana)).toEqual(['4', '3', '2', '1']);
      expect(await (await again(databases)).vault.open(ana)).toMatchObject({ body: '4', sound: true });
    },
  );

  test('in the place of the list, though it opens where it belongs: the list is made anew', async () => {
    const { databases, store, ana } = await withAna();
    const [newest] = await store.versions(ana);
    await tampered(databases, (rows) => rows.put(newest, 'list'));
    expect(await contents(databases)).toMatchObject({ whole: false, cases: [{ name: 'Ana' }] });
  });

  test.each<[string, unknown]>([
    ['nothing locked', { id: 'list', version: 9, parent: 0, schema: 1 }],
    ['a text for what is locked', { id: 'list', version: 9, parent: 0, schema: 1, sealed: 'x' }],
    ['text', 'x'],
    ['null', null],
  ])('with %s in the place of the list: the list is made anew', async (_, row) => {
    const { databases, vault, ana } = await withAna();
    await tampered(databases, (rows) => rows.put(row, 'list'));
    expect(await contents(databases)).toMatchObject({ whole: false, cases: [{ name: 'Ana' }] });
    await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 3 });
    expect((await contents(databases)).cases).toMatchObject([{ name: 'Ana', version: 4 }]);
  });

  test.each<[string, (list: object | undefined) => unknown]>([
    ['the list', (list) => list],
    ['one with nothing in it', () => ({ id: 'a'.repeat(32), version: 1 })],
    ['one with no parent', () => ({ id: 'a'.repeat(32), version: 1, schema: 1, sealed: new Uint8Array(4096) })],
    [
      'one with a size for what is locked',
      () => ({ id: 'a'.repeat(32), version: 1, parent: 0, schema: 1, sealed: 2 ** 53 }),
    ],
    ['one of a number that is none', () => ({ id: 'a'.repeat(32), version: -1 })],
  ])('among the cases, %s: the others open, and of it nothing does', async (_, planted) => {
    const { databases, store, ana } = await withAna();
    const row = planted((await store.overview()).list);
    await tampered(databases, (_, cases) => cases.put(row));
    const { vault } = await again(databases);
    expect(await namesIn(vault)).toContain('Ana');
    expect(await vault.open(ana)).toMatchObject({ body: '3', sound: true });
    expect(await vault.open('list')).toBeUndefined();
    expect(await vault.open('a'.repeat(32))).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['an object', {}],
    ['a date', new Date(0)],
    ['text', '7'],
    ['not a number', Number.NaN],
    ['2**53', 2 ** 53],
    ['the last that can be counted', Number.MAX_SAFE_INTEGER],
    ['infinite', Number.POSITIVE_INFINITY],
    ['a big one', 1n],
    ['below nothing', -5],
  ])('a list whose count is %s: saves end, two tabs lose no case, and it counts on', async (_, version) => {
    const { databases, store, vault } = await withAna();
    const { list } = await store.overview();
    await tampered(databases, (rows) => rows.put({ ...list, version }, 'list'));
    const { vault: other } = await again(databases);
    const names = ['Luis', 'Rosa', 'Eva', 'Iris'];
    const saving = names.map((name, at) =>
      (at % 2 ? vault : other).save({ id: newId(), name, brief: '', body: '', from: 0 }),
    );
    await Promise.all(saving);
    const { cases } = await vault.list();
    expect(cases.flatMap(({ name, sound }) => (sound ? name : [])).sort()).toEqual(
      expect.arrayContaining(names.sort()),
    );
    expect((await store.overview()).list?.version).toBeGreaterThanOrEqual(names.length);
  });
});

describe('what can never be read back is not kept', () => {
  test.each<[string, { id?: string; from?: number }]>([
    ['a case under the id of the list', { id: 'list' }],
    ['a case under an id of another shape', { id: 'Ana' }],
    ['a version made from no number', { from: Number.NaN }],
    ['a version made from a part', { from: 1.5 }],
    ['a version below the first', { from: -1 }],
    ['a version that cannot be counted on from', { from: Number.MAX_SAFE_INTEGER }],
  ])('%s', async (_, draft) => {
    const { store, vault } = await withAna();
    const before = await store.overview();
    await expect(vault.save({ id: newId(), name: '', brief: '', body: '', from: 0, ...draft })).rejects.toThrow(
      'cannot be kept',
    );
    expect(await store.overview()).toEqual(before);
  });

  test('a version that nobody ever had may be said to be gone on from: nothing is pushed out by it', async () => {
    const { vault, ana } = await withAna();
    await vault.save({ id: ana, name: 'Ana', brief: '', body: '4', from: 1_000 });
    expect(await bodiesOf(vault, ana)).toEqual(['4', '3', '2', '1']);
  });
});
