import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { bringWords } from '#src/loading/words.ts';
import { addWords, createWords, type Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

/**
 * The words of the room in both languages, so that to switch asks for nothing. With those that all pages share come the deadlines, by which the
 * list of cases is sorted: they are what the page that counts any of them brings (docs/decisions/0020).
 */
export async function roomWords(language: Language): Promise<Words> {
  const words = createWords(language, {});
  await Promise.all(languages.map((each) => bringWords(words, { route: 'deadlines', language: each })));
  addWords(words, 'en', { intake: en });
  addWords(words, 'es', { intake: es });
  return words;
}
