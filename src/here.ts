import { createContext, useContext } from 'react';
import type { Place } from './routes.ts';
import type { Language } from './words/languages.ts';

/** Where the reader is, and how to change the language without leaving. */
export type Here = Place & {
  /** Speaks another language in place: same page, same answers. Rejects where its words cannot be had; nothing has changed then. */
  readonly speak: (language: Language) => Promise<void>;
};

/** Given by `App`. */
export const HereContext = createContext<Here | undefined>(undefined);

/** Where the reader is; throws outside of `App`. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === undefined) throw new Error('useHere needs an App around it');
  return here;
}
