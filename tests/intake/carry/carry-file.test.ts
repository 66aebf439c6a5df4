import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { broughtFrom } from '#src/intake/carry/brought.ts';
import { type For, lockedFile, openedFile, publicHalf } from '#src/intake/carry/carry-file.ts';
import { type Carried, contentOf } from '#src/intake/carry/content.ts';
import { most } from '#src/intake/carry/limits.ts';
import { outsideOf } from '#src/intake/carry/outside.ts';
import { readBrief, written } from '#src/intake/cases/case-file.ts';
import { type Bytes, bytesOf, textOf } from '#src/intake/vault/bytes.ts';
import { readPhrase } from '#src/intake/vault/phrase.ts';
import { walkIn, withWalk } from '#src/intake/walk/changes.ts';
import { recounted } from '#src/intake/walk/settled.ts';
import { otherPhrase } from '../vault/vaults.ts';
import { carried, caseOf, findingsOf, idOf, made, walked, words } from './carried.ts';

const other = String(readPhrase(otherPhrase));
let ownKey = '';
let recipient = '';
beforeAll(async () => {
  ownKey = await generateIdentity();
  recipient = await publicHalf(ownKey);
});

async function file(cases: readonly Carried[] = carried(3), whom: For = { recipient }): Promise<Bytes> {
  const locked = await lockedFile(cases, whom);
  if ('fault' in locked) throw new Error(locked.fault);
  return locked;
}
const plain = ({ id, name, body }: Carried) => ({ id, name, body });
/** What is in a file that somebody else has made for us. */
async function lockedByOthers(content: string | Bytes): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(content));
}
const opened = async (content: unknown) =>
  openedFile(await lockedByOthers(typeof content === 'string' ? content : JSON.stringify(content)), { ownKey });
const [first] = carried(1);
const emptyWalk = { answers: {}, notes: {}, marks: {}, overruled: {}, runs: [], before: [] };

describe('a file of cases', () => {
  test('opens by its phrase and has the same cases, letter by letter', async () => {
    const cases = carried(3);
    const found = await openedFile(await file(cases, { phrase: words }), { phrase: words });
    if ('fault' in found) throw new Error(found.fault);
    expect(found.map(plain)).toEqual(cases);
    expect(found[0]?.file.changed).toEqual(walked.changed);
  });

  test('opens by the key it was made for', async () => {
    const found = await openedFile(await file(), { ownKey });
    expect('fault' in found || found.map(plain)).toEqual(carried(3));
  });

  test('says from outside what opens it, and nothing of what is in it', async () => {
    const [byPhrase, byKey] = [await file(carried(1), { phrase: words }), await file()];
    expect([outsideOf(byPhrase), outsideOf(byKey)]).toEqual(['phrase', 'key']);
    for (const each of [byPhrase, byKey]) expect(textOf(each)).not.toMatch(/Case 1|hermano|cases/);
    expect(textOf(byPhrase)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 15\n/);
  });

  test('with accents in its phrase is opened by any program to which they are typed', async () => {
    const accents = String(readPhrase('ábaco abdomen abeja abierto añejo óxido éxito zurdo'));
    const decrypter = new Decrypter();
    decrypter.addPassphrase('ábaco abdomen abeja abierto añejo óxido éxito zurdo'.normalize('NFC'));
    const content = await decrypter.decrypt(await file(carried(1), { phrase: accents }), 'text');
    expect(JSON.parse(content)).toEqual({ form: 1, cases: carried(1) });
  });

  test('is empty where it has no cases', async () => {
    expect(await openedFile(await file([]), { ownKey })).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['a key with one letter changed', 'changed'],
    ['a secret key', 'secret'],
    ['a key of another kind', `age1pq1${'q'.repeat(58)}`],
    ['a key that locks nothing', bech32.encodeFromBytes('age', new Uint8Array(32))],
  ])('is not made for %s', async (_, key) => {
    const turned = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    const typed = key === 'changed' ? turned : key === 'secret' ? ownKey : key;
    expect(await lockedFile(carried(1), { recipient: typed })).toEqual({ fault: 'noKey' });
  });

  test('[I01] is not made where it could not be read back', async () => {
    const large = Array.from({ length: 17 }, (_, at) => ({ id: idOf(at), name: 'a', body: 'x'.repeat(2 ** 20) }));
    expect(await lockedFile(large, { recipient })).toEqual({ fault: 'tooLarge' });
    expect(contentOf(carried(most.cases + 1, caseOf()))).toEqual({ fault: 'tooLarge' });
    const full = await file(carried(most.cases, caseOf()));
    expect(full.length).toBeLessThan(most.bytes);
    expect(await openedFile(full, { ownKey })).toHaveLength(most.cases);
  });
});

