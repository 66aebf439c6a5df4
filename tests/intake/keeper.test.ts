import { describe, expect, test } from 'vitest';
import { newCase, readCase } from '#src/intake/cases/case-file.ts';
import { type Keeping, keepCase } from '#src/intake/cases/keeper.ts';
import { newId } from '#src/intake/vault/bytes.ts';
import type { Draft, Saved } from '#src/intake/vault/vault.ts';
import { now } from '../hand-off/people.ts';
import { again, begun } from './vault/vaults.ts';

/** A disk that does what it is told only when it is let. */
function slowDisk() {
  const asked: { draft: Draft; done: (saved: Saved) => void; refuse: (why: Error) => void }[] = [];
  const save = (draft: Draft) =>
    new Promise<Saved>((done, refuse) => {
      asked.push({ draft, done, refuse });
    });
  return { asked, save };
}
const noteIn = ({ body }: Pick<Draft, 'body'>) => readCase(body)?.note;
const standing = (note: string) => ({ name: 'Blue scarf', file: { ...newCase(now), note } });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('an open case', () => {
  test('is said to be saved only once the disk has it', async () => {
    const told: Keeping[] = [];
    const disk = slowDisk();
    const keeper = keepCase(disk, newId(), { version: 3 }, (keeping) => told.push(keeping));
    keeper.change(standing('one'));
    await settled();
    expect(told.map(({ at }) => at)).toEqual(['saving']);
    expect(disk.asked[0]?.draft).toMatchObject({ name: 'Blue scarf', from: 3 });
    disk.asked[0]?.done({ version: 4, alone: true });
    await settled();
    expect(told.map(({ at }) => at)).toEqual(['saving', 'kept']);
    expect(keeper.version()).toBe(4);
  });

  test('that is changed while it is saved is saved once more, the newest alone, from the version before', async () => {
    const told: Keeping[] = [];
    const disk = slowDisk();
    const keeper = keepCase(disk, newId(), { version: 0 }, (keeping) => told.push(keeping));
    for (const note of ['one', 'two', 'three']) keeper.change(standing(note));
    expect(disk.asked).toHaveLength(1);
    disk.asked[0]?.done({ version: 1, alone: true });
    await settled();
    expect(disk.asked.map(({ draft }) => [noteIn(draft), draft.from])).toEqual([
      ['one', 0],
      ['three', 1],
    ]);
    expect(told.at(-1)?.at).toBe('saving');
    disk.asked[1]?.done({ version: 2, alone: true });
    await settled();
    expect(told.at(-1)?.at).toBe('kept');
  });

  test.each([0, 1, 2, 3])(
    'that is changed %i steps after it was said to be saved is saved once more',
    async (steps) => {
      const disk = slowDisk();
      let saved = 0;
      const keeper = keepCase(disk, newId(), { version: 0 }, async ({ at }) => {
        if (at !== 'kept') return;
        saved += 1;
        if (saved > 1) return;
        for (let step = 0; step < steps; step += 1) await undefined;
        keeper.change(standing('two'));
      });
      keeper.change(standing('one'));
      disk.asked[0]?.done({ version: 1, alone: true });
      await settled();
      expect(disk.asked.map(({ draft }) => noteIn(draft))).toEqual(['one', 'two']);
      disk.asked[1]?.done({ version: 2, alone: true });
      expect(await keeper.idle()).toBe(true);
      expect(saved).toBe(2);
    },
  );

  test('[D05] that could not be saved says so, and is saved whole at the next try', async () => {
    const told: Keeping[] = [];
    const disk = slowDisk();
    const keeper = keepCase(disk, newId(), { version: 0 }, (keeping) => told.push(keeping));
    keeper.change(standing('one'));
    disk.asked[0]?.refuse(new DOMException('full', 'QuotaExceededError'));
    await settled();
    expect(told.at(-1)).toEqual({ at: 'noRoom' });
    keeper.again();
    expect(disk.asked.map(({ draft }) => [noteIn(draft), draft.from])).toEqual([
      ['one', 0],
      ['one', 0],
    ]);
    disk.asked[1]?.done({ version: 1, alone: true });
    await settled();
    expect(told.at(-1)?.at).toBe('kept');
  });

  test('that is left waits for what is under way, and knows whether all of it is there', async () => {
    const disk = slowDisk();
    const keeper = keepCase(disk, newId(), { version: 0 }, () => undefined);
    expect(await keeper.idle()).toBe(true);
    keeper.change(standing('one'));
    keeper.change(standing('two'));
    const idle = keeper.idle();
    disk.asked[0]?.done({ version: 1, alone: true });
    await settled();
    disk.asked[1]?.done({ version: 2, alone: true });
    expect(await idle).toBe(true);
    keeper.change(standing('three'));
    disk.asked[2]?.refuse(new Error('refused'));
    expect(await keeper.idle()).toBe(false);
  });

  test('that is left with something that could not be saved is tried once more, and why not is told anew', async () => {
    const told: Keeping[] = [];
    const disk = slowDisk();
    const keeper = keepCase(disk, newId(), { version: 0 }, (keeping) => told.push(keeping));
    keeper.change(standing('one'));
    disk.asked[0]?.refuse(new DOMException('full', 'QuotaExceededError'));
    await settled();
    const left = keeper.idle();
    disk.asked[1]?.refuse(new DOMException('full', 'QuotaExceededError'));
    expect(await left).toBe(false);
    expect(told.map(({ at }) => at)).toEqual(['saving', 'noRoom', 'saving', 'noRoom']);
    const again = keeper.idle();
    disk.asked[2]?.done({ version: 1, alone: true });
    expect(await again).toBe(true);
  });

  test('[D07] that two tabs change loses nothing, and each that was late is told, until the case is opened again', async () => {
    const { databases, vault } = await begun();
    const { vault: other } = await again(databases);
    const id = newId();
    const [mine, yours]: [Keeping[], Keeping[]] = [[], []];
    const one = keepCase(vault, id, { version: 0 }, (keeping) => mine.push(keeping));
    const two = keepCase(other, id, { version: 0 }, (keeping) => yours.push(keeping));
    one.change(standing('mine'));
    await expect.poll(() => mine.at(-1)?.at).toBe('kept');
    two.change(standing('yours'));
    await expect.poll(() => yours.at(-1)?.at).toBe('both');
    two.change(standing('yours, more'));
    await expect.poll(() => yours.length).toBe(4);
    expect(yours.at(-1)?.at).toBe('both');
    const notes = (await vault.history(id)).map(noteIn);
    expect(notes).toEqual(['yours, more', 'yours', 'mine']);
  });
});
