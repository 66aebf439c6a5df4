import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { type Language, languages } from '#src/words/languages.ts';

/** The pages that belong to no flow. A further one is its id here and its page in `page-of.tsx`. */
const pageIds = ['home', 'deadlines'] as const;
export type PageId = (typeof pageIds)[number];
/** A page that comes to life: one that belongs to no flow, or a flow by its id. */
export type LiveRoute = PageId | FlowId;
/** The pages that are only read, and belong to no flow, in the order of the foot. A further one is its id here and its page in `build/read-pages.tsx`. */
export const readIds = ['help', 'changes', 'article', 'words', 'check', 'limits', 'safety', 'about'] as const;
export type ReadId = (typeof readIds)[number];
/** The whole of a flow on one page. It is only read, too. */
export type PaperRoute = `${FlowId}/paper`;
/** A page of the guide: whoever looks for it is meant to find it. */
export type PublicRoute = LiveRoute | ReadId | PaperRoute;
/** A page with an address of its own in each language: one of the guide, or the room where helpers keep cases, which stands in no list of pages and is sent to nobody who does not open it. */
export type Route = PublicRoute | 'intake';
/** A page in one language: what an address stands for. */
export type Place<Of extends Route = Route> = { readonly route: Of; readonly language: Language };
export type LivePlace = Place<LiveRoute>;

/** The route of a flow's paper page. */
export const paperOf = (flow: FlowId): PaperRoute => `${flow}/paper`;

/** Whether a page belongs to no flow. */
export const isPage = (route: Route): route is PageId => pageIds.some((id) => id === route);

/** Whether a page belongs to no flow and is only read. */
export const isReadPage = (route: Route): route is ReadId => readIds.some((id) => id === route);

/** Whether a page is a flow on paper. */
export const isPaper = (route: Route): route is PaperRoute => flowIds.some((flow) => paperOf(flow) === route);

/** Whether a page is a flow, where questions are answered. */
export const isFlow = (route: Route): route is FlowId => flowIds.some((flow) => flow === route);

/** Whether a page says the words of a flow: the flow itself, or all of it on paper. */
export const saysFlow = (route: Route): route is FlowId | PaperRoute => isFlow(route) || isPaper(route);

/** Whether the app brings the page of a place to life. */
export const isLive = (place: Place): place is LivePlace => isPage(place.route) || isFlow(place.route);

/** The flow that a page belongs to. */
export function flowOf(route: FlowId | PaperRoute): FlowId {
  const found = flowIds.find((flow) => route === flow || route === paperOf(flow));
  if (found === undefined) throw new Error(`"${route}" belongs to no flow`);
  return found;
}

/** Where the site begins, ending with a slash: `/`, or the sub-path it is served from. Shows links to both languages. */
export const startPath: string = import.meta.env.BASE_URL;

/** The page under a name; undefined where there is none yet. */
export const routeOf = (name: string): LiveRoute | ReadId | undefined =>
  [...pageIds, ...readIds, ...flowIds].find((id) => id === name);

/** The address of a page in a language, ending with a slash. */
export const pathOf = (route: Route, language: Language): string =>
  `${startPath}${language}/${route === 'home' ? '' : `${route}/`}`;

/** Every page of the guide in every language, in the order of the home page. */
export const places: readonly Place<PublicRoute>[] = languages.flatMap((language) =>
  [...pageIds, ...readIds, ...flowIds.flatMap((flow) => [flow, paperOf(flow)])].map((route) => ({ route, language })),
);

/** The place an address stands for, typed with or without its end; undefined where no page comes to life there. */
export function placeOf(path: string): LivePlace | undefined {
  const folder = path.replace(/\/?(index\.html)?$/, '/');
  return places.filter(isLive).find(({ route, language }) => pathOf(route, language) === folder);
}
