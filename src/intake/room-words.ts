import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { sharedWords } from '#src/loading/pieces.ts';
import { addWords, createWords, type Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';

/** The words of the room in both languages, so that to switch asks for nothing of it, and in one those that all pages share. */
export async function roomWords(language: Language): Promise<Words> {
  const words = createWords(language, await sharedWords(language));
  addWords(words, 'en', { intake: en });
  addWords(words, 'es', { intake: es });
  return words;
}
