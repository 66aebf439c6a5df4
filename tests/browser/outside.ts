import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dist } from '#src/commands/build.mjs';
import { exitAddress } from '../../site.config.ts';
import { copyOfSite, type SiteCopy } from './site-copy.ts';

/** What asked for the outside page: who it says it comes from, and what it asked for. */
export type Asked = { readonly referer: string | undefined; readonly path: string };

/** A page of somebody else's on this machine, to which a copy of the built site leads instead of its own outside page. */
export interface Outside {
  readonly address: string;
  /** A copy of the built site whose exit leads there; `change` is done to each document. */
  readonly site: (change?: (html: string) => string) => Promise<string>;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

export const outsideText = 'A page of somebody else';

/** Serves the outside page, so many milliseconds `late`; where it `hangs` it never answers. */
export async function startOutside({ hangs = false, late = 0 } = {}): Promise<Outside> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') asked.push({ referer: request.headers.referer, path: request.url ?? '' });
    if (hangs) return;
    response.setHeader('Content-Type', 'text/html');
    // Not kept in any memory, so that it comes as late each time.
    response.setHeader('Cache-Control', 'no-store');
    const unkept = '<script>addEventListener("unload", () => undefined)</script>';
    setTimeout(() => response.end(`<title>Outside</title><p>${outsideText}</p>${unkept}`), late);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the outside page has no port');
  // Another name for this machine: for the browser another site.
  const address = `http://localhost:${bound.port}/`;
  const copies: SiteCopy[] = [];
  return {
    address,
    asked,
    async site(change = (html) => html) {
      const documents = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
      const led = (html: string) => change(html.replaceAll(exitAddress(), address));
      const copy = await copyOfSite(Object.fromEntries(documents.map((name) => [name, led])));
      copies.push(copy);
      return copy.folder;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all(copies.map(({ remove }) => remove()));
    },
  };
}
