import { hkdfSync } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { bytesFor } from '#src/intake/vault/box.ts';
import { beginVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { keptVersions } from '#src/intake/vault/vault.ts';
import { again, begun, drawn, kit, namesIn, otherPhrase, quickly, savedTimes, storeIn } from './vaults.ts';

const [one, two] = ['1'.repeat(32), '2'.repeat(32)];
const brought = (id: string, body = 'brought', name = 'Rosa') => ({ id, name, brief: 'brief', body });

describe('a vault that takes in cases', () => {
  test('has them all, beside those it had, and tells which are new', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 2);
    expect(await vault.take([brought(one), brought(id), brought(two)])).toEqual([one, two]);
    const { vault: later } = await again(databases);
    expect(await namesIn(later)).toEqual(['Rosa', 'Rosa', 'Rosa']);
    for (const each of [one, id, two])
      expect(await later.open(each)).toMatchObject({ body: 'brought', brief: 'brief', sound: true, parent: 0 });
  });

  /** The versions of a case before and after a file brings it once more. */
  async function broughtOver(open?: typeof storeIn) {
    const { vault } = await begun(open);
    const id = await savedTimes(vault, 3);
    const before = await vault.history(id);
    expect(await vault.take([brought(id)])).toEqual([]);
    return { before, after: await vault.history(id) };
  }
  const more = { name: 'Rosa', brief: 'brief', body: 'brought', version: 4, parent: 0 };

  test('[I03] writes nothing over: a case that is here has one more version, made from none, and those it had', async () => {
    const { before, after } = await broughtOver();
    expect(after).toEqual([more, ...before]);
  });

  test('[I03 broken] whose store writes what comes over the newest that is here is found out', async () => {
    const { before, after } = await broughtOver(async (databases) => {
      const store = await storeIn(databases);
      const commit: typeof store.commit = ({ add = [], drop = [], ...rest }) => {
        const over = add.map(({ id, version, parent }) => ({ id, versions: parent === 0 ? [version - 1] : [] }));
        return store.commit({ ...rest, add, drop: [...drop, ...over] });
      };
      return { ...store, commit };
    });
    expect(after).not.toEqual([more, ...before]);
    expect(after).toEqual([more, ...before.slice(1)]);
  });

  test('[I03] pushes out no version that nobody has gone on from, however often the same file comes in', async () => {
    const { vault } = await begun();
    const id = await savedTimes(vault, keptVersions);
    for (let time = 0; time < 3; time += 1) await vault.take([brought(id, `brought ${time}`)]);
    const bodies = (await vault.history(id)).map(({ body }) => body);
    expect(bodies).toEqual(expect.arrayContaining(['20', 'brought 0', 'brought 1', 'brought 2']));
  });

  test('goes on from what came in, and what is saved from an older version is known to have met another', async () => {
    const { vault } = await begun();
    const id = await savedTimes(vault, 1);
    await vault.take([brought(id)]);
    const draft = { id, name: 'Ana', brief: '', body: 'typed meanwhile', from: 1 };
    expect(await vault.save(draft)).toEqual({ version: 3, alone: false });
    expect((await vault.history(id)).map(({ body }) => body)).toEqual(['typed meanwhile', 'brought', '1']);
  });

  test('[I02] takes none where one of them cannot be kept', async () => {
    const { databases, vault } = await begun();
    await savedTimes(vault, 1);
    for (const bad of [
      [brought(one), brought('list')],
      [brought(one), brought(one)],
      [brought(one), brought('x')],
    ])
      await expect(vault.take(bad)).rejects.toThrow('cannot be kept');
    expect(await namesIn((await again(databases)).vault)).toEqual(['Ana']);
  });

  test('loses nothing of what another tab saves at the same time', async () => {
    const { databases, vault } = await begun();
    const elsewhere = await again(databases);
    const id = await savedTimes(vault, 1);
    await Promise.all([vault.take([brought(one), brought(id)]), savedTimes(elsewhere.vault, 3, 'Luis')]);
    const { vault: later } = await again(databases);
    expect((await namesIn(later)).sort()).toEqual(['Luis', 'Rosa', 'Rosa']);
    expect(await later.history(id)).toHaveLength(2);
  });

  test('asks the browser to keep them where they are the first', async () => {
    const persist = vi.fn(async () => true);
    const vault = await beginVault(await openStore(new IDBFactory(), undefined, { persist }), drawn, quickly);
    await vault?.take([]);
    expect(persist).not.toHaveBeenCalled();
    await vault?.take([brought(one)]);
    expect(persist).toHaveBeenCalledOnce();
  });

  test('takes nothing once it is locked', async () => {
    const { vault } = await begun();
    vault.lock();
    await expect(vault.take([brought(one)])).rejects.toThrow('locked');
    await expect(vault.ownKey()).rejects.toThrow('locked');
  });
});

describe('the own key of a vault', () => {
  test('is the same after another phrase and by the kit, and another for each vault', async () => {
    const { databases, vault } = await begun();
    const key = await vault.ownKey();
    expect(key).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    await vault.renew({ kit: kit.secret }, { phrase: { words: otherPhrase, cost: drawn.cost } }, quickly);
    expect(await (await again(databases, { kit: kit.secret })).vault.ownKey()).toBe(key);
    expect(await (await again(databases, { phrase: otherPhrase })).vault.ownKey()).toBe(key);
    expect(await (await begun()).vault.ownKey()).not.toBe(key);
  });

  test('[V12] is made from the secret as OpenSSL makes it', async () => {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    const held = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
    const use = ['firm-ground', 1, 'receive', 'ab'.repeat(16)];
    expect(Buffer.from(await bytesFor(held, use))).toEqual(
      Buffer.from(hkdfSync('sha256', secret, '', JSON.stringify(use), 32)),
    );
  });
});
