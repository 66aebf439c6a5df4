import { describe, expect, test } from 'vitest';
import { asSecret, keyFor, unbox } from '#src/intake/vault/box.ts';
import { randomBytes } from '#src/intake/vault/bytes.ts';
import { schema } from '#src/intake/vault/form.ts';
import { type Locked, lock, step, unlock } from '#src/intake/vault/record.ts';

const inside = { vault: 'a'.repeat(32), secret: await asSecret(randomBytes(32)) };
const place = { id: 'b'.repeat(32), version: 3, parent: 2, schema };
const text = 'Canario: ¿Ana pidió ver la orden? 🕊';
const locked = await lock(text, place, inside);

describe('what is locked', () => {
  test('has a key that cannot be read out', async () => {
    expect((await keyFor(inside.secret, ['any use'])).extractable).toBe(false);
  });

  test('opens at its place', async () => {
    expect(await unlock(locked, inside)).toBe(text);
  });

  test.each([0, 1, 4063, 4064, 4065, 4096, 8159, 8160, 8161, 100_000])(
    'shows of %d bytes only steps of 4,096',
    async (length) => {
      const content = 'x'.repeat(length);
      const { sealed } = await lock(content, place, inside);
      expect(sealed.length % step).toBe(0);
      expect(sealed.length).toBe(Math.ceil((length + 32) / step) * step);
      expect(await unlock({ ...place, sealed }, inside)).toBe(content);
    },
  );

  test('says nothing of what is in it', async () => {
    const bytes = Buffer.from(locked.sealed);
    for (const word of ['Canario', 'orden', 'xxxx']) {
      expect(bytes.includes(word)).toBe(false);
      expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
    }
  });

  test('is another each time', async () => {
    const boxes = await Promise.all(Array.from({ length: 20_000 }, () => lock('', place, inside)));
    expect(new Set(boxes.map(({ sealed }) => Buffer.from(sealed.subarray(0, 12)).toString('hex'))).size).toBe(20_000);
  });
});

describe('what was tampered with', () => {
  test('is found out at every byte', async () => {
    let accepted = 0;
    for (let at = 0; at < locked.sealed.length; at += 1) {
      const sealed = locked.sealed.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
      if ((await unlock({ ...locked, sealed }, inside)) !== undefined) accepted += 1;
    }
    expect(accepted).toBe(0);
  });

  test('is found out at every length', async () => {
    for (let length = 0; length < locked.sealed.length; length += 1)
      expect(await unlock({ ...locked, sealed: locked.sealed.slice(0, length) }, inside)).toBeUndefined();
    expect(await unlock({ ...locked, sealed: new Uint8Array([...locked.sealed, 0]) }, inside)).toBeUndefined();
  });

  test.each<[string, Partial<Locked>]>([
    ['another case', { id: 'c'.repeat(32) }],
    ['the list', { id: 'list' }],
    ['a newer version', { version: 4 }],
    ['an older version', { version: 2 }],
    ['a version that 32 bits cannot tell apart', { version: 3 + 2 ** 32 }],
    ['no version', { version: Number.NaN }],
    ['another parent', { parent: 1 }],
    ['another form', { schema: schema + 1 }],
  ])('does not open in the place of %s', async (_, other) => {
    expect(await unlock({ ...locked, ...other }, inside)).toBeUndefined();
  });

  test('is not taken for the cause where the key is none for it', async () => {
    await expect(unbox(inside.secret, randomBytes(64), [])).rejects.toThrow();
  });

  test('does not open in another vault, though its secret were the same, nor by another secret', async () => {
    expect(await unlock(locked, { ...inside, vault: 'd'.repeat(32) })).toBeUndefined();
    expect(await unlock(locked, { ...inside, secret: await asSecret(randomBytes(32)) })).toBeUndefined();
  });
});
