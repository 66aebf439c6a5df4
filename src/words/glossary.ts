import glossary from '#locales/glossary.json';
import type { Language } from './languages.ts';
import { finder } from './terms-in.ts';

export type TermId = keyof typeof glossary.terms;

/** A word that is explained: its name in each language, and the forms in which it stands in a text. What it means is `means.<id>` in `locales/<language>/terms.json`. */
type Term = Readonly<Record<Language, string>> & {
  readonly match: Readonly<Record<Language, readonly string[]>>;
  /** The statements that say what the law says about it. */
  readonly rests: readonly string[];
};

/** Every word that is explained. */
export const terms: Readonly<Record<TermId, Term>> = glossary.terms;
export const termIds = Object.keys(terms) as readonly TermId[];

const formsIn = (language: Language) =>
  Object.fromEntries(termIds.map((id) => [id, terms[id].match[language]])) as Record<TermId, readonly string[]>;

/** The words of a text that are explained, each once, in their order. */
export const termsIn: Readonly<Record<Language, (text: string) => readonly TermId[]>> = {
  en: finder(formsIn('en')),
  es: finder(formsIn('es')),
};
