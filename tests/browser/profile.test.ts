import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, profileOf, startBench } from './bench.ts';
import { unsnap } from './leveldb.ts';
import { scanProfile } from './profile.ts';

const word = 'Quetzalcóatl 7391';
const around = (middle: Buffer) => Buffer.concat([Buffer.alloc(1000, 0xa5), middle, Buffer.alloc(1000, 0x5a)]);
const said = (text: string) => Buffer.from(`{"county":"${text}","other":"${'so it goes '.repeat(50)}"}`);

describe('a word planted in a profile is found', () => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'firm-ground-planted-'));
    await mkdir(join(profile, 'Default'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true }));

  test.each<[string, Buffer]>([
    ['Latin-1', around(Buffer.from(word, 'latin1'))],
    ['UTF-8', around(Buffer.from(word, 'utf8'))],
    ['UTF-16', around(Buffer.from(word, 'utf16le'))],
    ...[0, 1, 2].flatMap((before): [string, Buffer][] => [
      ['base64', around(Buffer.from(Buffer.from(`${'x'.repeat(before)}${word} and on`).toString('base64')))],
      ['base64', around(Buffer.from(Buffer.from(`${'x'.repeat(before)}${word}!`, 'utf16le').toString('base64url')))],
    ]),
    ['UTF-8 in gzip', around(gzipSync(said(word)))],
    ['UTF-8 in zlib', around(deflateSync(said(word)))],
    ['UTF-8 in zlib', around(deflateSync(said(word)).subarray(0, -20))],
    ['UTF-8 in deflate', deflateRawSync(said(word))],
    ['UTF-8 in brotli', brotliCompressSync(said(word))],
    ['UTF-16 in gzip', gzipSync(Buffer.from(said(word).toString(), 'utf16le'))],
  ])('as %s (%#)', async (as, content) => {
    await writeFile(join(profile, 'Default', 'planted'), content);
    const scan = await scanProfile(profile, ['Tlaloc was never here', word]);
    expect(scan).toMatchObject({ files: 1, bytes: content.length });
    expect(scan.found).toEqual([{ word, file: join('Default', 'planted'), as }]);
  });

  test('unless it is short and stands there by chance; typed, it is found', async () => {
    const short = (content: Buffer) =>
      writeFile(join(profile, 'Default', 'planted'), content).then(() => scanProfile(profile, ['7391']));
    expect((await short(around(Buffer.from('0x7391')))).found).toEqual([]);
    expect((await short(around(Buffer.from('7391', 'utf16le')))).found).toHaveLength(1);
  });
});

test('Snappy is unpacked as its description says', () => {
  // A literal, a copy of four bytes that runs into itself, one with an offset of two bytes, one with four; and a literal with its length behind it.
  const packed = Buffer.from([
    21, 0x08, 97, 98, 99, 0x01, 3, 0x0e, 2, 0, 0x0f, 1, 0, 0, 0, 0xf0, 5, 100, 101, 102, 103, 104, 105,
  ]);
  expect(unsnap(packed).toString()).toBe('abcabcacacaaaaadefghi');
});

/** What a page does with a word that it was given, and where the browser then keeps it. */
describe('what a page has kept is found in the profile of a real visit', () => {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    if (request.url?.startsWith('/packed')) {
      response.setHeader('Content-Encoding', 'br').setHeader('Cache-Control', 'max-age=600');
      response.end(brotliCompressSync(said(word)));
    } else response.end('<title>Planted</title><p>Planted</p>');
  });
  let bench: Bench;
  let address: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    bench = await startBench(undefined, { profiles: true });
  });
  afterAll(async () => {
    await bench?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('packed in the HTTP cache, in what it stored, and in the tables of its database', async () => {
    const visit = await bench.open({ path: 'en/about/', width: 390, height: 740, language: 'en-US' });
    await visit.page.goto(`${address}packed`);
    await visit.page.goto(address);
    // More than a database keeps in its log.
    await visit.page.evaluate((text) => {
      localStorage.setItem('planted', text);
      return new Promise((resolve) => {
        const opened = indexedDB.open('planted', 1);
        opened.onupgradeneeded = () => opened.result.createObjectStore('all');
        opened.onsuccess = () => {
          const change = opened.result.transaction('all', 'readwrite', { durability: 'strict' });
          for (let n = 0; n < 300; n += 1) change.objectStore('all').put(`${'so it goes '.repeat(2000)}${text}`, n);
          change.oncomplete = resolve;
        };
      });
    }, word);
    await visit.end('closed');
    const { found } = await scanProfile(profileOf(visit), ['Tlaloc was never here', word]);
    const places = found.map(
      ({ file, as }) => `${as}: ${file.replace(/[^/]*_\d+\.indexeddb/, '').replace(/\w+(_0|\.\w+)$/, '*$1')}`,
    );
    expect(places).toEqual(
      expect.arrayContaining([
        'UTF-8 in brotli: Default/Cache/Cache_Data/*_0',
        'Latin-1: Default/Local Storage/leveldb/*.log',
        'Latin-1 in LevelDB: Default/IndexedDB/.leveldb/*.ldb',
      ]),
    );
  });
});
