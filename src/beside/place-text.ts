import type { AnyHelpId } from '#law/directory/all.ts';
import type { Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';

/** The files with the words of those who help, each place in one of them. */
const files = ['help', 'directory'] as const;

/** Says what a place in the directory is, or whom it takes and at what cost. */
export function placeText(id: AnyHelpId, part: 'what' | 'takes', words: Words, language: Language): string {
  for (const file of files) {
    const text = wordsIn(words, language, file).ifAny(`entries.${id}.${part}`);
    if (text !== undefined) return text;
  }
  throw new Error(`no file has the words of the place "${id}"`);
}
