import { wordsOf } from '#src/loading/words.ts';
import { createWords, type Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { readWords } from '../read-words.ts';

/** Says something in each language of the site. */
export type SayInBoth = (say: (words: Words, language: Language) => string) => Readonly<Record<Language, string>>;

/** All the words that the open data says, ready to be said. */
export async function openWords(): Promise<SayInBoth> {
  const inLanguage = async (language: Language) =>
    createWords(language, { ...(await wordsOf({ route: 'home', language })), ...readWords[language] });
  const [en, es] = await Promise.all([inLanguage('en'), inLanguage('es')]);
  return (say) => ({ en: say(en, 'en'), es: say(es, 'es') });
}
