import type { Language } from '#src/words/languages.ts';
import { type Misread, readWords, wordsIn } from './words.ts';

/** How many words a phrase has: 88 bits that were drawn, where a phrase that somebody thinks of has perhaps 30. */
export const phraseLength = 8;

/** Draws a phrase. Nobody can choose one: what protects the cases of others must not be easy to guess. */
export function newPhrase(language: Language): string {
  const list = wordsIn[language];
  // 2,048 goes into 65,536 without a rest, so each word is as likely as any other.
  const drawn = Array.from(crypto.getRandomValues(new Uint16Array(phraseLength)), (at) => list[at % list.length]);
  const phrase = drawn.join(' ');
  // Once in many thousand times the same letters can be read in the other language too.
  return readPhrase(phrase) === phrase ? phrase : newPhrase(language);
}

/** The phrase that was typed, in the one spelling from which keys are made, or why it cannot be one. */
export function readPhrase(typed: string): string | Misread {
  const read = readWords(typed, phraseLength);
  return 'fault' in read ? read : read.words.join(' ');
}
