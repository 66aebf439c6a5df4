import type { Files, Texts } from './i18n.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ē',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'Ē',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};
/** Placeholders and tags keep their spelling, or nothing could be put into them. */
const kept = /(\{\{[^}]*\}\}|<[^>]*>)/u;
/** As much longer as a language that takes more room than English does. */
const growth = 0.35;

/** A text accented, 35 % longer and in brackets: what appears without them was not translated or was cut off. */
export function pseudo(text: string): string {
  const parts = text.split(kept);
  const visible = parts.filter((part) => !kept.test(part)).join('');
  const filler = 'öñē twö '.repeat(Math.ceil(visible.length / 8)).slice(0, Math.ceil(visible.length * growth));
  const strange = parts.map((part) => (kept.test(part) ? part : part.replace(/[A-Za-z]/gu, (c) => accented[c] ?? c)));
  return `⟦${strange.join('')} ${filler.trim()}⟧`;
}

const pseudoTexts = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : pseudoTexts(text)]),
  );

/** All files of a language in the pseudo-language, to be given to `createWords` in their place. */
export const pseudoFiles = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, texts]) => [file, pseudoTexts(texts)]));
