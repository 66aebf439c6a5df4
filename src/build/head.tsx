import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '#src/look/Mark.tsx';
import { type Place, pathOf, places } from '#src/routes.ts';

/** What a document says about itself: its title for the tab and for search, a sentence, and its place if it has one. */
export type About = { readonly title: string; readonly description: string; readonly place?: Place };

// As data: a browser asks for a file again when the address changes, and answering must ask for nothing.
const icon = `data:image/svg+xml,${encodeURIComponent(
  renderToStaticMarkup(<Mark />).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The lines of a document's head, without the policy. */
export function headOf({ title, description, place }: About): string {
  const alternates = places
    .filter(({ route }) => route === place?.route)
    .map(({ route, language }) => `<link rel="alternate" hreflang="${language}" href="${pathOf(route, language)}">`);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    ...alternates,
    `<link rel="icon" type="image/svg+xml" href="${icon}">`,
  ].join('\n    ');
}
