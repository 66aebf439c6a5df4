import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostFiles } from '#src/build/hosts.ts';
import { dist } from '#src/commands/build.mjs';
import { core, differences, inline, type Kind, kinds } from './header-kinds.ts';
import { hosts, poorApache, type Running, type Serve } from './hosts.ts';
import { copyOfSite, planted } from './site-copy.ts';

const ask = (address: string, headers: Record<string, string> = {}) => fetch(address, { redirect: 'manual', headers });

/** What is wrong with the answer for one kind of file. */
async function faultsOf(address: string, { path, status, wanted, type }: Kind): Promise<readonly string[]> {
  const answer = await ask(address + path);
  const text = await answer.text();
  const has = answer.headers.get('content-type');
  return [
    ...(answer.status === status ? [] : [`${answer.status} for ${status}`]),
    ...(type === undefined || has === type ? [] : [`${has} for ${type}`]),
    ...(status < 400 || text.includes('id="root"') ? [] : ['not our page for what is not there']),
    ...differences(answer.headers, wanted),
  ];
}
const allFaults = async (address: string) =>
  Object.fromEntries(
    (await Promise.all(kinds.map(async (kind) => [kind.name, await faultsOf(address, kind)] as const))).filter(
      ([, faults]) => faults.length > 0,
    ),
  );

type Changes = Parameters<typeof copyOfSite>[0];
/** Does something with the address of a copy of the site, with some files changed, while it is served. */
async function withServer<Result>(
  changes: Changes,
  start: Serve,
  act: (address: string, server: Running) => Promise<Result>,
  base = '/',
): Promise<Result> {
  const copy = await copyOfSite(changes);
  const server = await start({ directory: copy.folder, port: 0, base });
  try {
    return await act(`http://127.0.0.1:${server.port}${base}`, server);
  } finally {
    await server.close();
    await copy.remove();
  }
}

describe.each(hosts)('served by $name', ({ program, serve, file, name }) => {
  describe.skipIf(program === undefined)('here', () => {
    let address: string;
    let close: () => Promise<void>;
    beforeAll(async () => {
      const server = await serve({ directory: dist, port: 0, base: '/' });
      address = `http://127.0.0.1:${server.port}/`;
      close = server.close;
    });
    afterAll(() => close?.());

    test.each(kinds)('[C05 H] $name has its headers', async (kind) => {
      expect(await faultsOf(address, kind)).toEqual([]);
    });

    test.each(['en/', core])('[C05 H] %s is not sent again where it is the same', async (path) => {
      const first = await ask(address + path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).not.toBe('');
      expect(first.headers.get('content-encoding')).toBe('gzip');
      const again = await ask(address + path, { 'If-None-Match': tag });
      expect(again.status).toBe(304);
      expect((await ask(address + path, { 'If-None-Match': '"another"' })).status).toBe(200);
    });

    test('[C05 H] what a certificate is asked for with is not hidden', async () => {
      const name = '.well-known/acme-challenge/a';
      const given = await withServer({ [name]: () => 'asked for' }, serve, async (at) => {
        const answer = await ask(at + name);
        return [answer.status, await answer.text()];
      });
      expect(given).toEqual([200, 'asked for']);
    });

    test('[C05 H] below a sub-path all is the same, and what is not below it is not ours', async () => {
      const below = '/firm-ground/';
      const files = hostFiles(inline, below).map(({ file, text }) => [file, () => text] as const);
      const see = async (at: string) => {
        expect(await allFaults(at)).toEqual({});
        const { status, headers } = await ask(new URL('/nothing', at).href);
        expect([status, headers.get('content-security-policy')]).toEqual([404, null]);
      };
      await withServer(Object.fromEntries(files), serve, see, below);
    });

    test.each([
      ["without 'frame-ancestors'", "; frame-ancestors 'none'", '', kinds.length],
      ['with a script of anybody', "script-src 'self'", "script-src 'self' 'unsafe-inline'", kinds.length - 4],
      ['that lets a camera be used', 'camera=()', 'camera=(self)', kinds.length],
      ['that keeps documents for a day', 'no-cache', 'max-age=86400', kinds.length - 2],
      ['that keeps open data from others', 'cross-origin"', 'same-origin"', 2],
      name === 'nginx'
        ? (['that is silent in errors', ' always;', ';', 6] as const)
        : (['that is silent in errors', 'Header always set', 'Header onsuccess set', 1] as const),
      name === 'nginx'
        ? (['that shows what is hidden', 'return 404;', '', 2] as const)
        : (['that shows what is hidden', 'RedirectMatch 404', '#', 2] as const),
    ] as const)('[C05 H broken] a file %s is found', async (_, part, instead, count) => {
      expect(
        Object.keys(await withServer({ [file]: (text) => planted(text, part, instead) }, serve, allFaults)),
      ).toHaveLength(count);
    });
  });
});

const [nginx] = hosts;
describe.skipIf(nginx?.program === undefined)('what nginx writes down of a visit', () => {
  const writtenWith = (changes: Changes) =>
    nginx &&
    withServer(changes, nginx.serve, async (at, { written }) => {
      for (const path of ['es/detainer/', core, 'data/sources.json', 'en/nothing/', '.htaccess']) await ask(at + path);
      return written();
    });

  test('is nothing', async () => expect(await writtenWith({})).toBe(''));

  test.each([
    ['access_log off;', 'GET /es/detainer/'],
    ['log_not_found off;', 'en/nothing/'],
  ])('without %s is found', async (part, line) => {
    expect(await writtenWith({ '.nginx.conf': (text) => planted(text, part, '') })).toContain(line);
  });
});

const hasApache = hosts.some(({ name, program }) => name === 'Apache' && program !== undefined);
describe.skipIf(!hasApache)('an Apache that lacks', () => {
  test('[C05 H] leave to say more than it must sends the same headers', async () => {
    expect(await withServer({}, poorApache({ allows: 'FileInfo' }), allFaults)).toEqual({});
  });

  test('[C05 H broken] that leave is found to answer with errors', async () => {
    const faults = await withServer(
      { '.htaccess': (text) => `Options -Indexes\n${text}` },
      poorApache({ allows: 'FileInfo' }),
      allFaults,
    );
    expect(faults['a flow']).toContain('500 for 200');
  });

  test.each(['deflate', 'expires', 'filter'])('[C05 H] %s sends the same headers', async (module) => {
    expect(await withServer({}, poorApache({ without: module }), allFaults)).toEqual({});
  });

  test.each(['alias', 'autoindex', 'dir', 'headers', 'mime'])(
    '[C05 H] %s gives a page all the same',
    async (module) => {
      const given = (at: string) => ask(`${at}en/help/index.html`).then(({ status }) => status);
      expect(await withServer({}, poorApache({ without: module }), given)).toBe(200);
    },
  );

  test('[C05 H broken] headers is found to send none', async () => {
    expect(Object.keys(await withServer({}, poorApache({ without: 'headers' }), allFaults))).toHaveLength(kinds.length);
  });
});
