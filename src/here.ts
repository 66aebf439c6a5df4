import { createContext, useContext } from 'react';
import type { Place } from './routes.ts';
import type { Language } from './words/languages.ts';

/** Where the reader is, and how to change the language without leaving; in half of a pair, `language` is that half's. */
export type Here = Place & {
  /** The other language stands beside it. A mode without an address of its own. */
  readonly both: boolean;
  /** The last switch could not have its words; nothing has changed then. */
  readonly failed: boolean;
  /** Speaks another language in place, or both: same page, same answers. `pressed` stays where it is on the screen. */
  readonly speak: (language: Language, both: boolean, pressed: Element) => void;
};

/** Given by `App`. */
export const HereContext = createContext<Here | undefined>(undefined);

/** Where the reader is; throws outside of `App`. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === undefined) throw new Error('useHere needs an App around it');
  return here;
}
