import { describe, expect, test } from 'vitest';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { again, begun, contents, kit, notesOf, otherPhrase, phrase, quickly, savedTimes, tampered } from './vaults.ts';

/** Three cases; Ana was deleted, and her rows are still at hand. */
async function withoutAna() {
  const all = await begun();
  const { store, vault } = all;
  const [ana, luis, rosa] = [
    await savedTimes(vault, 3),
    await savedTimes(vault, 2, 'Luis'),
    await savedTimes(vault, 1, 'Rosa'),
  ];
  const [rows, { list: older }] = [await store.versions(ana), await store.overview()];
  await vault.remove(ana, 3);
  return { ...all, ana, luis, rosa, rows, older };
}
type Given = Awaited<ReturnType<typeof withoutAna>>;

/** What somebody is told who looks: whether all is whole, and which cases are not sound, in the list and once they are opened. */
async function told(given: Pick<Given, 'databases'>) {
  const { cases, whole, opened } = await contents(given.databases);
  const unsound = cases.flatMap(({ name, sound }) => (sound ? [] : name)).sort();
  const openedUnsound = opened.flatMap(([, found]) => (found && !found.sound ? found.name : [])).sort();
  return { whole, unsound, openedUnsound };
}

const harms: readonly [string, (given: Given) => Promise<void>, Awaited<ReturnType<typeof told>>][] = [
  [
    'a deleted case that is put back',
    ({ databases, rows }) => tampered(databases, (_, cases) => rows.map((row) => cases.put(row))),
    { whole: true, unsound: ['Ana'], openedUnsound: ['Ana'] },
  ],
  [
    'a case of which nothing opens',
    ({ databases, rows }) => tampered(databases, (_, cases) => cases.put({ ...rows[0], sealed: new Uint8Array(4096) })),
    { whole: true, unsound: [''], openedUnsound: [] },
  ],
  [
    'a case that has lost its newest version',
    ({ databases, luis }) => tampered(databases, (_, cases) => cases.delete([luis, 2])),
    { whole: true, unsound: ['Luis'], openedUnsound: ['Luis'] },
  ],
  [
    'an older list',
    ({ databases, older }) => tampered(databases, (rows) => rows.put(older, 'list')),
    { whole: false, unsound: ['Ana'], openedUnsound: [] },
  ],
  [
    'no list',
    ({ databases }) => tampered(databases, (rows) => rows.delete('list')),
    { whole: false, unsound: ['Luis', 'Rosa'], openedUnsound: ['Luis', 'Rosa'] },
  ],
  [
    'less than the browser remembers',
    async ({ databases }) => notesOf(databases).setItem('intake', '50'),
    { whole: false, unsound: [], openedUnsound: [] },
  ],
];

describe.each(harms)('of %s', (_, harm, warned) => {
  test('somebody is told, and still is after another case was saved and the vault opened anew', async () => {
    const given = await withoutAna();
    await harm(given);
    expect(await told(given)).toEqual(warned);
    const { vault } = await again(given.databases);
    await savedTimes(vault, 3, 'Eva');
    expect(await told(given)).toEqual(warned);
  });

  test('nobody is told any more once they have said that they know, and saved or deleted each case that was not sound', async () => {
    const given = await withoutAna();
    await harm(given);
    const { vault } = await again(given.databases);
    await vault.accept();
    expect(await told(given)).toEqual({ ...warned, whole: true });
    const unsound = (await vault.list()).cases.filter(({ sound }) => !sound);
    for (const { id, version, name } of unsound) {
      if (name === 'Luis') await vault.save({ id, name, brief: '', body: '', from: version });
      else expect(await vault.remove(id, version)).toBe(true);
    }
    expect(await told(given)).toEqual({ whole: true, unsound: [], openedUnsound: [] });
  });
});

test('an older list is not taken for the newest, though the list was lost in between and has begun anew', async () => {
  const { databases, store, vault, ana } = await begun().then(async (all) => ({
    ...all,
    ana: await savedTimes(all.vault, 1),
  }));
  const [rows, { list: older }] = [await store.versions(ana), await store.overview()];
  await savedTimes(vault, 3, 'Luis');
  await tampered(databases, (rows) => rows.delete('list'));
  for (const from of [1, 2]) await vault.save({ id: ana, name: 'Ana', brief: '', body: '', from });
  await tampered(databases, (vault, cases) => {
    vault.put(older, 'list');
    cases.clear();
    for (const row of rows) cases.put(row);
  });
  expect(await told({ databases })).toMatchObject({ whole: false });
});

describe('an older header that is put back, by which an older phrase opens again', () => {
  const fresh = { phrase: { words: otherPhrase, cost } };
  async function withOlderHeader() {
    const all = await begun();
    const { header } = await all.store.overview();
    await all.vault.renew({ phrase }, fresh, quickly);
    await savedTimes(all.vault, 1, 'Luis, after the change');
    await tampered(all.databases, (rows) => rows.put(header, 'header'));
    return all;
  }

  test('is told as one that has suffered, and still is after a save', async () => {
    const { databases, vault } = await withOlderHeader();
    expect(await again(databases)).toMatchObject({ sound: false });
    await savedTimes(vault, 1);
    expect(await again(databases)).toMatchObject({ sound: false });
  });

  test('is told no more once both ways in are new, and still is while one of them stays', async () => {
    const { databases, vault } = await withOlderHeader();
    expect(await vault.renew({ phrase }, fresh, quickly)).toBe(true);
    expect(await again(databases, { phrase: otherPhrase })).toMatchObject({ sound: false });
    expect(await vault.renew({ kit: kit.secret }, { ...fresh, kit: newKit('en').secret }, quickly)).toBe(true);
    expect(await again(databases, { phrase: otherPhrase })).toMatchObject({ sound: true });
  });
});
