import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broughtFrom } from '#src/intake/carry/brought.ts';
import { type For, lockedFile, openedFile, publicHalf, type With } from '#src/intake/carry/carry-file.ts';
import type { Carried } from '#src/intake/carry/content.ts';
import { gathered } from '#src/intake/carry/gather.ts';
import { written } from '#src/intake/cases/case-file.ts';
import type { Bytes } from '#src/intake/vault/bytes.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { begun, tampered } from '../vault/vaults.ts';
import { carried, caseOf, findingsOf, idOf, made, walked, words } from './carried.ts';

/** Copies all cases of a vault out, as the desk does, or as a desk does that gathers otherwise. */
async function copiedOut(
  vault: Vault,
  whom: For,
  gather = gathered,
): Promise<{ readonly file: Bytes; readonly left: number }> {
  const { cases } = await vault.list();
  const { cases: all, left } = await gather(vault, cases);
  const file = await lockedFile(all, whom);
  if ('fault' in file) throw new Error(file.fault);
  return { file, left };
}
async function broughtIn(vault: Vault, file: Bytes, by: With): Promise<readonly string[]> {
  const found = await openedFile(file, by);
  if ('fault' in found) throw new Error(found.fault);
  return vault.take(await broughtFrom(found, made, findingsOf));
}
/** The bodies of all cases, by their ids. */
async function bodiesIn(vault: Vault) {
  const { cases } = await vault.list();
  return Object.fromEntries(
    await Promise.all(cases.map(async ({ id }) => [id, (await vault.open(id))?.body] as const)),
  );
}
async function fill(vault: Vault, cases: readonly Carried[]): Promise<void> {
  for (const { id, name, body } of cases) await vault.save({ id, name, brief: written(walked).brief, body, from: 0 });
}

/** All that is in a vault, and what is there once it was copied out, deleted, and brought in again. */
async function outAndIn(gather = gathered) {
  const { store, vault } = await begun();
  await fill(vault, carried(5));
  const all = async (of: Vault) => ({ bodies: await bodiesIn(of), listed: (await of.list()).cases });
  const before = await all(vault);
  const { file, left } = await copiedOut(vault, { phrase: words }, gather);
  await store.erase();
  const { vault: fresh } = await begun();
  const added = await broughtIn(fresh, file, { phrase: words });
  return { before, after: await all(fresh), left, added: added.length };
}

