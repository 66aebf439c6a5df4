import type { Route } from '#src/routes.ts';
import type { File } from '#src/words/use-words.ts';

/** The files of words every page needs; the build puts those of a language into one piece. */
export const onEveryPage = ['ui', 'pages'] as const satisfies readonly File[];
/** The files every flow needs on top of its own: one piece a language too, so that answering asks for nothing more. */
export const inEveryFlow = [
  'fields',
  'law',
  'help',
  'steps',
  'letters',
  'deadlines',
  'result',
] as const satisfies readonly File[];

/** What a reader of any language says or sends in English. */
export const inEnglish = ['steps', 'letters', 'fields'] as const satisfies readonly File[];

/** The names of the files a page speaks from, in the order in which they are wanted. */
export const filesOf = (route: Route): readonly File[] =>
  route === 'home' ? onEveryPage : [...onEveryPage, route, ...inEveryFlow];
