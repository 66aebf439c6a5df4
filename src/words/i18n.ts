import { createInstance, type i18n } from 'i18next';
import { type Language, languages } from './languages.ts';

/** The texts of one file, as nested as the JSON is. */
export type Texts = { readonly [key: string]: string | Texts };
/** Files of one language by name: `ui`, `law`, `detainer`. */
export type Files = Readonly<Record<string, Texts>>;
/** Words ready to be said. React gets them through `I18nextProvider`, so that nothing is global. */
export type Words = i18n;

const refuse = (what: string): never => {
  throw new Error(what);
};

/** A text that is missing stops whoever develops or tests. */
const strict = {
  fallbackLng: false as const,
  parseMissingKeyHandler: (key: string) => refuse(`no text for "${key}"`),
  missingInterpolationHandler: (text: string, match: RegExpExecArray) =>
    refuse(`no value for ${match[0]} in "${text}"`),
};

/** A reader's page does not break for one: the other language says it as soon as it is there; the name of a text is never said. */
const lenient = { fallbackLng: [...languages], parseMissingKeyHandler: () => '' };

/** An i18next instance of its own that speaks one language: no global state, no detector, nothing to fetch. */
export function createWords(language: Language, files: Files): Words {
  const words = createInstance();
  words.init({
    lng: language,
    ns: Object.keys(files),
    resources: {},
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    ...(import.meta.env.DEV ? strict : lenient),
  });
  addWords(words, language, files);
  return words;
}

/** Adds texts that are not there yet to words in use: the other language before it is spoken, a flow before it opens. A file can come in parts. */
export function addWords(words: Words, language: Language, files: Files): void {
  for (const [file, texts] of Object.entries(files)) words.addResourceBundle(language, file, texts, true, false);
}
