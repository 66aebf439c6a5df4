import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';
import { tableEntries } from './leveldb.ts';

/** A word where it must not be: the file below the profile, and how the word is written there. */
export type Found = { readonly word: string; readonly file: string; readonly as: string };

/** What was looked through, and what was found. `unpacked` counts the bytes that only unpacking showed. */
export type Scan = {
  readonly files: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly found: readonly Found[];
};

/** Shorter words stand in any file by chance: they are looked for as UTF-16 alone, which is how Chromium writes what was typed. */
const byChance = 6;

/**
 * Looks for words in every file of a browser's profile: as Latin-1, UTF-8, UTF-16 and base64, as the file stands and in what
 * can be unpacked of it: gzip and zlib wherever they begin; brotli and bare deflate, which have no mark, at the beginning of a
 * file and of what the HTTP cache holds; the blocks of LevelDB's tables. A word that is cut in two by the end of a
 * database's page is not put together, and what the browser encrypts (`Sessions_Encrypted`) cannot be read.
 */
export async function scanProfile(profile: string, words: readonly string[]): Promise<Scan> {
  const patterns = words.flatMap(writtenAs);
  const found = new Map<string, Found>();
  let [files, bytes, unpacked] = [0, 0, 0];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(profile.length + 1);
    const content = await readFile(path);
    files += 1;
    bytes += content.length;
    const inside = unpack(content);
    for (const { data } of inside) unpacked += data.length;
    for (const { how, data } of [{ how: '', data: content }, ...inside])
      for (const { word, as, pattern } of patterns)
        if (data.includes(pattern))
          found.set([word, file, how, as].join('\0'), { word, file, as: how === '' ? as : `${as} in ${how}` });
  }
  return { files, bytes, unpacked, found: [...found.values()] };
}

/** The ways in which a word can stand in a file. */
function writtenAs(word: string): { readonly word: string; readonly as: string; readonly pattern: Buffer }[] {
  const [utf8, utf16] = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  if (word.length < byChance) return [{ word, as: 'UTF-16', pattern: utf16 }];
  // A letter beyond Latin-1 has no byte there, and what is written instead would be another word; of one byte all are in UTF-8 too.
  const latin1 = Buffer.from(word, 'latin1');
  const latin = latin1.toString('latin1') === word && !latin1.equals(utf8) ? [{ as: 'Latin-1', pattern: latin1 }] : [];
  return [
    ...latin,
    { as: 'UTF-8', pattern: utf8 },
    { as: 'UTF-16', pattern: utf16 },
    ...[utf8, utf16].flatMap(inBase64).map((pattern) => ({ as: 'base64', pattern })),
  ].map((way) => ({ word, ...way }));
}

/** The letters of base64 that stand for these bytes alone, wherever in a longer text they begin. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((whole.length * 8) / 6);
    const letters = whole.toString('base64').slice(first, last);
    return [letters, letters.replaceAll('+', '-').replaceAll('/', '_')].map((text) => Buffer.from(text));
  });
}

type Unpacked = { readonly how: string; readonly data: Buffer };

function unpack(content: Buffer): readonly Unpacked[] {
  // What is cut short gives what there is of it.
  const cut = { finishFlush: constants.Z_SYNC_FLUSH };
  const out: Unpacked[] = [];
  const attempt = (how: string, work: () => Buffer) => {
    try {
      const data = work();
      if (data.length > 0) out.push({ how, data });
    } catch {
      // It only looked like it.
    }
  };
  // Its head of ten bytes, without the name of a file; `gunzip` would take what stands behind it for more of it.
  for (const at of placesOf(content, 0x1f, (second) => second === 0x8b))
    attempt('gzip', () => inflateRawSync(content.subarray(at + 10), cut));
  for (const at of placesOf(content, 0x78, (second) => (0x7800 + second) % 31 === 0))
    attempt('zlib', () => inflateSync(content.subarray(at), cut));
  for (const at of [0, ...cachedAt(content)]) {
    const rest = content.subarray(at);
    attempt('deflate', () => inflateRawSync(rest, cut));
    attempt('brotli', () => brotliDecompressSync(rest, { finishFlush: constants.BROTLI_OPERATION_FLUSH }));
  }
  attempt('LevelDB', () => Buffer.concat(tableEntries(content)));
  return out;
}

/** Where two bytes stand that begin something packed. */
function* placesOf(content: Buffer, first: number, fits: (second: number) => boolean): Generator<number> {
  for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1))
    if (fits(content[at + 1] ?? 0)) yield at;
}

/** Where in an entry of Chromium's HTTP cache the answer begins: behind its head of 24 bytes and its name. */
function cachedAt(content: Buffer): readonly number[] {
  const mark = Buffer.from('305c72a71b6dfbfc', 'hex');
  return content.length > 24 && content.subarray(0, 8).equals(mark) ? [24 + content.readUInt32LE(12)] : [];
}

/** The files of the browser's HTTP cache by the names it gives them, which stand for their addresses. */
export async function cachedFiles(profile: string): Promise<readonly string[]> {
  const names = await readdir(join(profile, 'Default', 'Cache', 'Cache_Data'));
  return names.filter((name) => /^[0-9a-f]{16}_/.test(name)).toSorted();
}
