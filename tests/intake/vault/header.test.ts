import { describe, expect, test, vi } from 'vitest';
import type { Bytes } from '#src/intake/vault/bytes.ts';
import { costFor, isBearable, leastCost } from '#src/intake/vault/cost.ts';
import type { Derive } from '#src/intake/vault/derive.ts';
import { changedHeader, enter, newHeader, type Opener } from '#src/intake/vault/door.ts';
import { LaterForm } from '#src/intake/vault/form.ts';
import { headerLength, readHeader, writtenHeader } from '#src/intake/vault/header.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { otherPhrase, phrase, quickly } from './vaults.ts';

const kit = newKit('en').secret;
const cost = leastCost;
const header = await newHeader({ words: phrase, cost }, kit, quickly);
const openers: readonly [string, Opener][] = [
  ['phrase', { phrase }],
  ['kit', { kit }],
];
const vaultOf = async (written: Bytes, opener: Opener) => (await enter(written, opener, quickly))?.vault;

/** A header whose mark is damaged may call itself one of a later form: it stays shut too. */
const shutAsLater = (fault: unknown): undefined => {
  if (!(fault instanceof LaterForm)) throw fault;
};

/** The header with another value in the place of a byte. */
const flipped = (at: number, by: number): Bytes => header.map((byte, index) => (index === at ? byte ^ by : byte));

describe('a header', () => {
  test('is read as it was written', () => {
    const read = readHeader(header);
    expect(read && writtenHeader(read)).toEqual(header);
    expect(header).toHaveLength(headerLength);
    expect(read).toMatchObject({ cost: { memory: 19_456, passes: 2 } });
    expect(read?.salt).toHaveLength(16);
  });

  test.each(openers)('opens by the %s, and is sound', async (_, opener) => {
    expect(await enter(header, opener, quickly)).toMatchObject({ sound: true });
  });

  test('opens by its phrase in every spelling in which it can be read', async () => {
    const typed = [
      phrase.toUpperCase(),
      phrase.replaceAll(' ', ' \n, '),
      phrase.replace(/\w{4}\w*/g, (word) => word.slice(0, 4)),
    ];
    for (const each of typed) expect(await enter(header, { phrase: each }, quickly)).toMatchObject({ sound: true });
  });

  test('is never made with a phrase that could not be read again, or that somebody thought of', async () => {
    for (const words of ['Hunter2', phrase.slice(8), `${phrase} abandon`, '']) {
      const set = { phrase: { words, cost } };
      await expect(newHeader(set.phrase, kit, quickly)).rejects.toThrow('no phrase');
      await expect(changedHeader(header, { kit }, set, quickly)).rejects.toThrow('no phrase');
      expect(await enter(header, { phrase: words }, quickly)).toBeUndefined();
    }
  });

  test('leaves no secret in memory as bytes, also where a key of a phrase cannot be made', async () => {
    const seen: Uint8Array[] = [];
    const { importKey, decrypt } = crypto.subtle;
    const imported = vi.spyOn(crypto.subtle, 'importKey').mockImplementation((...given: unknown[]) => {
      if (given[1] instanceof Uint8Array && given[1] !== kit) seen.push(given[1]);
      return Reflect.apply(importKey, crypto.subtle, given);
    });
    const opened = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      const content = await Reflect.apply(decrypt, crypto.subtle, given);
      seen.push(new Uint8Array(content));
      return content;
    });
    const fails: Derive = () => Promise.reject(new Error('planted'));
    const made = await newHeader({ words: phrase, cost }, kit, quickly);
    await enter(made, { phrase }, quickly);
    await enter(made, { kit }, quickly);
    await changedHeader(made, { phrase }, { phrase: { words: otherPhrase, cost } }, quickly);
    await expect(changedHeader(made, { kit }, { phrase: { words: otherPhrase, cost } }, fails)).rejects.toThrow(
      'planted',
    );
    imported.mockRestore();
    opened.mockRestore();
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((bytes) => bytes.some(Boolean))).toEqual([]);
  });

  test('opens by nothing else', async () => {
    expect(await enter(header, { phrase: otherPhrase }, quickly)).toBeUndefined();
    expect(await enter(header, { kit: newKit('en').secret }, quickly)).toBeUndefined();
    expect(await enter(header, { kit: new Uint8Array(16) }, quickly)).toBeUndefined();
  });

  test('gives a secret that cannot be read out', async () => {
    const inside = await enter(header, { phrase }, quickly);
    if (!inside) throw new Error('the vault does not open');
    expect(inside.secret.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', inside.secret)).rejects.toThrow();
  });

  test('shares nothing with that of another vault, though phrase and kit are the same', async () => {
    const other = await newHeader({ words: phrase, cost }, kit, quickly);
    const [one, two] = [readHeader(header), readHeader(other)];
    for (const part of ['vault', 'salt', 'byPhrase', 'byKit', 'seal'] as const)
      expect(one?.[part]).not.toEqual(two?.[part]);
  });
});

