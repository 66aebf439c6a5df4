import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '#src/look/Mark.tsx';
import { type Place, pathOf, startPath } from '#src/routes.ts';
import { languages } from '#src/words/languages.ts';
import { site } from '../../site.config.ts';

/** What a document says about itself: its title for the tab and for search, a sentence, and its place if it has one. */
export type About = {
  readonly title: string;
  readonly description: string;
  readonly place?: Place;
  /** Search engines are asked to leave it out. */
  readonly unlisted?: boolean;
};

// As data: a browser asks for a file again when the address changes, and answering must ask for nothing.
const icon = `data:image/svg+xml,${renderToStaticMarkup(<Mark />)
  .replace(' aria-hidden="true"', '')
  .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  .replaceAll('"', "'")
  .replaceAll('#', '%23')
  .replaceAll('<', '%3C')
  .replaceAll('>', '%3E')}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An address as search engines want it: whole, where it is known where this copy is served. */
const whole = (path: string): string => site.address + path;

/** Where else the page is, and which of its addresses is meant; the start leads each reader on to their own language. */
function linksOf({ route, language }: Place): readonly string[] {
  const others = languages.map((each) => [each, pathOf(route, each)] as const);
  return [
    ...(site.address === '' ? [] : [`<link rel="canonical" href="${whole(pathOf(route, language))}">`]),
    ...[...others, ...(route === 'home' ? [['x-default', startPath] as const] : [])].map(
      ([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${whole(path)}">`,
    ),
  ];
}

/** The lines of a document's head, without the policy and the charset. */
export function headOf({ title, description, place, unlisted = false }: About): string {
  return [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    ...(unlisted ? ['<meta name="robots" content="noindex">'] : []),
    ...(place ? linksOf(place) : []),
    `<link rel="icon" type="image/svg+xml" href="${icon}">`,
  ].join('\n    ');
}
