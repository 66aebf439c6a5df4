import { createServer } from 'node:http';
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import en from '#locales/en/frame.json';
import es from '#locales/es/frame.json';
import { type Bench, type Serving, startBench } from './bench.ts';
import { builtFiles, hashOf, inside } from './built-site.ts';
import { phone } from './flow-visit.ts';
import { hosts } from './hosts.ts';
import { copyOfSite, planted } from './site-copy.ts';

/** Every document but the neutral page, which shows nothing and leads on. */
const documents = [...builtFiles('.html').keys()].filter((name) => name !== 'x/index.html');
const flow = 'en/detainer/index.html';

/** What is seen of a page: its headings and paragraphs, and how many things there can be pressed. */
type Seen = { readonly text: string; readonly links: number; readonly controls: number };
const link: Seen = { text: `${en.alone} ${es.alone}`, links: 1, controls: 0 };

const seenIn = (frame: Frame): Promise<Seen> =>
  frame.evaluate(() => ({
    text: [...document.querySelectorAll('p, h1')].map(({ textContent }) => textContent).join(' '),
    links: document.links.length,
    controls: document.querySelectorAll('button, input, select, form').length,
  }));

/** Opens a page of somebody else's that has pages of ours in frames; `attributes` are those of each frame. */
async function framing(bench: Bench, names: readonly string[], attributes = '') {
  const frames = names.map((name) => `<iframe ${attributes} name="${name}" src="${bench.address}${name}"></iframe>`);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<title>Framing</title><link rel="icon" href="data:,">${frames.join('')}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the framing page has no port');
  const visit = await bench.open({ path: '404.html', ...phone, language: 'en-US' });
  await visit.page.goto(`http://localhost:${bound.port}/`);
  const frame = (name: string): Frame => {
    const found = visit.page.frame({ name });
    if (found === null) throw new Error(`there is no frame ${name}`);
    return found;
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { ...visit, frame, close };
}

/** Does something with a copy of the site, with some files changed, while it is served. */
async function withBench(
  changes: Parameters<typeof copyOfSite>[0],
  start: Serving['start'],
  act: (bench: Bench) => Promise<void>,
): Promise<void> {
  const copy = await copyOfSite(changes);
  const bench = await startBench(copy.folder, { start });
  try {
    await act(bench);
  } finally {
    await bench.close();
    await copy.remove();
  }
}

/** The document with another first script, which its policy knows. */
function withFirstScript(html: string, change: (script: string) => string): string {
  const [script = ''] = inside(html, 'script');
  return planted(planted(html, hashOf(script), hashOf(change(script))), script, change(script));
}

describe('in a frame of somebody else', () => {
  test(`[C06 B] each of ${documents.length} documents leaves nothing but a link, in both languages`, () =>
    withBench({}, undefined, async (bench) => {
      const { frame, close } = await framing(bench, documents);
      for (const name of documents) expect([name, await seenIn(frame(name))]).toEqual([name, link]);
      close();
    }));

  test('[C06 B] the link opens the page alone, where it takes answers', () =>
    withBench({}, undefined, async (bench) => {
      const { page, frame, close } = await framing(bench, [flow]);
      expect(
        await frame(flow)
          .locator('p')
          .evaluateAll((all) => all.map((each) => each.getAttribute('lang'))),
      ).toEqual(['en', 'es']);
      await frame(flow).locator('a').click();
      await page.waitForURL(bench.address + flow);
      await page.locator('label:has([value="self"])').click();
      expect(await page.isChecked('[value="self"]')).toBe(true);
      close();
    }));

  // A frame can forbid scripts, and then nothing of ours can look where it is.
  test('[C06 B] where no script may run the page is seen, and takes no answer', () =>
    withBench({}, undefined, async (bench) => {
      const { page, frame, requests, close } = await framing(
        bench,
        [flow],
        'sandbox="allow-forms" width="380" height="700"',
      );
      const before = requests.length;
      await frame(flow).locator('label:has([value="self"])').click();
      await frame(flow).locator('form button[type="submit"]').click();
      await page.waitForTimeout(500);
      expect(frame(flow).url()).toBe(bench.address + flow);
      expect(await frame(flow).locator('[data-question="who"]').count()).toBe(1);
      expect(requests.slice(before)).toEqual([]);
      close();
    }));

  test('[C06 B broken] a page that does not look where it is is found', () =>
    withBench(
      { [flow]: (html) => withFirstScript(html, (script) => planted(script, 'top!==self', 'false')) },
      undefined,
      async (bench) => {
        const { frame, close } = await framing(bench, [flow]);
        expect((await seenIn(frame(flow))).controls).toBeGreaterThan(3);
        close();
      },
    ));

  describe.each(hosts)('under $name', ({ program, serve, file }) => {
    test.skipIf(program === undefined)('[C06 H] a page of ours is not shown at all', () =>
      withBench({}, serve, async (bench) => {
        const { page, close } = await framing(bench, [flow]);
        const urls = () => page.frames().map((frame) => frame.url());
        await expect.poll(urls).toEqual([page.url(), 'chrome-error://chromewebdata/']);
        close();
      }),
    );

    test.skipIf(program === undefined)('[C06 H broken] without its headers it is', () =>
      withBench(
        { [file]: (text) => planted(planted(text, "; frame-ancestors 'none'", ''), 'DENY', 'ALLOW') },
        serve,
        async (bench) => {
          const { frame, close } = await framing(bench, [flow]);
          expect(frame(flow).url()).toBe(bench.address + flow);
          expect(await seenIn(frame(flow))).toEqual(link);
          close();
        },
      ),
    );
  });
});
