import { generateMnemonic, mnemonicToEntropy } from '@scure/bip39';
import type { Language } from '#src/words/languages.ts';
import { type Bytes, hexOf } from './bytes.ts';
import { type Misread, readWords, wordsIn } from './words.ts';

/** How many words the paper has that opens a vault when its phrase is lost: 128 bits, and four that check them. */
export const kitLength = 12;

/** A kit as its words, for paper, and as the secret they stand for. */
export type Kit = { readonly words: string; readonly secret: Bytes };

/** Draws a kit. */
export function newKit(language: Language): Kit {
  const words = generateMnemonic(wordsIn[language]);
  const secret = new Uint8Array(mnemonicToEntropy(words, wordsIn[language]));
  const read = readKit(words);
  // As with a phrase: the same letters must not be read in the other language.
  return 'fault' in read || hexOf(read) !== hexOf(secret) ? newKit(language) : { words, secret };
}

/** The secret that the typed words of a kit stand for, or why they are no kit: also where all are on the list and do not go together. */
export function readKit(typed: string): Bytes | Misread | { readonly fault: 'together' } {
  const read = readWords(typed, kitLength);
  if ('fault' in read) return read;
  try {
    return new Uint8Array(mnemonicToEntropy(read.words.join(' '), wordsIn[read.language]));
  } catch {
    return { fault: 'together' };
  }
}
