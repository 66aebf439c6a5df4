import type { Language } from './languages.ts';
import { finder } from './terms-in.ts';

/** The words that are explained in one language. */
export type Explained = {
  /** The ids of those that stand in a text. */
  readonly find: (text: string) => readonly string[];
  /** What each is called, and what it means. */
  readonly words: Readonly<Record<string, { readonly name: string; readonly means: string }>>;
};

type Named = Readonly<
  Record<
    string,
    { readonly [Each in Language]?: string } & { readonly match: { readonly [Each in Language]?: readonly string[] } }
  >
>;

/** Puts the words together from their names and forms in the glossary and from what they mean. */
export function explainedIn(language: Language, named: Named, means: Readonly<Record<string, string>>): Explained {
  const entries = Object.entries(named);
  return {
    find: finder(Object.fromEntries(entries.map(([id, { match }]) => [id, match[language] ?? []]))),
    words: Object.fromEntries(
      entries.map(([id, names]) => [id, { name: names[language] ?? '', means: means[id] ?? '' }]),
    ),
  };
}
