import { syllable } from 'syllable';
import type { Language } from './languages.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/** Stands for a placeholder or a masked name: read like a numeral, as one word of one syllable. */
const oneWord = '0';
const placeholder = /\{\{[^}]*\}\}/gu;
const tag = /<[^>]*>/gu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,:/()-](?=[\p{L}\p{N}]))*/gu;

const plain = (text: string): string => text.normalize('NFC').replace(placeholder, oneWord).replace(tag, '');

/** The words of a text in order. Numerals, times and form numbers (48, 4:30, I-247A, 287(g)) are one word each. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(word) ?? [];

/** End marks with the quotes and brackets that close on them, before a space or the end. */
const end = /[.!?…:]+[”’"')\]]*\.?(?=\s|$)/gu;
/** A period after these ends no sentence. */
const abbreviation = /(?:^|[\s(“])(?:EE|U\.S|Stat|Wis|v|vs|Mr|Mrs|Ms|Dr|Sr|Sra|St|Ave|[A-Z])\.$/u;
/** Before a numeral these are "number"; "No." is an answer as well. */
const numberSign = /(?:^|[\s(“])(?:Nos?|Núm)\.$/u;
/** A period after these ends a sentence only where a new one begins. */
const hour = /(?:[ap]\.m|UU)\.$/u;
const begins = /^\s+[¿¡“"(]*[\p{Lu}\p{N}]/u;
const goesOn = /^\s+\p{Ll}/u;

function endsSentence(before: string, mark: string, after: string): boolean {
  if (mark === '.' && abbreviation.test(before)) return false;
  if (mark === '.' && numberSign.test(before)) return !/^\s+\p{N}/u.test(after);
  if (mark.startsWith('.') && hour.test(before)) return after.trim() === '' || begins.test(after);
  const quoted = /^[!?…]+[”’"')\]]/u.test(mark);
  return !(quoted && goesOn.test(after));
}

/** The sentences of a text, split on . ! ? … : and line breaks; not within p.m., EE. UU., No. 5 or a quoted question. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const line of plain(text).split(/\n+/u)) {
    let from = 0;
    for (const found of line.matchAll(end)) {
      const to = found.index + found[0].length;
      const stop = found.index + 1;
      if (!endsSentence(line.slice(from, stop), found[0], line.slice(to))) continue;
      sentences.push(line.slice(from, to).trim());
      from = to;
    }
    sentences.push(line.slice(from).trim());
  }
  return sentences.filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables of one word in its language; a word with a numeral counts as one. */
export function syllablesOf(each: string, language: Language): number {
  if (/\p{N}/u.test(each)) return 1;
  return language === 'es' ? spanishSyllables(each) : Math.max(1, syllable(each));
}

/** What the formulas need to know of a text. */
export type Counts = {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly long: number;
  readonly oneSyllable: number;
};

/** Counts over texts taken together; each text ends its last sentence. */
export function countsOf(texts: readonly string[], language: Language): Counts {
  const syllables = texts.flatMap(wordsOf).map((each) => syllablesOf(each, language));
  return {
    words: syllables.length,
    sentences: texts.flatMap(sentencesOf).length,
    syllables: syllables.reduce((sum, each) => sum + each, 0),
    long: syllables.filter((each) => each >= 3).length,
    oneSyllable: syllables.filter((each) => each === 1).length,
  };
}

/** The text with each of these names as one short word, so that a name that is explained beside it does not weigh. */
export const masked = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, oneWord), text);

/** English: years of school. Kincaid et al. 1975. */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** English: years of school for full understanding; made for 30 sentences or more. McLaughlin 1969. */
export const smog = ({ long, sentences }: Counts): number => 1.043 * Math.sqrt((long * 30) / sentences) + 3.1291;

/** English: years of school for words that stand in no sentence, such as labels; from 5 to 12. Caylor et al. 1973. */
export const forcast = ({ oneSyllable, words }: Counts): number => 20 - ((oneSyllable / words) * 150) / 10;

/** Spanish: ease from 0 to 100, by Szigriszt-Pazos; 65 to 80 is "fairly easy" on the INFLESZ scale. */
export const inflesz = ({ words, sentences, syllables }: Counts): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences;

/** Spanish: ease from 0 to 100, with syllables a word and words a sentence (the corrected form). Fernández-Huerta 1959. */
export const fernandezHuerta = ({ words, sentences, syllables }: Counts): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