describe('[D12] cases that were copied out', () => {
  test('are all there again after everything was deleted, letter by letter, and known to the list as before', async () => {
    const { before, after, left, added } = await outAndIn();
    expect([left, added]).toEqual([0, 5]);
    expect(after).toEqual(before);
  });

  test.each<[string, (cases: readonly Carried[]) => readonly Carried[]]>([
    ['a case', (cases) => cases.slice(1)],
    ['a note', (cases) => cases.map((each) => ({ ...each, body: each.body.replace('seen on paper', '') }))],
    ['a nickname', (cases) => cases.map((each) => ({ ...each, name: 'Case' }))],
  ])('[D12 broken] without %s are known not to be what they were', async (_, without) => {
    const { before, after, left } = await outAndIn(async (...given) => {
      const all = await gathered(...given);
      return { ...all, cases: without(all.cases) };
    });
    expect(left).toBe(0);
    expect(after).not.toEqual(before);
  });

  test('reach a colleague by their key, and nobody else', async () => {
    const [{ vault: mine }, { vault: hers }, { vault: theirs }] = [await begun(), await begun(), await begun()];
    await fill(mine, carried(3));
    const { file } = await copiedOut(mine, { recipient: await publicHalf(await hers.ownKey()) });
    await broughtIn(hers, file, { ownKey: await hers.ownKey() });
    expect(await bodiesIn(hers)).toEqual(await bodiesIn(mine));
    for (const other of [mine, theirs])
      expect(await openedFile(file, { ownKey: await other.ownKey() })).toEqual({ fault: 'shut' });
  });

  test('a thousand of them, in a file of less than 16 MiB', async () => {
    const { vault } = await begun();
    const all = carried(1000).map(({ id, name, body }) => ({ id, name, brief: written(walked).brief, body }));
    await vault.take(all);
    const { file } = await copiedOut(vault, { phrase: words });
    const { vault: fresh } = await begun();
    expect(await broughtIn(fresh, file, { phrase: words })).toHaveLength(1000);
    expect(await bodiesIn(fresh)).toEqual(Object.fromEntries(all.map(({ id, body }) => [id, body])));
  });

  test('are without those that cannot be read, and the count of these is told', async () => {
    const { databases, vault } = await begun();
    await fill(vault, carried(3));
    await vault.save({ id: idOf(9), name: 'no case', brief: '', body: '{}', from: 0 });
    await tampered(databases, (_, cases) => {
      const row = cases.get([idOf(1), 1]);
      row.onsuccess = () => {
        row.result.sealed[40] ^= 1;
        cases.put(row.result);
      };
    });
    const { file, left } = await copiedOut(vault, { phrase: words });
    expect(left).toBe(2);
    const { vault: fresh } = await begun();
    expect([...(await broughtIn(fresh, file, { phrase: words }))].sort()).toEqual([idOf(2), idOf(3)]);
  });

  test('are told by nickname where the newest version is damaged, is missing, or was put back by somebody', async () => {
    const { databases, store, vault } = await begun();
    const ids = [1, 2, 3, 4].map(idOf);
    await fill(vault, carried(4));
    const [putBack] = await store.versions(idOf(3));
    for (const [at, id] of ids.entries()) await vault.save({ id, name: `Case ${at + 1}`, ...written(walked), from: 1 });
    const [newest] = await store.versions(idOf(1));
    await vault.remove(idOf(3), 2);
    await tampered(databases, (_, cases) => {
      cases.put({ ...newest, sealed: new Uint8Array(4096) });
      cases.delete([idOf(2), 2]);
      cases.put(putBack);
    });
    const { older } = await gathered(vault, (await vault.list()).cases);
    expect([...older].sort()).toEqual(['Case 1', 'Case 2', 'Case 3']);
  });

  test('[I03] that come back where they still are become one more version, both there', async () => {
    const { vault } = await begun();
    await fill(vault, carried(1));
    const { file } = await copiedOut(vault, { phrase: words });
    const newer = written(caseOf({ note: 'newer' }));
    await vault.save({ id: idOf(1), name: 'Case 1', ...newer, from: 1 });
    expect(await broughtIn(vault, file, { phrase: words })).toEqual([]);
    const bodies = (await vault.history(idOf(1))).map(({ body }) => body);
    expect(bodies).toEqual([written(walked).body, newer.body, written(walked).body]);
  });
});

const age = spawnSync('age', ['--version']).status === 0;
/** Debian's `age`, which shares no code with us: `apt-get install age`. Without it these are skipped, and said to be. */
describe.skipIf(!age)('[V12] the program age of Debian', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'carry-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('opens what we lock for a key, and knows the public half of our own key', async () => {
    const { vault } = await begun();
    const ownKey = await vault.ownKey();
    writeFileSync(at('key'), ownKey);
    const recipient = await publicHalf(ownKey);
    expect(execFileSync('age-keygen', ['-y', at('key')], { encoding: 'utf8' }).trim()).toBe(recipient);
    const file = await lockedFile(carried(40), { recipient });
    if ('fault' in file) throw new Error(file.fault);
    writeFileSync(at('ours.age'), file);
    const content = execFileSync('age', ['-d', '-i', at('key'), at('ours.age')], { encoding: 'utf8' });
    expect(JSON.parse(content)).toEqual({ form: 1, cases: carried(40) });
  });

  test('locks for us what we open', async () => {
    const { vault } = await begun();
    const ownKey = await vault.ownKey();
    const input = JSON.stringify({ form: 1, cases: carried(40) });
    execFileSync('age', ['-r', await publicHalf(ownKey), '-o', at('theirs.age')], { input });
    const found = await openedFile(new Uint8Array(readFileSync(at('theirs.age'))), { ownKey });
    expect('fault' in found || found.map(({ id, name, body }) => ({ id, name, body }))).toEqual(carried(40));
  });

  test('opens by its phrase, typed at a keyboard, what we lock to one', async () => {
    const file = await lockedFile(carried(3), { phrase: words });
    if ('fault' in file) throw new Error(file.fault);
    writeFileSync(at('phrase.age'), file);
    // It reads a phrase from a terminal alone: `script` is one.
    const command = `age -d -o ${at('phrase.json')} ${at('phrase.age')}`;
    execFileSync('script', ['-qec', command, '/dev/null'], { input: `${words}\n`, timeout: 20_000 });
    expect(JSON.parse(readFileSync(at('phrase.json'), 'utf8'))).toEqual({ form: 1, cases: carried(3) });
  });
});
