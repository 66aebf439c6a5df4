import glossary from '#locales/glossary.json';
import type { Locales } from '#src/words/files.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { acronyms, allowed, banned, lawWords, noClaim, type Rule, whole } from '#src/words/terms.ts';
import { place, type Text, textsOf } from './texts.ts';

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** What the glossary avoids, as far as a machine can tell; the rest of its entries need a person. */
const avoided = (language: Language): readonly Rule[] =>
  Object.values(glossary.terms).flatMap((term) =>
    term.avoid.flatMap((each) =>
      (('es' in each && language === 'es' ? each.es : 'en' in each && language === 'en' ? each.en : []) ?? []).map(
        (phrase) => ({
          find: whole(escaped(phrase)),
          instead: `glossary, “${term.en}”: say “${term[language]}”. ${each.why}`,
        }),
      ),
    ),
  );
const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [...banned.en, ...avoided('en')],
  es: [...banned.es, ...avoided('es')],
};

/** A name of up to four words between quotation marks is what others say: “notario”, “ICE hold”. */
const quotedName = /“[^”\s]+(?: [^”\s]+){0,3}”/gu;
const placeholder = /\{\{[^}]*\}\}/gu;
const address = /https?:\/\/\S+/gu;
const without = (text: string, phrases: readonly { readonly phrase: string }[]): string =>
  phrases.reduce((rest, { phrase }) => rest.replace(whole(escaped(phrase)), '…'), text);

const capitals = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const shouted = (text: Text, ours: string): readonly string[] =>
  (ours.match(capitals) ?? [])
    .filter((each) => !acronyms.has(each))
    .map(
      (each) => `${place(text)}: “${each}” in capitals; write it small, or add it to acronyms in src/words/terms.ts`,
    );

/** Words that do not stand in our voice, terms that the glossary avoids, and capitals that shout. */
export const termProblems = (locales: Locales): readonly string[] =>
  textsOf(locales).flatMap((text) => {
    const read = text.text.normalize('NFC').replace(placeholder, '…').replace(address, '…');
    const ours = without(read.replace(quotedName, '…'), allowed);
    const found = rules[text.language].flatMap(({ find, instead }) =>
      [...ours.matchAll(find)].map(([words]) => `${place(text)}: “${words}”: ${instead}`),
    );
    return [...new Set(found), ...shouted(text, ours)];
  });

/** Sentences about the law outside the statements, where they would have no source and no date. */
export const lawProblems = (locales: Locales): readonly string[] =>
  textsOf(locales)
    .filter(
      ({ file, key }) => file !== 'law' && file !== 'article' && !(file === 'changes' && key.startsWith('statements.')),
    )
    .flatMap((text) =>
      [...without(text.text.normalize('NFC'), noClaim).matchAll(lawWords[text.language])].map(
        ([words]) =>
          `${place(text)}: “${words}” speaks about the law; make it a statement in law.json, article.json or changes.json, or name the phrase and the reason in noClaim in src/words/terms.ts`,
      ),
    );

/** Files of words that only one language has. */
export const fileProblems = (locales: Locales): readonly string[] =>
  languages.flatMap((language) =>
    Object.keys(locales[language])
      .filter((file) => languages.some((each) => !(file in locales[each])))
      .map((file) => `locales/${language}/${file}.json stands alone; write the other language`),
  );
