import fields from '#locales/en/fields.json';
import say from '#locales/en/say.json';
import { flowOf, isPage, type Place, saysFlow } from '#src/routes.ts';
import { addWords, createWords, type Files, type Words } from '#src/words/i18n.ts';
import { languages } from '#src/words/languages.ts';
import { type Brought, flowPiece, pagePiece, sharedWords } from './pieces.ts';

/** What a reader of any language says or sends in English. */
const inEnglish = { fields, say };

/** The words of a page in its language; rejects where one of its files cannot be had. */
export async function wordsOf({ route, language }: Place): Promise<Files> {
  if (isPage(route)) {
    const [shared, { words }] = await Promise.all([sharedWords(language), pagePiece(route, language)]);
    return { ...shared, ...words };
  }
  if (!saysFlow(route)) return sharedWords(language);
  const flow = flowOf(route);
  const [shared, { words }] = await Promise.all([sharedWords(language), flowPiece(flow, language)]);
  return { ...shared, [flow]: words };
}

/** What a page says of the law, in its language, and in English what is said aloud or sent. */
async function broughtTo({ route, language }: Place): Promise<Brought> {
  if (isPage(route)) return (await pagePiece(route, language)).brought ?? {};
  if (saysFlow(route)) return (await flowPiece(flowOf(route), language)).brought ?? {};
  return {};
}

/** Adds all that a page says to words in use, before it is shown or its language is spoken; rejects, and adds nothing, where a file cannot be had. */
export async function bringWords(words: Words, place: Place): Promise<void> {
  const [files, brought] = await Promise.all([wordsOf(place), broughtTo(place)]);
  addWords(words, place.language, files);
  for (const language of languages) addWords(words, language, brought[language] ?? {});
}

/** The words of a page, ready to be said; what is said aloud to a jail is there in English whatever the reader's language. */
export async function wordsAt(place: Place): Promise<Words> {
  const words = createWords(place.language, {});
  await bringWords(words, place);
  addWords(words, 'en', inEnglish);
  return words;
}