describe('a header that has suffered', () => {
  test.each(openers)('is found out wherever a bit is another, by the %s', async (_, opener) => {
    let [shut, unsound] = [0, 0];
    for (let at = 0; at < header.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const inside = await enter(flipped(at, 1 << bit), opener, quickly).catch(shutAsLater);
        if (inside) expect(inside.sound, `byte ${at}, bit ${bit}`).toBe(false);
        if (inside) unsound += 1;
        else shut += 1;
      }
    }
    expect(shut + unsound).toBe(headerLength * 8);
    // What the other way in rests on can suffer without shutting this one.
    expect(unsound).toBeGreaterThan(60 * 8);
    expect(shut).toBeGreaterThanOrEqual((4 + 16 + 60) * 8);
  });

  test('opens by its kit wherever the phrase has suffered, and the other way round', async () => {
    const phraseFrom = 20;
    const kitFrom = phraseFrom + 24 + 60;
    for (let at = phraseFrom; at < kitFrom; at += 1) expect(await vaultOf(flipped(at, 255), { kit })).toBeDefined();
    for (let at = kitFrom; at < kitFrom + 60; at += 1)
      expect(await vaultOf(flipped(at, 255), { phrase })).toBeDefined();
  });

  test.each(openers)('stays shut at every length but its own, by the %s', async (_, opener) => {
    for (let length = 0; length < header.length; length += 1)
      expect(await enter(header.slice(0, length), opener, quickly)).toBeUndefined();
    expect(await enter(new Uint8Array([...header, 0]), opener, quickly)).toBeUndefined();
  });

  test('is told from a wrong phrase by nothing', async () => {
    expect(await enter(header, { phrase: otherPhrase }, quickly)).toBeUndefined();
    expect(await enter(flipped(50, 1), { phrase }, quickly)).toBeUndefined();
    expect(await enter(flipped(0, 1), { phrase }, quickly)).toBeUndefined();
    expect(await enter(new Uint8Array(), { phrase }, quickly)).toBeUndefined();
  });
});

describe('what a guess costs', () => {
  const withCost = (memory: number, passes: number): Bytes => {
    const read = readHeader(header);
    if (!read) throw new Error('no header');
    return writtenHeader({ ...read, cost: { memory, passes } });
  };

  test.each([
    ['hardly any memory', 8, 2],
    ['a little less than the least', 19_455, 2],
    ['one pass', 19_456, 1],
    ['no pass', 19_456, 0],
    ['more than we ever write', 65_537, 2],
    ['four gigabytes', 0xffff_ffff, 2],
    ['a pass more than we ever write', 19_456, 3],
    ['a million passes', 19_456, 1_000_000],
  ])('is refused before it is paid: %s', async (_, memory, passes) => {
    let ran = 0;
    const counted: Derive = (from) => {
      ran += 1;
      return quickly(from);
    };
    expect(await enter(withCost(memory, passes), { phrase }, counted)).toBeUndefined();
    expect(ran).toBe(0);
    expect(await enter(withCost(memory, passes), { kit }, counted)).toMatchObject({ sound: false });
    await expect(newHeader({ words: phrase, cost: { memory, passes } }, kit, counted)).rejects.toThrow();
    expect(ran).toBe(0);
  });

  test.each([
    [60, 65_536],
    [290, 65_536],
    [300, 32_768],
    [590, 32_768],
    [600, 19_456],
    [9_000, 19_456],
    [Number.POSITIVE_INFINITY, 19_456],
  ])('where the least takes %d ms, it is %d KiB', (least, memory) => {
    expect(costFor(least)).toEqual({ memory, passes: 2 });
    expect(isBearable(costFor(least))).toBe(true);
  });
});

describe('a header that is changed', () => {
  const words = otherPhrase;

  test('opens by the new phrase and the kit, to the same secret, and no more by the old phrase', async () => {
    const changed = await changedHeader(header, { phrase }, { phrase: { words, cost } }, quickly);
    if (!changed) throw new Error('nothing was changed');
    const vault = await vaultOf(header, { phrase });
    expect(await vaultOf(changed, { phrase })).toBeUndefined();
    expect(await enter(changed, { phrase: words }, quickly)).toMatchObject({ vault, sound: true });
    expect(await enter(changed, { kit }, quickly)).toMatchObject({ vault, sound: true });
  });

  test('opens by the new kit and the phrase, and no more by the old kit', async () => {
    const fresh = newKit('en').secret;
    const changed = await changedHeader(header, { kit }, { kit: fresh }, quickly);
    if (!changed) throw new Error('nothing was changed');
    expect(await vaultOf(changed, { kit })).toBeUndefined();
    expect(await enter(changed, { kit: fresh }, quickly)).toMatchObject({ sound: true });
    expect(await enter(changed, { phrase }, quickly)).toMatchObject({ sound: true });
  });

  test('is changed by nobody who cannot open it', async () => {
    expect(await changedHeader(header, { phrase: words }, { phrase: { words, cost } }, quickly)).toBeUndefined();
  });

  test('stays unsound while the part that had suffered stays, and is sound when both are new', async () => {
    const suffered = flipped(150, 1);
    const half = await changedHeader(suffered, { phrase }, { phrase: { words, cost } }, quickly);
    const fresh = newKit('en').secret;
    const both = await changedHeader(suffered, { phrase }, { phrase: { words, cost }, kit: fresh }, quickly);
    if (!half || !both) throw new Error('nothing was changed');
    expect(await enter(half, { phrase: words }, quickly)).toMatchObject({ sound: false });
    expect(await enter(both, { phrase: words }, quickly)).toMatchObject({ sound: true });
    expect(await enter(both, { kit: fresh }, quickly)).toMatchObject({ sound: true });
  });
});
