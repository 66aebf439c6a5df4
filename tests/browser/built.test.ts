import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, dist } from '#src/commands/build.mjs';
import { exitAddress, site } from '../../site.config.ts';

/** Everything that was built, by its name below `dist`: what is text as text. */
const files: ReadonlyMap<string, string> = new Map(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    // What no server gives: the files for hosts, and the mark of the build.
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(dist.length).replace(/^\//, ''), readFileSync(path, 'utf8')]),
);
const named = (ending: string) => [...files.keys()].filter((name) => name.endsWith(ending));
const documents = named('.html');

/** What a document leads to, with the tag that says so. */
const links = (html: string): readonly { readonly tag: string; readonly address: string }[] =>
  [...html.matchAll(/<(?:a|link|script|img|source|form|iframe)\b[^>]*?\s(?:href|src|action)="([^"]*)"[^>]*>/g)].map(
    ([tag, address = '']) => ({ tag, address: address.replaceAll('&amp;', '&') }),
  );

/** Every outside address that the site may lead to: those of sources and helpers as the open data lists them, the exit, the license. */
const listed: ReadonlySet<string> = new Set([
  ...JSON.parse(files.get('data/sources.json') ?? '').sources.map(({ url }: { url: string }) => url),
  ...JSON.parse(files.get('data/services.json') ?? '').contents.flatMap(({ url }: { url?: string }) => url ?? []),
  exitAddress(),
  'https://creativecommons.org/licenses/by/4.0/',
]);

/** What is wrong with where a document leads; `names` are the files of the site. */
function faultsOf(name: string, html: string, names: ReadonlyMap<string, string>): readonly string[] {
  return links(html).flatMap(({ tag, address: whole }) => {
    const address =
      site.address !== '' && whole.startsWith(`${site.address}/`) ? whole.slice(site.address.length) : whole;
    const fault = (says: string) => [`${name} leads to ${address}: ${says}`];
    // Forms are never sent: see src/left-alone.ts.
    if (tag.startsWith('<form ') && address === '/search') return [];
    if (/^(tel|sms):[\d-]+$|^mailto:[^@\s]+@[^@\s]+$|^data:(image\/|,$)/.test(address)) return [];
    const [path = '', part] = address.split('#');
    if (path === '' || path.startsWith(base)) {
      const below = path.slice(base.length);
      const file = path === '' ? name : below === '' || below.endsWith('/') ? `${below}index.html` : below;
      const found = names.get(file);
      if (found === undefined) return fault('no such page');
      return part === undefined || found.includes(` id="${part}"`) ? [] : fault('no such part of the page');
    }
    if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return fault('no address');
    if (!tag.startsWith('<a ') || !/rel="[^"]*noreferrer/.test(tag)) return fault('tells where the reader comes from');
    return listed.has(address) ? [] : fault('in no list of sources or helpers');
  });
}

