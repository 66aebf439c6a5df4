import type { Locales } from '#src/words/files.ts';
import { flat } from '#src/words/flat.ts';
import type { Files } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { countsOf, sentencesOf, wordsOf } from '#src/words/measure.ts';

/** What a text is for, which decides its limits. */
export type Part = 'question' | 'option' | 'step' | 'help' | 'body' | 'prose' | 'label';
export type Text = {
  readonly language: Language;
  readonly file: string;
  readonly key: string;
  /** What is read together on one screen: a question, a finding, a statement, a page. */
  readonly item: string;
  readonly part: Part;
  readonly text: string;
};

/** Prose, whether or not it ends like a sentence: dropping the period does not make it a label. */
const proseNames = new Set(['lead', 'why', 'ifUnsure', 'says', 'how', 'what']);
const groups = new Set(['questions', 'findings', 'facts', 'statements', 'steps', 'deadlines']);
const endsLikeSentence = /[.!?…:][”’"')\]]*$/u;

function partOf(key: string, text: string): Part {
  const path = key.split('.');
  const name = path.at(-1) ?? '';
  if (path[0] === 'questions' && path.at(-2) === 'options') return 'option';
  if (path[0] === 'questions' && name === 'ask') return 'question';
  if (path[0] === 'questions' && name === 'help') return 'help';
  if (path[0] === 'steps' && name === 'do') return 'step';
  if (path[0] === 'findings' && name === 'body') return 'body';
  return proseNames.has(name) || endsLikeSentence.test(text) ? 'prose' : 'label';
}

const itemOf = (key: string): string => {
  const [first = '', ...rest] = key.split('.');
  if (groups.has(first)) return `${first}.${rest[0]}`;
  return rest.length > 0 ? first : '';
};

const textsIn = (files: Files, language: Language): readonly Text[] =>
  Object.entries(files).flatMap(([file, texts]) =>
    Object.entries(flat(texts)).map(([key, text]) => ({
      language,
      file,
      key,
      item: itemOf(key),
      part: partOf(key, text),
      text,
    })),
  );

/** Every text of both languages with its place and its part. */
export const textsOf = (locales: Locales): readonly Text[] =>
  languages.flatMap((language) => textsIn(locales[language], language));

/** Where a text stands and what it says, as each failure begins. */
export const place = ({ language, file, key, text }: Text): string =>
  `locales/${language}/${file}.json ${key} “${text}”`;

/** Texts by a name that each of them has, in the order of the files. */
export function grouped(texts: readonly Text[], nameOf: (text: Text) => string): ReadonlyMap<string, readonly Text[]> {
  const all = new Map<string, Text[]>();
  for (const text of texts) all.set(nameOf(text), [...(all.get(nameOf(text)) ?? []), text]);
  return all;
}

/** What is read as sentences: options and labels are not. */
export const readable = (texts: readonly Text[]): readonly Text[] =>
  texts.filter(({ part }) => part !== 'option' && part !== 'label');

/** Below this many words a score is noise. */
export const enoughWords = 60;
const sizeOf = (texts: readonly Text[]): number => texts.flatMap(({ text }) => wordsOf(text)).length;

/** The screens of one file with at least 60 words: longer items alone, shorter ones with the next short ones. */
export function screensOf(texts: readonly Text[]): readonly (readonly Text[])[] {
  const screens: Text[][] = [];
  let short: Text[] = [];
  for (const item of grouped(readable(texts), (text) => text.item).values()) {
    if (sizeOf(item) >= enoughWords) screens.push([...item]);
    else short.push(...item);
    if (sizeOf(short) >= enoughWords) {
      screens.push(short);
      short = [];
    }
  }
  const last = screens.at(-1);
  if (last !== undefined) last.push(...short);
  return screens;
}

/** The first and the last key of a group and its hardest sentence, for a failure that speaks of many texts. */
export function span(texts: readonly Text[], language: Language): string {
  const sentences = texts.flatMap(({ text }) => sentencesOf(text));
  const weight = (sentence: string) => countsOf([sentence], language).syllables;
  const hardest = sentences.reduce((most, each) => (weight(each) > weight(most) ? each : most), '');
  const [first] = texts;
  return `locales/${language}/${first?.file}.json ${first?.key} … ${texts.at(-1)?.key}: hardest “${hardest}”`;
}
