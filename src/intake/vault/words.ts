import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { type Language, languages } from '#src/words/languages.ts';

/** The 2,048 words of each language that phrases and kits are made of. */
export const wordsIn: Readonly<Record<Language, string[]>> = { en: english, es: spanish };

/** Words as they were read, and the language whose words they are. */
export type Read = { readonly language: Language; readonly words: readonly string[] };
/** Why words could not be read: there are more or fewer than there must be, or one of them, counted from 1, is on no list. */
export type Misread =
  | { readonly fault: 'count'; readonly count: number }
  | { readonly fault: 'word'; readonly at: number };

/** A word is known by its first four letters, as a keyboard without accents types them; no two of a list begin alike. */
const beginning = (word: string): string => plain(word).slice(0, 4);
/** Without accents, and without signs that nobody sees, which come with what is pasted. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** Whether a word that was typed is this one, as phrases and kits are read. */
export const isWord = (typed: string, word: string): boolean => beginning(typed.trim()) === beginning(word);

const byBeginning = (language: Language): ReadonlyMap<string, string> =>
  new Map(wordsIn[language].map((word) => [beginning(word), word]));
const lists = languages.map((language) => ({ language, known: byBeginning(language) }));

/** Reads so many words, whatever stands between them, in the language that has all of them. */
export function readWords(typed: string, count: number): Read | Misread {
  const each = plain(typed)
    .split(/\P{L}+/u)
    .filter(Boolean);
  if (each.length !== count) return { fault: 'count', count: each.length };
  let at = 0;
  for (const { language, known } of lists) {
    const words = each.flatMap((word) => known.get(beginning(word)) ?? []);
    if (words.length === count) return { language, words };
    const unknown = each.findIndex((word) => !known.has(beginning(word)));
    // Of the language that comes farther: the other was not meant.
    at = Math.max(at, unknown + 1);
  }
  return { fault: 'word', at };
}
