// @ts-check

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Content types by file ending; a file with another ending is sent as bytes to save. */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of static files on this machine alone (127.0.0.1, and ::1 where there is one, so that `localhost`
 * works either way). It sends no security headers: it stands for the barest host that the site must be safe on.
 * Fails with the system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 * @param {{ directory: string, port: number, base: string }} where `port` 0 takes a free one; `base` begins and ends with "/"
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({ directory, port, base }) {
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(directory, base, request, response).catch(() => response.destroy());
  };
  const first = createServer(listener);
  await listen(first, port, '127.0.0.1');
  const address = first.address();
  const taken = typeof address === 'object' && address ? address.port : port;

  const second = createServer(listener);
  const servers = [first, second];
  try {
    await listen(second, taken, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      await close([first]);
      throw error;
    }
    servers.pop();
  }
  return { port: taken, close: () => close(servers) };
}

/**
 * The system's code for an error, such as `EADDRINUSE`; empty where it has none.
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * @param {string} directory
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(directory, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?');
  const path = pathBelow(base, address);
  let file = path === undefined ? undefined : await fileAt(directory, path);
  if (file?.isFolder && !address.endsWith('/')) {
    response
      .writeHead(301, { location: `${base}${path === '' ? '' : `${path}/`}${query === undefined ? '' : `?${query}`}` })
      .end();
    return;
  }
  if (file?.isFolder) file = await fileAt(directory, `${path}/index.html`);
  const status = file ? 200 : 404;
  file ??= await fileAt(directory, '404.html');
  if (!file || file.isFolder) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
    return;
  }
  response.writeHead(status, {
    'content-type':
      Object.entries(types).find(([ending]) => ending === extname(file.path))?.[1] ?? 'application/octet-stream',
    'content-length': file.size,
    // Asked again each time: the person who serves it has just changed it.
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

/**
 * The path below the base, without "." and ".." and without empty parts; undefined for an address outside the base,
 * a malformed one, or one that leads out of the folder or to a hidden file.
 * @param {string} base
 * @param {string} address
 * @returns {string | undefined}
 */
function pathBelow(base, address) {
  const inside = `${address}/` === base ? base : address;
  if (!inside.startsWith(base)) return undefined;
  let decoded;
  try {
    decoded = decodeURIComponent(inside.slice(base.length));
  } catch {
    return undefined;
  }
  const parts = decoded.split('/').filter((part) => part !== '');
  return parts.some((part) => part.startsWith('.')) ? undefined : parts.join('/');
}

/**
 * What stands at a path, links followed; undefined where nothing does, or where a link leads out of the folder.
 * @param {string} directory
 * @param {string} path
 * @returns {Promise<{ path: string, size: number, isFolder: boolean } | undefined>}
 */
async function fileAt(directory, path) {
  try {
    const full = await realpath(join(directory, path));
    const inside = relative(await realpath(directory), full);
    if (inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
    const found = await stat(full);
    return { path: full, size: found.size, isFolder: found.isDirectory() };
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * @param {readonly import('node:http').Server[]} servers
 * @returns {Promise<void>}
 */
async function close(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}
