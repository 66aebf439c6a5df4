import { createDecipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asSecret } from '#src/intake/vault/box.ts';
import { type Bytes, hexOf, randomBytes } from '#src/intake/vault/bytes.ts';
import { leastCost } from '#src/intake/vault/cost.ts';
import { type Derive, derived, measuredCost } from '#src/intake/vault/derive.ts';
import { enter } from '#src/intake/vault/door.ts';
import { schema } from '#src/intake/vault/form.ts';
import { sealIn } from '#src/intake/vault/header.ts';
import { readKit } from '#src/intake/vault/kit.ts';
import { readPhrase } from '#src/intake/vault/phrase.ts';
import { listId, lock, unlock } from '#src/intake/vault/record.ts';
import { openList } from '#src/intake/vault/survey.ts';
import vectors from './vectors.json' with { type: 'json' };

const inPage: Derive = async (from) => derived(from);
const bytesIn = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const secretIn = (read: ReturnType<typeof readKit>): Bytes => {
  if ('fault' in read) throw new Error('the kit is not read');
  return read;
};

// Made by `vectors.py`, which shares no code with us.
describe.each(vectors)('a vault of another program, with the phrase $phrase', (vector) => {
  const { phrase, memory, passes, salt, header, kit, vault, records } = vector;

  test('has the same key of its phrase', () => {
    const key = derived({ phrase, salt: bytesIn(salt), cost: { memory, passes } });
    expect(hexOf(key)).toBe(vector.key);
  });

  test('opens by its phrase and by its kit, and so does all that is in it', async () => {
    const typed = readPhrase(phrase.toUpperCase());
    if (typeof typed !== 'string') throw new Error('the phrase is not read');
    for (const opener of [{ phrase: typed }, { kit: secretIn(readKit(kit)) }]) {
      const inside = await enter(bytesIn(header), opener, inPage);
      if (!inside) throw new Error('the vault does not open');
      expect(inside).toMatchObject({ vault, sound: true });
      for (const { content, sealed, ...place } of records) {
        expect(await unlock({ ...place, sealed: bytesIn(sealed) }, inside)).toBe(content);
        expect(await unlock({ ...place, version: 99, sealed: bytesIn(sealed) }, inside)).toBeUndefined();
      }
    }
  });
});

test('a list of another program names its case, and the header that it was kept with', async () => {
  for (const { header, kit, records } of vectors) {
    const inside = await enter(bytesIn(header), { kit: secretIn(readKit(kit)) }, inPage);
    const locked = records.find(({ id }) => id === listId);
    if (!inside || !locked) throw new Error('nothing to open');
    expect(await openList({ ...locked, sealed: bytesIn(locked.sealed) }, inside)).toEqual({
      cases: [{ id: records[1]?.id, name: 'Ana', brief: '', version: 4, sound: false }],
      whole: true,
      seal: sealIn(bytesIn(header)),
    });
  }
});

test('what we lock is opened by OpenSSL', async () => {
  const [secret, vault] = [randomBytes(32), 'ab'.repeat(16)];
  const place = { id: 'cd'.repeat(16), version: 7, parent: 6, schema };
  const { sealed } = await lock('Ana · ¿dónde está?', place, { vault, secret: await asSecret(secret) });
  const key = hkdfSync('sha256', secret, '', JSON.stringify(['firm-ground', 1, 'record', vault, place.id]), 32);
  const open = createDecipheriv('aes-256-gcm', new Uint8Array(key), sealed.slice(0, 12));
  open.setAAD(Buffer.from(JSON.stringify(['firm-ground', 1, 'record', vault, place.id, 7, 6, 1])));
  open.setAuthTag(sealed.slice(-16));
  const content = Buffer.concat([open.update(sealed.slice(12, -16)), open.final()]);
  expect(content.subarray(4, 4 + content.readUInt32BE(0)).toString()).toBe('Ana · ¿dónde está?');
});

test('a guess costs what this machine bears, and never less than the least', async () => {
  const cost = await measuredCost(inPage);
  expect(cost.memory).toBeGreaterThanOrEqual(leastCost.memory);
  expect(cost.passes).toBe(leastCost.passes);
});
