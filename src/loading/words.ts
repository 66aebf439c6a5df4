import type { Place } from '#src/routes.ts';
import { addWords, createWords, type Files, type Texts, type Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { filesOf, inEnglish } from './files.ts';

const load = import.meta.glob<Texts>(['../../locales/{en,es}/*.json', '!**/fingerprints.json'], { import: 'default' });

async function textsOf(language: Language, name: string): Promise<Texts> {
  const texts = await load[`../../locales/${language}/${name}.json`]?.();
  if (texts === undefined) throw new Error(`no file of words: ${language}/${name}.json`);
  return texts;
}

/** All the words of a page in its language; rejects where one of its files cannot be had. */
export async function wordsOf({ route, language }: Place): Promise<Files> {
  const files = await Promise.all(filesOf(route).map(async (name) => [name, await textsOf(language, name)] as const));
  return Object.fromEntries(files);
}

/** The words of a page, ready to be said; what is said aloud to a jail is there in English whatever the reader's language. */
export async function wordsAt(place: Place): Promise<Words> {
  const words = createWords(place.language, await wordsOf(place));
  if (place.language !== 'en' && place.route !== 'home')
    for (const name of inEnglish) addWords(words, 'en', { [name]: await textsOf('en', name) });
  return words;
}
