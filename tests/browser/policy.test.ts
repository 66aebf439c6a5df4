import { describe, expect, test } from 'vitest';
import { builtFiles, directivesOf, hashOf, inside } from './built-site.ts';
import { networkCodeIn } from './network-code.ts';
import { planted } from './site-copy.ts';

const documents = builtFiles('.html');
const scripts = new Map(
  [...builtFiles('.js')].map(([name, text]) => [name.replace(/^assets\/|-.{8}\.js$/g, ''), text]),
);
/** The scripts that stand inside documents, each once, by what it is known by. */
const inline = new Set([...documents.values()].flatMap((html) => inside(html, 'script')));
const document = documents.get('en/detainer/index.html') ?? '';

/** What libraries bring, and one loader of ours; whatever else is found, or no longer found, fails. */
const known = {
  // React: it makes a `script` element from a text, and has `dangerouslySetInnerHTML`, in two places; we use neither.
  // Hints to connect that a page can ask React for; none does.
  core: { innerHTML: 3, '“innerHTML”': 2, '“preconnect”': 1, '“dns-prefetch”': 1 },
  // The streams and parts of what makes files for Word have methods of that name, none of them the document's; it also
  // calls `Function.prototype.apply`.
  'word-file': { Function: 1, write: 9 },
};
/** The files that a page names in `data-files` (src/early/bring.ts), and the first of them by itself. */
const knownInline = { 'import of what is not written out': 2 };

describe('the scripts', () => {
  test('are all there to be looked at', () => {
    expect([...scripts.keys()]).toEqual(expect.arrayContaining(['core', 'detainer-en', 'shared-es']));
    expect(inline.size).toBe(5);
  });

  test('[C01 B] have no network code and run no text, but what is listed', () => {
    const found = [...scripts].map(([name, text]) => [name, networkCodeIn(text)] as const);
    expect(Object.fromEntries(found.filter(([, used]) => Object.keys(used).length > 0))).toEqual(known);
  });

  test('[C01 B] inside documents have none but the loader', () => {
    const found = [...inline].map(networkCodeIn).filter((used) => Object.keys(used).length > 0);
    expect(found).toEqual([knownInline]);
  });

  test.each([
    ['fetch("/a")', 'fetch'],
    ['window.fetch', 'fetch'],
    ['window["fetch"]', '“fetch”'],
    ['self[`fetch`]("/a")', '“fetch”'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket("wss://a")', 'WebSocket'],
    ['new EventSource("/a")', 'EventSource'],
    ['navigator.sendBeacon("/a")', 'sendBeacon'],
    ['new WebTransport("/a")', 'WebTransport'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new Worker("/a.js")', 'Worker'],
    ['eval("1")', 'eval'],
    ['new Function("1")', 'Function'],
    ['document.body.innerHTML = "a"', 'innerHTML'],
    ['import(name)', 'import of what is not written out'],
    ['import(`./` + name)', 'import of what is not written out'],
    ['link.rel = "preconnect"', '“preconnect”'],
  ])('[C01 B broken] %s is found', (code, used) => {
    expect(networkCodeIn(code)).toEqual({ [used]: 1 });
  });

  test('[C01 B broken] one more use of what is listed is found', () => {
    expect(networkCodeIn(`${scripts.get('core')};document.body.innerHTML = "a"`)).toEqual({
      ...known.core,
      innerHTML: known.core.innerHTML + 1,
    });
  });
});

/** The policy where it stands first in a document's head, whatever else does. */
const policyOf = (html: string): string =>
  /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    html,
  )?.[1] ?? '';

/** The policy that a document must have: what it may run and use is what stands inside it, word for word. */
const wanted = (html: string) => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...inside(html, 'script').map(hashOf)],
  'style-src': ["'self'", ...inside(html, 'style').map(hashOf)],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'worker-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
});
const hasPolicy = (html: string): boolean => {
  const [has, wants] = [directivesOf(policyOf(html)), wanted(html)];
  return JSON.stringify(has) === JSON.stringify(wants);
};

describe('each document', () => {
  test(`[C02 B] has its policy first in its head: ${documents.size} of ${documents.size}`, () => {
    expect(documents.size).toBeGreaterThan(20);
    for (const [name, html] of documents) expect([name, directivesOf(policyOf(html))]).toEqual([name, wanted(html)]);
    expect([...documents.values()].filter(hasPolicy)).toHaveLength(documents.size);
  });

  const [line = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(document) ?? [];
  const charset = '<meta charset="utf-8">';
  test.each([
    ['is missing', (html: string) => planted(html, line, '')],
    ['is not first', (html: string) => planted(planted(html, charset, ''), line, `${charset}${line}`)],
    ['stands in the body', (html: string) => planted(planted(html, line, ''), '<body>', `<body>${line}`)],
    ['allows any inline script', (html: string) => planted(html, "script-src 'self'", "script-src 'unsafe-inline'")],
    ['allows another host', (html: string) => planted(html, "img-src 'self'", "img-src 'self' https:")],
    ['allows a connection', (html: string) => planted(html, "worker-src 'none'", "connect-src *; worker-src 'none'")],
    ['says nothing of workers', (html: string) => planted(html, "worker-src 'none'; ", '')],
    ['does not know a script', (html: string) => planted(html, '</body>', '<script>alert(1)</script></body>')],
    ['does not know a style', (html: string) => planted(html, '</style>', 'p{}</style>')],
  ])('[C02 B broken] whose policy %s is found', (_, change) => {
    expect(hasPolicy(document)).toBe(true);
    expect(hasPolicy(change(document))).toBe(false);
  });

  test('says how it is written within what a browser looks at for that', () => {
    for (const [name, html] of documents) expect([name, html.indexOf(charset) < 1024]).toEqual([name, true]);
  });
});

/** What in a document makes a browser ask or connect before anybody has pressed, or tell somebody of a press. */
function speculation(html: string): readonly string[] {
  const eager = html.match(
    /<link\b[^>]*\brel="?[^">]*(?:preconnect|prefetch|prerender|preload)[^>]*>|<script\b[^>]*\btype="?speculationrules[^>]*>|<a\b[^>]*\sping=[^>]*>/gi,
  );
  const off = '<meta http-equiv="x-dns-prefetch-control" content="off">';
  return [...(eager ?? []), ...(html.includes(off) ? [] : ['looks names up before they are wanted'])];
}

describe('no document', () => {
  test('[N05 B] connects or looks ahead', () => {
    for (const [name, html] of documents) expect([name, speculation(html)]).toEqual([name, []]);
  });

  test.each([
    '<link rel="preconnect" href="https://example.org">',
    '<link href="https://example.org" rel="dns-prefetch">',
    '<link rel="prefetch" href="/en/">',
    '<link rel="modulepreload" href="/assets/a.js">',
    '<link rel=prerender href="/en/">',
    '<script type="speculationrules">{}</script>',
    '<a href="/en/" ping="/ping">',
  ])('[N05 B broken] with %s passes', (tag) => {
    expect(speculation(planted(document, '</head>', `${tag}</head>`))).toHaveLength(1);
  });

  test('[N05 B broken] that does not forbid to look names up passes', () => {
    expect(speculation(planted(document, 'x-dns-prefetch-control', 'x-nothing'))).toHaveLength(1);
  });
});