describe('[I01] a file that is not as we write it is refused by name:', () => {
  test('no age file', async () => {
    for (const text of ['', 'age', 'PK\u0003\u0004', '%PDF-1.7', 'age-encryption.org/v0\n', 'age-encryption.org/v1 \n'])
      expect(await openedFile(bytesOf(text), { ownKey })).toEqual({ fault: 'notAge' });
  });

  test('cut off anywhere', async () => {
    const whole = await file(carried(1));
    for (let length = 24; length < whole.length; length += 7) {
      const cut = await openedFile(whole.slice(0, length), { ownKey });
      expect([length, cut]).toEqual([length, { fault: 'damaged' }]);
    }
  });

  test('each byte of it flipped in turn', async () => {
    const whole = await file(carried(1));
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const found = await openedFile(flipped, { ownKey });
      expect([at, 'fault' in found && found.fault]).toEqual([at, expect.stringMatching(/notAge|damaged|shut|newer/)]);
    }
  });

  test('[V06] of another phrase, of another key, by a key where it wants a phrase', async () => {
    const byPhrase = await file(carried(1), { phrase: words });
    expect(await openedFile(byPhrase, { phrase: other })).toEqual({ fault: 'shut' });
    expect(await openedFile(byPhrase, { ownKey })).toEqual({ fault: 'shut' });
    expect(await openedFile(await file(), { phrase: words })).toEqual({ fault: 'shut' });
    expect(await openedFile(await file(), { ownKey: await generateIdentity() })).toEqual({ fault: 'shut' });
  });

  test('too large, before anything of it is read', async () => {
    const began = performance.now();
    expect(await openedFile(new Uint8Array(most.bytes + 1), { ownKey })).toEqual({ fault: 'tooLarge' });
    expect(performance.now() - began).toBeLessThan(100);
  });

  test('[I05] of a later form, outside or inside', async () => {
    expect(await openedFile(bytesOf('age-encryption.org/v2\n-> x\n\n--- x\n'), { ownKey })).toEqual({ fault: 'newer' });
    expect(await opened({ form: 2, cases: 'of another shape' })).toEqual({ fault: 'newer' });
    for (const form of [0, -1, 1.5, '2', null, true, [2], 1e300])
      expect([form, await opened({ form, cases: [] })]).toEqual([form, { fault: 'damaged' }]);
  });

  test('[I06] of a work of 2^21, and of any above what we bear, at once', async () => {
    const whole = textOf(await file(carried(1), { phrase: words }));
    for (const cost of ['18', '20', '21', '64', '999999999', '021', '1e9']) {
      const began = performance.now();
      const costly = bytesOf(whole.replace(/^(-> scrypt \S+) 15$/m, `$1 ${cost}`));
      expect(await openedFile(costly, { phrase: words })).toEqual({ fault: 'tooCostly' });
      expect(performance.now() - began).toBeLessThan(100);
    }
    const none = bytesOf(whole.replace(/^(-> scrypt \S+) 15$/m, '$1 -1'));
    expect(await openedFile(none, { phrase: words })).toEqual({ fault: 'damaged' });
  });

  test('[I06] for 10,000 recipients, at once', async () => {
    const line = '-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n';
    const crowd = bytesOf(`age-encryption.org/v1\n${line.repeat(10_000)}--- x\n`);
    const began = performance.now();
    expect(await openedFile(crowd, { ownKey })).toEqual({ fault: 'tooMany' });
    expect(performance.now() - began).toBeLessThan(100);
  });

  test('for as many recipients as we bear, and for us last', async () => {
    const encrypter = new Encrypter();
    for (let each = 1; each < most.recipients; each += 1)
      encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    encrypter.addRecipient(recipient);
    const content = JSON.stringify({ form: 1, cases: carried(1) });
    const found = await openedFile(new Uint8Array(await encrypter.encrypt(content)), { ownKey });
    expect('fault' in found || found.map(plain)).toEqual(carried(1));
  });

  test.each([
    ['an endless header', `age-encryption.org/v1\n-> X25519 ${'A'.repeat(2 ** 20)}`],
    ['a header of nothing', `age-encryption.org/v1\n${'\n'.repeat(2 ** 20)}`],
    ['no recipient', 'age-encryption.org/v1\n--- AAAA\n'],
  ])('%s', async (_, text) => {
    const found = await openedFile(bytesOf(text), { ownKey });
    expect('fault' in found && found.fault).toMatch(/damaged|shut/);
  });
});

