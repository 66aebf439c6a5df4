import { type FlowId, flowIds } from '#machines/flows.ts';
import { type Language, languages } from '#src/words/languages.ts';

/** A page with an address of its own in each language: the home page, or a flow by its id. */
export type Route = 'home' | FlowId;
/** A page in one language: what an address stands for. */
export type Place = { readonly route: Route; readonly language: Language };

/** Where the site begins, ending with a slash: `/`, or the sub-path it is served from. Shows links to both languages. */
export const startPath: string = import.meta.env.BASE_URL;

/** The address of a page in a language, ending with a slash. */
export const pathOf = (route: Route, language: Language): string =>
  `${startPath}${language}/${route === 'home' ? '' : `${route}/`}`;

/** The address of the page that shows all of a flow at once, without a script. */
export const paperPathOf = (flow: FlowId, language: Language): string => `${pathOf(flow, language)}paper/`;

/** Every page in every language, in the order of the home page. */
export const places: readonly Place[] = languages.flatMap((language) =>
  (['home', ...flowIds] as const).map((route) => ({ route, language })),
);

/** The place an address stands for, typed with or without its end; undefined for the start and for an unknown address. */
export function placeOf(path: string): Place | undefined {
  const folder = path.replace(/\/?(index\.html)?$/, '/');
  return places.find(({ route, language }) => pathOf(route, language) === folder);
}
