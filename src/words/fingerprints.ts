import { createHash } from 'node:crypto';
import { flat } from './flat.ts';
import type { Files } from './i18n.ts';

/** By `file.key`: the fingerprint of the English that the Spanish text was made from. Kept in locales/es/fingerprints.json. */
export type Fingerprints = Readonly<Record<string, string>>;

/** Eight hexadecimal digits that change with the text. */
export const fingerprint = (english: string): string =>
  createHash('sha256').update(english.normalize('NFC')).digest('hex').slice(0, 8);

/** The fingerprints of all English texts as they stand. */
export const fingerprintsOf = (english: Files): Fingerprints =>
  Object.fromEntries(
    Object.entries(english).flatMap(([file, texts]) =>
      Object.entries(flat(texts)).map(([key, text]) => [`${file}.${key}`, fingerprint(text)]),
    ),
  );

/** Whether a key is the prefix itself or below it; the empty prefix covers all. */
const covers = (prefix: string, key: string): boolean =>
  prefix === '' || key === prefix || key.startsWith(`${prefix}.`);

/** Keys whose Spanish nobody has confirmed against the English of today. */
export const unconfirmed = (english: Files, confirmed: Fingerprints, prefix = ''): readonly string[] =>
  Object.entries(fingerprintsOf(english))
    .filter(([key, print]) => covers(prefix, key) && confirmed[key] !== print)
    .map(([key]) => key);

/** Keys that were confirmed and have no English text any more. */
export function leftOver(english: Files, confirmed: Fingerprints): readonly string[] {
  const now = fingerprintsOf(english);
  return Object.keys(confirmed).filter((key) => !(key in now));
}

/** The fingerprints once every text below the prefix is confirmed, in the order of the files; those left over are gone. */
export const confirm = (english: Files, confirmed: Fingerprints, prefix = ''): Fingerprints =>
  Object.fromEntries(
    Object.entries(fingerprintsOf(english)).flatMap(([key, print]) => {
      const kept = covers(prefix, key) ? print : confirmed[key];
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
