import { createWords, type Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { readWords } from '../read-words.ts';

/** Says something in each language of the site. */
export type SayInBoth = (say: (words: Words, language: Language) => string) => Readonly<Record<Language, string>>;

/** All the words that the open data says, ready to be said. */
export function openWords(): SayInBoth {
  const [en, es] = [createWords('en', readWords('en')), createWords('es', readWords('es'))];
  return (say) => ({ en: say(en, 'en'), es: say(es, 'es') });
}
