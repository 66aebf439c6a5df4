import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '#src/commands/build.mjs';
import { root } from '#src/commands/child.mjs';
import { nodeFault } from '#src/commands/node-version.mjs';
import { serve } from '#src/commands/serve.mjs';
import { countOne, countReport, failuresIn, lastLine, sum } from '#src/commands/sum.mjs';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function command(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('npm start', () => {
  test.each(['http', '0', '65536', '-1', '80.5', ''])('with PORT=%j says in one line what a port is', async (port) => {
    const { code, out, err } = await command(['src/commands/start.mjs'], { PORT: port });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe(`PORT must be a whole number from 1 to 65535, not "${port}". For example: PORT=4173 npm start\n`);
  });

  test.each(['127.0.0.1', '::1'])('on a port taken at %s says in one line what to do', async (host) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, host, resolve));
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await command(['src/commands/start.mjs'], { PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(new RegExp(`^Port ${port} is taken\\. .+ PORT=${port + 1} npm start\n$`));
  });

  test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('on Node %s says which one is needed', (version) => {
    expect(nodeFault(version)).toContain(`this is ${version}`);
  });

  test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.11.1'])('runs on Node %s', (version) => {
    expect(nodeFault(version)).toBeUndefined();
  });
});

describe('a build is stale', () => {
  let folder: string;
  const hash = () => contentHash(folder, ['law', 'index.html', 'absent']);
  const write = (name: string, words: string) => writeFile(join(folder, name), words);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firm-ground-inputs-'));
    await mkdir(join(folder, 'law', 'deep'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('when a file changed, came, went or was renamed, and not when it was only touched', async () => {
    await write('index.html', 'page');
    await write('law/deep/numbers.ts', '48');
    const first = await hash();
    await write('law/deep/numbers.ts', '48');
    expect(await hash()).toBe(first);

    await write('law/deep/numbers.ts', '49');
    const changed = await hash();
    await write('law/more.ts', '');
    const came = await hash();
    await rm(join(folder, 'law/deep/numbers.ts'));
    const went = await hash();
    await rm(join(folder, 'law/more.ts'));
    await write('law/other.ts', '');
    const renamed = await hash();
    expect(new Set([first, changed, came, went, renamed]).size).toBe(5);
  });
});

describe('the server', () => {
  let outside: string;
  let server: Awaited<ReturnType<typeof serve>>;

  /** The address goes out as it is written: `fetch` would tidy up "..". */
  const ask = (path: string, method = 'GET', host = '127.0.0.1') =>
    new Promise<{ status: number | undefined; type: string | undefined; location: string | undefined; text: string }>(
      (resolve, reject) => {
        const sent = request({ host, port: server.port, path, method, agent: false }, (response) => {
          let text = '';
          response.on('data', (part) => {
            text += part;
          });
          response.on('end', () => {
            const { 'content-type': type, location } = response.headers;
            resolve({ status: response.statusCode, type, location, text });
          });
        });
        sent.on('error', reject);
        sent.end();
      },
    );

  beforeAll(async () => {
    outside = await mkdtemp(join(tmpdir(), 'firm-ground-site-'));
    const directory = join(outside, 'dist');
    await mkdir(join(directory, 'en'), { recursive: true });
    await writeFile(join(outside, 'secret.txt'), 'secret');
    await writeFile(join(outside, 'dist-secret.txt'), 'secret');
    await symlink(join(outside, 'secret.txt'), join(directory, 'link.txt'));
    await writeFile(join(directory, '.build-hash'), 'secret');
    await writeFile(join(directory, 'index.html'), 'root');
    await writeFile(join(directory, '404.html'), 'no such page');
    await writeFile(join(directory, 'en', 'index.html'), 'English');
    for (const name of ['a.js', 'a.css', 'a.json', 'a.svg', 'a.woff2', 'a.webmanifest', 'a.unknown', 'año nuevo.txt']) {
      await writeFile(join(directory, name), name);
    }
    server = await serve({ directory, port: 0, base: '/firm-ground/' });
  });

  afterAll(async () => {
    await server?.close();
    await rm(outside, { recursive: true, force: true });
  });

  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.woff2', 'font/woff2'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.unknown', 'application/octet-stream'],
  ])('sends %s as %s', async (name, type) => {
    expect(await ask(`/firm-ground/${name}`)).toMatchObject({ status: 200, type, text: name });
  });

  test('gives a folder its index, and leads there when the last slash is missing', async () => {
    expect(await ask('/firm-ground/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text: 'root' });
    expect(await ask('/firm-ground/en/')).toMatchObject({ status: 200, text: 'English' });
    expect(await ask('/firm-ground/en?a=1')).toMatchObject({ status: 301, location: '/firm-ground/en/?a=1' });
    expect(await ask('/firm-ground')).toMatchObject({ status: 301, location: '/firm-ground/' });
  });

  test('gives names with spaces and accents', async () => {
    expect(await ask('/firm-ground/a%C3%B1o%20nuevo.txt')).toMatchObject({ status: 200, text: 'año nuevo.txt' });
  });

  test('answers HEAD without a body and refuses what would change something', async () => {
    expect(await ask('/firm-ground/en/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/firm-ground/en/', 'POST')).toMatchObject({ status: 405 });
  });

  test('answers at localhost as well', async () => {
    expect(await ask('/firm-ground/', 'GET', 'localhost')).toMatchObject({ status: 200 });
  });

  test.each([
    '/firm-ground/../secret.txt',
    '/firm-ground/../dist-secret.txt',
    '/firm-ground/%2e%2e/secret.txt',
    '/firm-ground/en/..%2f..%2fsecret.txt',
    '/firm-ground/en/..%5c..%5csecret.txt',
    '/firm-ground//../secret.txt',
    '/firm-ground/link.txt',
    '/firm-ground/.build-hash',
    '/firm-ground/%2ebuild-hash',
    '/firm-ground/a.js%00.html',
    '/firm-ground/%',
    '/index.html',
    '/',
    '//example.org/',
    'http://example.org/',
  ])('answers %s with the page for what is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' });
  });
});

