import { createContext, useContext } from 'react';
import type { Place, Route } from './routes.ts';
import type { Language } from './words/languages.ts';
import { type Spoken, useSpoken } from './words/spoken.ts';

/** The page of the address, and those that opened in its place. */
export type Routes = readonly [Route, ...Route[]];

type Around = {
  /** The page that is shown. */
  readonly route: Route;
  /** The page whose address the reader is at: another one where a flow opened in its place. */
  readonly address: Route;
  /** Says which pages stand at the address now, one in the place of the other; the last is shown. */
  readonly show: (routes: Routes) => void;
  /** The last switch could not have its words; nothing has changed then. */
  readonly failed: boolean;
  /** Speaks another language in place, or both: same page, same answers. What the reader looks at when `pressed` stays in place. */
  readonly speak: (language: Language, both: boolean, pressed: Element) => void;
};

/** Where the reader is, which languages are shown, and how to change them without leaving; both at once have no address. */
export type Here = Place & Spoken & Around;

/** Given by `App`. */
export const HereContext = createContext<Around | undefined>(undefined);

/** Where the reader is; throws outside of `App`. */
export function useHere(): Here {
  const here = useContext(HereContext);
  const spoken = useSpoken();
  if (here === undefined) throw new Error('useHere needs an App around it');
  return { ...here, ...spoken };
}
