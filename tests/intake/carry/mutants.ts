import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { openedFile, type With } from '#src/intake/carry/carry-file.ts';
import type { Found } from '#src/intake/carry/content.ts';
import type { Refused } from '#src/intake/carry/refused.ts';
import { type Bytes, bytesOf, isId, joined } from '#src/intake/vault/bytes.ts';
import { carried, caseOf, words } from './carried.ts';

/** Numbers that follow from a seed, so that what was found can be found again. */
export function chanceOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    oneOf: <Of>(all: readonly [Of, ...Of[]]): Of => all[below(all.length)] ?? all[0],
  };
}
type Chance = ReturnType<typeof chanceOf>;

const bytesThatMatter = [0, 1, 10, 13, 32, 34, 45, 58, 92, 91, 93, 123, 125, 127, 128, 255] as const;

/** What AFL does to a file: bits and bytes turned, parts cut out, doubled, swapped in from another file, the end cut off or grown. */
export function mutated(file: Bytes, other: Bytes, chance: Chance): Bytes {
  const [at, length] = [chance.below(file.length), 1 + chance.below(64)];
  const [before, part, after] = [file.slice(0, at), file.slice(at, at + length), file.slice(at + length)];
  const byte = (value: number) => joined(before, new Uint8Array([value]), file.slice(at + 1));
  switch (chance.below(9)) {
    case 0:
      return byte((file[at] ?? 0) ^ (1 << chance.below(8)));
    case 1:
      return byte(chance.oneOf(bytesThatMatter));
    case 2:
      return byte(((file[at] ?? 0) + chance.oneOf([1, 255, 16, 240])) & 255);
    case 3:
      return joined(before, after);
    case 4:
      return joined(before, part, part, after);
    case 5:
      return joined(before, crypto.getRandomValues(new Uint8Array(length)), file.slice(at));
    case 6:
      return before;
    case 7:
      return joined(before, other.slice(chance.below(other.length)));
    default:
      return joined(file, part);
  }
}

const values = [
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '1e-999',
  '2',
  '1.5',
  '9007199254740993',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"\\u202e\\u2066"',
  '"\\u0000"',
  '"<img src=x onerror=alert(1)>"',
  '"javascript:alert(1)"',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"planted":1}}',
  '{"constructor":{"prototype":{"planted":1}}}',
  '{"toString":1,"valueOf":1}',
  `"${'x'.repeat(100_000)}"`,
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
] as const;
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'form',
  'cases',
  'id',
  'name',
  'body',
  'walks',
  'made',
  'length',
] as const;

/** What somebody would do who knows the form: a value, a key or a whole member becomes another, or stands there twice. */
export function rewritten(text: string, chance: Chance): string {
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/gu)];
  const found = places[chance.below(places.length)];
  if (!found) return text;
  const [token] = found;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + token.length)];
  const isKey = after.startsWith(':');
  switch (chance.below(4)) {
    case 0:
      return `${before}${isKey ? `"${chance.oneOf(keys)}"` : chance.oneOf(values)}${after}`;
    case 1:
      return isKey
        ? `${before}${token}:${chance.oneOf(values)},${token}${after}`
        : `${before}${token},${token}${after}`;
    case 2:
      return isKey ? `${before}"${chance.oneOf(keys)}":${chance.oneOf(values)},${token}${after}` : `${before}${after}`;
    default:
      return `${before}${chance.oneOf(values)}${after}`;
  }
}

/** What came of a file that somebody has changed. */
export type Came = { readonly found: readonly Found[] | Refused; readonly took: number };

/** Makes files that somebody has changed, by their numbers: outside, inside before it was locked, or in the bodies of its cases; and reads them as the desk does. */
export async function attacks(): Promise<(seed: number) => Promise<Came>> {
  const ownKey = await generateIdentity();
  const recipient = await identityToRecipient(ownKey);
  const cases = [...carried(2), { id: 'a'.repeat(32), name: 'Rosa', body: JSON.stringify(caseOf()) }];
  const content = JSON.stringify({ form: 1, cases });
  const locked = async (inside: string | Bytes): Promise<Bytes> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return new Uint8Array(await encrypter.encrypt(inside));
  };
  const toPhrase = new Encrypter();
  toPhrase.setPassphrase(words);
  // Cheap, so that thousands are tried: what a cost does has a test of its own.
  toPhrase.setScryptWorkFactor(4);
  const [byKey, byPhrase] = [await locked(content), new Uint8Array(await toPhrase.encrypt(content))];

  return async (seed) => {
    const chance = chanceOf(seed);
    const times = 1 + chance.below(4);
    const repeat = <Of>(first: Of, change: (value: Of) => Of): Of =>
      Array.from({ length: times }).reduce<Of>((value) => change(value), first);
    const make = async (): Promise<readonly [Bytes, With]> => {
      switch (seed % 5) {
        case 0:
          return [repeat(byKey, (file) => mutated(file, byPhrase, chance)), { ownKey }];
        case 1:
          return [repeat(byPhrase, (file) => mutated(file, byKey, chance)), { phrase: words }];
        case 2:
          return [await locked(repeat(bytesOf(content), (inside) => mutated(inside, byKey, chance))), { ownKey }];
        case 3:
          return [await locked(repeat(content, (inside) => rewritten(inside, chance))), { ownKey }];
        default: {
          const body = repeat(cases[0]?.body ?? '', (inside) => rewritten(inside, chance));
          return [await locked(JSON.stringify({ form: 1, cases: [{ ...cases[0], body }] })), { ownKey }];
        }
      }
    };
    const [file, by] = await make();
    const began = performance.now();
    const found = await openedFile(file, by);
    return { found, took: performance.now() - began };
  };
}

const faults: readonly unknown[] = ['notAge', 'damaged', 'tooLarge', 'newer', 'shut', 'tooCostly', 'tooMany'];

/** Whether what came of it is a fault by its name, or cases that are all as we write them. */
export const isTyped = ({ found }: Came): boolean =>
  'fault' in found
    ? faults.includes(found.fault)
    : found.every(
        ({ id, name, body }) => isId(id) && name.trim() !== '' && name.length <= 80 && typeof body === 'string',
      );