describe('the sum of npm test', () => {
  const file = (status: string, ...tests: readonly string[]) => ({
    status,
    message: status === 'failed' && tests.length === 0 ? 'Error: no such module\nat a place' : '',
    assertionResults: tests.map((status, at) => ({
      status,
      fullName: `the law of ${at}`,
      failureMessages: status === 'failed' ? ['Error: two are not three\nat a place'] : [],
    })),
  });
  const report = (...testResults: readonly ReturnType<typeof file>[]) => JSON.stringify({ testResults });

  test('counts each test once', () => {
    const text = report(file('passed', 'passed', 'passed', 'pending', 'todo'), file('failed', 'passed', 'failed'));
    expect(countReport(text, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('counts a file that does not load as failed', () => {
    expect(countReport(report(file('passed', 'passed'), file('failed')), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('names what failed, with the first line of what was wrong', () => {
    const text = report(file('failed', 'passed', 'failed'), file('passed', 'passed'), file('failed'));
    expect(failuresIn(text)).toEqual(['the law of 1: Error: two are not three', 'Error: no such module']);
    expect(failuresIn(report(file('passed', 'passed', 'todo')))).toEqual([]);
    expect(failuresIn(undefined)).toEqual([]);
  });

  test.each([
    ['left no report', undefined, 0],
    ['left half a report', '{"testResults":[', 1],
    ['tested nothing', report(), 0],
    ['ended with an error that no test had', report(file('passed', 'passed')), 1],
  ])('fails when a run %s', (_case, text, code) => {
    expect(countReport(text, code).failed).toBe(1);
  });

  test('says passed and failed, and skipped only where there are any', () => {
    expect(lastLine(sum([countOne(true), countOne(false), { passed: 10, failed: 0, skipped: 0 }]))).toBe(
      '11 passed, 1 failed',
    );
    expect(lastLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});

describe('npm run ask and npm run deadline', () => {
  test('an unknown command exits 2 and names those there are', async () => {
    expect(await command(['src/commands/run.mjs', 'asks'])).toEqual({
      code: 2,
      out: '',
      err: 'Unknown command "asks"; there are: ask, deadline\n',
    });
  });

  test('an unknown deadline exits 2, names it and says nothing on the standard output', async () => {
    const { code, out, err } = await command(['src/commands/run.mjs', 'deadline', 'detaner', '2026-11-24T10:00']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('detaner');
    expect(err).toContain('detainer');
  });
});
