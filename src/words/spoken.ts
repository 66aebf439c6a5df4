import { createContext, useContext } from 'react';
import { type Language, other } from './languages.ts';

/** What the words around a component are shown in: its own language, and the other one beside it or not. */
export type Spoken = { readonly language: Language; readonly both: boolean };

/** Given by the app; inside of half of a pair, that half's own. */
export const SpokenContext = createContext<Spoken | undefined>(undefined);

/** What the words here are shown in; throws outside of the app. */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === undefined) throw new Error('useSpoken needs an App around it');
  return spoken;
}

/** The languages that are shown, the reader's own first. */
export const languagesShown = ({ language, both }: Spoken): readonly Language[] =>
  both ? [language, other(language)] : [language];
