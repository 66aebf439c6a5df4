import type { Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { type File, type Values, wordsIn } from '#src/words/use-words.ts';

/** Says the text of a key that stands in one of several files; an error where none of them has it. */
export function textFrom(
  files: readonly File[],
  key: string,
  words: Words,
  language: Language,
  values?: Values,
): string {
  for (const file of files) {
    const text = wordsIn(words, language, file).ifAny(key, values);
    if (text !== undefined) return text;
  }
  throw new Error(`none of the files ${files.join(', ')} has the text "${key}" in "${language}"`);
}
