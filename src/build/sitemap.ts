import { pathOf, places } from '#src/routes.ts';
import { languages } from '#src/words/languages.ts';
import { site } from '../../site.config.ts';
import type { SiteFile } from './site-file.ts';

/** `sitemap.xml`: every page with its other language, for search engines; empty where nobody said where this copy is served, since it wants whole addresses. */
export function sitemap({ address } = site): readonly SiteFile[] {
  if (address === '') return [];
  const pages = places.map(({ route, language }) => {
    const others = languages.map(
      (each) => `    <xhtml:link rel="alternate" hreflang="${each}" href="${address}${pathOf(route, each)}"/>`,
    );
    return ['  <url>', `    <loc>${address}${pathOf(route, language)}</loc>`, ...others, '  </url>'].join('\n');
  });
  const set = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return [
    {
      file: 'sitemap.xml',
      text: ['<?xml version="1.0" encoding="UTF-8"?>', set, ...pages, '</urlset>', ''].join('\n'),
    },
  ];
}
