import { describe, expect, test } from 'vitest';
import { newId } from '#src/intake/vault/bytes.ts';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import type { Derive } from '#src/intake/vault/derive.ts';
import type { Opener } from '#src/intake/vault/door.ts';
import { unlockVault } from '#src/intake/vault/entry.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { again, begun, kit, namesIn, otherPhrase, phrase, quickly, savedTimes, storeIn } from './vaults.ts';

describe('two tabs on one case', () => {
  test('lose nothing: the second is told, and both versions are there', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 1);
    const { vault: other } = await again(databases);
    expect(await vault.save({ id, name: 'Ana', brief: '', body: 'mine', from: 1 })).toEqual({
      version: 2,
      alone: true,
    });
    expect(await other.save({ id, name: 'Ana', brief: '', body: 'yours', from: 1 })).toEqual({
      version: 3,
      alone: false,
    });
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
    expect(await vault.remove(id, 3)).toBe(true);
    expect(await other.save({ id, name: 'Ana', brief: '', body: 'late', from: 3 })).toEqual({
      version: 4,
      alone: false,
    });
    expect(await vault.open(id)).toMatchObject({ body: 'late', sound: true });
  });

  test('lose nothing where one deletes what the other has written meanwhile: it stays, and who deletes is told', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 3);
    const { vault: other } = await again(databases);
    await other.save({ id, name: 'Ana', brief: '', body: 'not seen by who deletes', from: 3 });
    expect(await vault.remove(id, 3)).toBe(false);
    expect((await vault.history(id)).map(({ body }) => body)).toEqual(['not seen by who deletes', '3', '2', '1']);
    expect(await vault.remove(id, 4)).toBe(true);
    expect(await vault.list()).toEqual({ cases: [], whole: true });
  });

  test('lose nothing where one writes on and on: what the other wrote and nobody has taken up is not pushed out', async () => {
    const { databases, vault } = await begun();
    const id = await savedTimes(vault, 1);
    const { vault: other } = await again(databases);
    await vault.save({ id, name: 'Ana', brief: '', body: 'mine', from: 1 });
    let from = 1;
    const write = async (times: number) => {
      for (let at = 0; at < times; at += 1)
        ({ version: from } = await other.save({ id, name: 'Ana', brief: '', body: 'yours', from }));
    };
    await write(45);
    const bodies = async () => (await vault.history(id)).map(({ body }) => body);
    expect(await bodies()).toEqual([...Array.from({ length: 20 }, () => 'yours'), 'mine']);
    // Once somebody goes on from it, it grows old as any other does.
    await vault.save({ id, name: 'Ana', brief: '', body: 'mine too', from: 2 });
    await write(25);
    expect((await bodies()).filter((body) => body !== 'yours')).toEqual(['mine too']);
  });

  test('that race lose none of 1,000 edits', async () => {
    let [saved, found, told] = [0, 0, 0];
    for (let round = 0; round < 50; round += 1) {
      const { databases, vault } = await begun();
      const { vault: other } = await again(databases);
      const id = newId();
      const edits = Array.from({ length: 20 }, (_, at) => ({
        id,
        name: 'Ana',
        brief: '',
        body: `edit ${at}`,
        from: 0,
      }));
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
    await Promise.all(
      names.map((name, at) => (at % 2 ? vault : other).save({ id: newId(), name, brief: '', body: '', from: 0 })),
    );
    expect((await namesIn(vault)).sort()).toEqual([...names].sort());
  });

  test('change the phrase though the other saves all the while: two keys are made, and no more', async () => {
    const { databases, vault } = await begun();
    const { vault: other } = await again(databases);
    let made = 0;
    const meanwhile: Derive = async (from) => {
      made += 1;
      if (made < 12) await other.save({ id: newId(), name: '', brief: '', body: '', from: 0 });
      return quickly(from);
    };
    const saving = savedTimes(other, 10);
    expect(await vault.renew({ phrase }, { phrase: { words: otherPhrase, cost } }, meanwhile)).toBe(true);
    await saving;
    expect(made).toBe(2);
    expect((await again(databases, { phrase: otherPhrase })).sound).toBe(true);
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

  test.each([
    ['each by the half that stays', { kit: kit.secret }, { phrase }],
    ['each by the half that is set anew', { phrase }, { kit: kit.secret }],
  ])(
    '[V13 B] that set different halves anew, %s: what is said to be set opens, what it took the place of does not, and what is not set takes no place',
    async (_, first: Opener, second: Opener) => {
      const fresh = newKit('en');
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      // In milliseconds: both together, one while the other is half way, and one when the other is through.
      for (const [phraseAt, kitAt] of [
        [0, 0],
        [0, 2],
        [0, 5],
        [0, 60],
        [2, 0],
        [5, 0],
        [60, 0],
      ] as const) {
        const { databases, vault } = await begun();
        const { vault: other } = await again(databases);
        const id = await savedTimes(vault, 1);
        const [phraseSet, kitSet] = await Promise.all([
          wait(phraseAt).then(() => vault.renew(first, { phrase: { words: otherPhrase, cost } }, quickly)),
          wait(kitAt).then(() => other.renew(second, { kit: fresh.secret }, quickly)),
        ]);
        const opens = async (opener: Opener) => {
          const attempt = await unlockVault(await storeIn(databases), opener, quickly);
          if (typeof attempt === 'string') return false;
          expect(attempt.sound).toBe(true);
          expect((await attempt.vault.open(id))?.body).toBe('1');
          return true;
        };
        expect([phraseSet, kitSet]).toContain(true);
        const [oldPhrase, newPhrase] = [await opens({ phrase }), await opens({ phrase: otherPhrase })];
        const [oldKit, newKitOpens] = [await opens({ kit: kit.secret }), await opens({ kit: fresh.secret })];
        expect([oldPhrase, newPhrase, oldKit, newKitOpens]).toEqual([!phraseSet, phraseSet, !kitSet, kitSet]);
      }
    },
  );
});
