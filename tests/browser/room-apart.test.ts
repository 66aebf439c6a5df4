import { describe, expect, test } from 'vitest';
import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { flat } from '#src/words/flat.ts';
import { builtFiles } from './built-site.ts';
import { planted } from './site-copy.ts';

const documents = builtFiles('.html');
const assets = new Map([...builtFiles('.js'), ...builtFiles('.css')]);
const ofRoom = /(^|\/)intake\/index\.html$/;
const fileOfRoom = /^assets\/(intake|room|desk)-/;
const publicPages = [...documents].filter(([name]) => !ofRoom.test(name));

/** What only the room has: its words, and what its keys and cases are made with. */
const marks = [
  ...[en, es].flatMap((texts) => Object.values(flat(texts))).filter((text) => text.length > 24 && !text.includes('{{')),
  ...['indexedDB', 'localStorage', 'BroadcastChannel', 'AES-GCM', 'HKDF', 'createScriptURL', 'deriveKey', 'deriveBits'],
  ...['zebra', 'walnut', 'zurdo'].map((word) => word.normalize('NFKD')),
];
/** Those of them that stand in a text, and the names of the room’s files. */
const marksIn = (text: string): readonly string[] => [
  ...marks.filter((mark) => text.includes(mark)),
  ...(text.match(/assets\/(?:intake|room|desk)-[\w-]+\.(?:js|css)|\/(?:en|es)\/intake\//g) ?? []),
];

/** All files that a document names, or that are imported from there on, sooner or later. */
function filesOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/([\w-]+\.(?:js|css))\b/g)) {
      const file = `assets/${name}`;
      const content = assets.get(file);
      if (content === undefined || found.has(file)) continue;
      found.add(file);
      follow(content);
    }
  };
  follow(html);
  return found;
}

describe('the room where helpers keep cases', () => {
  test(`[V01 B] is sent with none of the ${publicPages.length} other documents, whatever they fetch later`, () => {
    expect(publicPages.length).toBeGreaterThan(60);
    for (const [name, html] of publicPages) {
      expect([name, marksIn(html)]).toEqual([name, []]);
      expect([name, [...filesOf(html)].filter((file) => fileOfRoom.test(file))]).toEqual([name, []]);
    }
  });

  test('[V01 B] has in files of its own all that it alone needs', () => {
    for (const [name, text] of assets) if (!fileOfRoom.test(name)) expect([name, marksIn(text)]).toEqual([name, []]);
    const [, own = ''] = [...assets].find(([name]) => name.startsWith('assets/intake-')) ?? [];
    expect(marks.filter((mark) => !own.includes(mark))).toEqual([]);
    expect(
      [...filesOf(documents.get('en/intake/index.html') ?? '')].filter((file) => fileOfRoom.test(file)),
    ).toHaveLength(3);
  });

  test('is left out by search engines', () => {
    for (const [name, html] of documents)
      expect([name, html.includes('<meta name="robots" content="noindex">')]).toEqual([
        name,
        ofRoom.test(name) || name === 'x/index.html',
      ]);
  });

  test.each([
    ['a word of it', (html: string) => planted(html, '</main>', `${en.welcome.lead}</main>`)],
    ['a link to it', (html: string) => planted(html, '</main>', '<a href="/en/intake/">cases</a></main>')],
    ['a file of it', (html: string) => planted(html, 'data-files="', 'data-files="/assets/room-12345678.css ')],
    [
      'what it keeps cases with',
      (html: string) => planted(html, '</body>', '<script>indexedDB.open("a")</script></body>'),
    ],
  ])('[V01 B broken] %s in a page of the guide is found', (_, change) => {
    const html = documents.get('en/detainer/index.html') ?? '';
    expect(marksIn(html)).toEqual([]);
    expect(marksIn(change(html))).not.toEqual([]);
  });
});