describe('the built site', () => {
  test('has its pages, its data and nothing odd', () => {
    expect(documents.length).toBeGreaterThan(20);
    const kinds = new Set([...files.keys()].map((name) => name.replace(/^.*\./, '')));
    const odd = ['_headers', 'css', 'html', 'js', 'json', 'txt', 'woff2', ...(site.address === '' ? [] : ['xml'])];
    expect([...kinds].toSorted()).toEqual(odd);
  });

  test('hides what is for hosts, and nothing else', () => {
    const hidden = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\./.test(name));
    expect(hidden.filter((name) => name !== '.build-hash').toSorted()).toEqual(['.htaccess', '.nginx.conf']);
  });

  test.each(documents)('%s leads nowhere that is not there', (name) => {
    const html = files.get(name) ?? '';
    expect(links(html).length).toBeGreaterThan(1);
    expect(faultsOf(name, html, files)).toEqual([]);
  });

  test.each([
    ['<a href="/en/nothing/">', 'no such page'],
    ['<a class="x" href="/en/article/#q21">', 'no such part of the page'],
    ['<a href="#nowhere">', 'no such part of the page'],
    ['<a href="https://www.ice.gov" >', 'tells where the reader comes from'],
    ['<script src="https://example.org/a.js">', 'tells where the reader comes from'],
    ['<a rel="noreferrer" href="https://example.org/">', 'in no list of sources or helpers'],
    ['<a rel="noreferrer" href="www.ice.gov">', 'no address'],
    ['<a rel="noreferrer" href="https://exa mple.org">', 'no address'],
    ['<a href="tel:one">', 'no address'],
  ])('a planted fault is found: %s', (tag, says) => {
    const planted = tag.replace('"/', `"${base}`);
    expect(faultsOf('en/article/index.html', `${planted}</a>`, files).map((fault) => fault.split(': ').at(-1))).toEqual(
      [says],
    );
  });

  test('asks for nothing from another host', () => {
    for (const name of documents) {
      const html = files.get(name) ?? '';
      expect(/<(?:script|img|iframe|source)\b[^>]*src="https?:/.test(html), name).toBe(false);
      expect(/<link[^>]*(?:stylesheet|preload|preconnect|dns-prefetch)[^>]*href="https?:/.test(html), name).toBe(false);
    }
  });
});

/** Those in the directory that are not to be shown, by what names them; typed by hand from what was found of them. */
const notShown = [
  'Centro Latino',
  'Coulee Region',
  'Diocese of La Crosse',
  'cclse.org',
  'RISE Law',
  'LOTUS',
  'Wisconsin Free Legal Answers',
  'ImmigrationLawHelp',
  'Informed Immigrant',
  'United We Dream',
  'unitedwedream',
  'MigraWatch',
  'Freedom for Immigrants',
  'freedomforimmigrants',
  'Law Enforcement Support Center line',
  'Center for DREAMers',
  'dreamers.law.wisc.edu',
  'Milwaukee Freedom Fund',
  'mkefreedomfund',
  'Kids in Need of Defense',
  'supportkind',
];
/** Numbers of low grade, and those of whom is not shown. */
const notToCall = [
  '503 7070 1071',
  '866 644 8360',
  '888 278 0633',
  '844 363 1423',
  '202 401 1474',
  '262 455 8511',
  '312 347 2400',
  '312 654 8780',
  '312 697 5800',
  '414 225 6220',
  '414 278 3988',
  '414 278 7722',
  '414 288 6823',
  '414 643 1620',
  '608 257 0143',
  '608 266 6860',
  '608 269 0501',
  '608 323 3351',
  '715 803 6813',
  '800 472 1638',
  '855 448 6903',
  '920 231 3600',
  '920 386 3734',
];
/** A number however it is written: with dashes, dots, spaces, brackets or nothing between its parts. */
const anyWay = (number: string): RegExp => new RegExp(number.replaceAll(' ', '[-.\\s()\\u00a0\\u2011]*'));

/** Which files have what must not be shown. */
const showing = (what: string | RegExp, all: Iterable<readonly [string, string]>): readonly string[] =>
  [...all].flatMap(([name, text]) =>
    (typeof what === 'string' ? text.toLowerCase().includes(what.toLowerCase()) : what.test(text)) ? [name] : [],
  );

describe('nowhere in the built site is', () => {
  test.each(notShown)('%s', (name) => {
    expect(showing(name, files)).toEqual([]);
  });

  test.each(notToCall)('%s', (number) => {
    expect(showing(anyWay(number), files)).toEqual([]);
  });

  test('anything that this search would miss: planted, each is found', () => {
    for (const text of ['855-448-6903', '(855) 448-6903', '8554486903', '855.448.6903', 'tel:+1-855-448-6903'])
      expect(showing(anyWay('855 448 6903'), [['a.html', text]]), text).toEqual(['a.html']);
    expect(showing('LOTUS', [['a.js', 'Lotus Legal Clinic']])).toEqual(['a.js']);
    expect(showing(anyWay('608 266 0087'), files).length).toBeGreaterThan(0);
  });
});