test('[I01] a file as large as we bear is read in two seconds and in less than 200 MiB', async () => {
  const line = 'x'.repeat(13_500);
  const kept = { on: made, said: {}, lines: [['a', line] as const] };
  const large = caseOf({ walks: { detainer: { ...emptyWalk, kept } } });
  const whole = await file(carried(most.cases, large));
  expect(whole.length).toBeGreaterThan(0.8 * most.bytes);
  const [{ maxRSS }, began] = [process.resourceUsage(), performance.now()];
  expect(await openedFile(whole, { ownKey })).toHaveLength(most.cases);
  expect(performance.now() - began).toBeLessThan(2000);
  expect((process.resourceUsage().maxRSS - maxRSS) / 1024).toBeLessThan(200);
});

describe('[I01] what is in a file is looked at before it is believed', () => {
  const longName = 'n'.repeat(81);
  test.each([
    ['nothing', ''],
    ['no object', 'null'],
    ['no cases', { form: 1 }],
    ['cases that are no list', { form: 1, cases: { length: 1 } }],
    ['an id of another shape', { form: 1, cases: [{ ...first, id: '../../x' }] }],
    ['an id of the list', { form: 1, cases: [{ ...first, id: 'list' }] }],
    ['an id that is no text', { form: 1, cases: [{ ...first, id: [idOf(1)] }] }],
    ['one id twice', { form: 1, cases: [first, first] }],
    ['no nickname', { form: 1, cases: [{ ...first, name: ' ' }] }],
    ['a nickname that is too long', { form: 1, cases: [{ ...first, name: longName }] }],
    ['a body that is no text', { form: 1, cases: [{ ...first, body: {} }] }],
    ['a body that is no case', { form: 1, cases: [{ ...first, body: '{}' }] }],
    ['one bad case among good ones', { form: 1, cases: [...carried(3).slice(1), { ...first, body: '[]' }] }],
    [
      'a note as long as a book',
      { form: 1, cases: [{ ...first, body: written(caseOf({ note: 'x'.repeat(4001) })).body }] },
    ],
    ['a hole', { form: 1, cases: [null] }],
    ['brackets, 100,000 deep', `{"form":1,"cases":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['braces, 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['NaN', '{"form":NaN,"cases":[]}'],
  ])('%s', async (_, content) => {
    expect(await opened(content)).toEqual({ fault: 'damaged' });
  });

  test('more cases than we bear', async () => {
    expect(await opened({ form: 1, cases: Array(most.cases + 1).fill(0) })).toEqual({ fault: 'tooLarge' });
  });

  test('no text at all', async () => {
    expect(await openedFile(await lockedByOthers(new Uint8Array([0x7b, 0xff, 0xfe])), { ownKey })).toEqual({
      fault: 'damaged',
    });
  });

  test('what the list shall know is worked out from the answers, whatever the file says', async () => {
    const { answers, ...walk } = walkIn(walked, 'detainer');
    const told = { papers: ['i247a'], who: 'self', where: 'free', reason: 'sentenceDone', copy: 'no' };
    const forged = [{ deadline: 'detainer', from: { on: '2026-11-26', at: '09:00' }, maybe: false }] as const;
    const file = withWalk(walked, 'detainer', {
      ...walk,
      answers: { ...answers, ...told },
      runs: forged,
      aside: forged,
    });
    const { body } = written(file);
    const lies = { ...first, body, brief: '{"status":"closed"}', version: 99, sound: true, parent: 7 };
    const found = await opened({ form: 1, cases: [lies] });
    if ('fault' in found) throw new Error(found.fault);
    const [brought] = await broughtFrom(found, made, findingsOf);
    expect(Object.keys(brought ?? {}).sort()).toEqual(['body', 'brief', 'id', 'name']);
    expect(brought?.body).toBe(body);
    const counted = recounted(file, made, findingsOf);
    expect(walkIn(counted, 'detainer').runs).not.toEqual(forged);
    expect(readBrief(brought?.brief ?? '')).toEqual({
      status: 'working',
      changed: walked.changed,
      flows: ['detainer'],
      runs: walkIn(counted, 'detainer').runs,
      aside: [],
    });
  });

  test('names that every object has change no object', async () => {
    const evil = '"__proto__":{"planted":1},"constructor":{"prototype":{"planted":1}}';
    const body = written(walked).body.replace('{', `{${evil},`).replace('"answers":{', `"answers":{${evil},`);
    const content = `{${evil},"form":1,"cases":[{${evil},"id":"${idOf(1)}","name":"__proto__","body":${JSON.stringify(body)}}]}`;
    const found = await opened(content);
    expect('fault' in found).toBe(false);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('planted');
    expect('planted' in {}).toBe(false);
  });
});
