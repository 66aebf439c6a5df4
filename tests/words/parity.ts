import type { Locales } from '#src/words/files.ts';
import { monthNames } from '#src/words/format.ts';
import { other } from '#src/words/languages.ts';
import { wordsOf } from '#src/words/measure.ts';
import { grouped, place, type Text, textsOf } from './texts.ts';

/** Spanish words for each English one, over a whole item of twenty words or more. */
const fewest = 0.85;
const most = 1.35;
const enoughWords = 20;

const placeholders = /\{\{[^}]*\}\}/gu;
const links = /https?:\/\/[^\s)”"<>]+|<\/?[^>]*>/gu;
const numerals = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/** A month named in a text, by its number: March 4 and 4 de marzo are the same day. English months need their capital. */
const months = ({ text, language }: Text): readonly string[] =>
  monthNames(language).flatMap((name, at) =>
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, language === 'en' ? 'u' : 'iu').test(text) ? [`month ${at + 1}`] : [],
  );

const sorted = (found: readonly string[]): string => [...new Set(found)].sort().join(' · ');
/** What has to be the same in both languages of one text. */
const same: Readonly<Record<string, (text: Text) => string>> = {
  placeholders: ({ text }) => sorted(text.match(placeholders) ?? []),
  'links and tags': ({ text }) => sorted(text.match(links) ?? []),
  'numbers and months': (text) =>
    sorted([...(text.text.replace(placeholders, '').replace(links, '').match(numerals) ?? []), ...months(text)]),
  paragraphs: ({ text }) => String(text.split(/\n+/u).length),
};

const differences = (en: Text, es: Text): readonly string[] =>
  Object.entries(same).flatMap(([what, of]) =>
    of(en) === of(es) ? [] : [`${place(es)}: ${what} are [${of(es)}], in English [${of(en)}]; make them the same`],
  );

const words = (texts: readonly Text[]): number => texts.flatMap(({ text }) => wordsOf(text)).length;

function lopsided(en: readonly Text[], es: readonly Text[]): readonly string[] {
  const ratio = words(es) / words(en);
  const first = es[0];
  return words(en) >= enoughWords && first !== undefined && (ratio < fewest || ratio > most)
    ? [
        `locales/es/${first.file}.json ${first.item}: ${ratio.toFixed(2)} Spanish words for each English one, ${fewest} to ${most}; say the same facts in both`,
      ]
    : [];
}

/** A plural has exactly the forms that both languages use below a million. */
function pluralProblems(texts: readonly Text[]): readonly string[] {
  const keys = new Set(texts.map(({ language, file, key }) => `${language}/${file} ${key}`));
  return texts.flatMap((text) => {
    const { language, file, key } = text;
    if (/_(?:zero|two|few|many)$/u.test(key)) return [`${place(text)}: no such plural form; keep _one and _other`];
    const partner = key.replace(/_(one|other)$/u, (_, form) => (form === 'one' ? '_other' : '_one'));
    return keys.has(`${language}/${file} ${partner}`) ? [] : [`${place(text)}: ${partner} is missing`];
  });
}

/** Where the two languages do not say the same: keys, placeholders, numbers, months, links, paragraphs, length. */
export function parityProblems(locales: Locales): readonly string[] {
  const texts = textsOf(locales);
  const at = ({ file, key }: Text) => `${file} ${key}`;
  const find = new Map(texts.map((text) => [`${text.language} ${at(text)}`, text]));
  const alone = texts.filter((text) => !find.has(`${other(text.language)} ${at(text)}`));
  const empty = texts.filter(({ text }) => text.trim() === '');
  const paired = texts.flatMap((text) => {
    const es = find.get(`es ${at(text)}`);
    return text.language === 'en' && es !== undefined ? differences(text, es) : [];
  });
  const items = grouped(texts, ({ language, file, item }) => `${language} ${file} ${item}`);
  const lengths = [...items].flatMap(([name, english]) =>
    name.startsWith('en ') ? lopsided(english, items.get(name.replace('en ', 'es ')) ?? english) : [],
  );
  return [
    ...alone.map(
      (text) => `${place(text)}: not in locales/${other(text.language)}/${text.file}.json; add it there or take it out`,
    ),
    ...empty.map((text) => `${place(text)}: empty; write it or take it out of both languages`),
    ...paired,
    ...lengths,
    ...pluralProblems(texts),
  ];
}
