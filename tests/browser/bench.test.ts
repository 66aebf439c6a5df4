import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { type Bench, startBench, storageIsEmpty, stored } from './bench.ts';

const opening = { width: 390, height: 740, language: 'es-US' };

const page = (policy: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
  <meta http-equiv="Content-Security-Policy" content="${policy}"></head>
  <body><main><h1>Page</h1>${body}</main></body></html>`;

const strict = "default-src 'self'; img-src data:; require-trusted-types-for 'script'";

let folder: string;
let bench: Bench;
const stranger = createServer((_request, response) => response.end());

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  folder = await mkdtemp(join(tmpdir(), 'firm-ground-pages-'));
  const { port } = stranger.address() as AddressInfo;
  await writeFile(join(folder, 'clean.html'), page(strict, '<p>Nothing.</p><script src="count.js"></script>'));
  await writeFile(
    join(folder, 'count.js'),
    `let times = 0; addEventListener('pageshow', (event) => { if (event.persisted) times += 1; document.body.dataset.kept = times; });`,
  );
  await writeFile(
    join(folder, 'faulty.html'),
    page("default-src * 'self'", '<input><script src="faulty.js"></script>'),
  );
  await writeFile(
    join(folder, 'faulty.js'),
    `console.error('planted error'); console.log('planted line');
    localStorage.setItem('planted', '1'); sessionStorage.setItem('planted', '1'); document.cookie = 'planted=1';
    indexedDB.open('planted'); caches.open('planted');
    fetch('http://127.0.0.1:${port}/planted').catch(() => {});
    setTimeout(() => { throw new Error('planted exception'); });
    Promise.reject(new Error('planted rejection'));`,
  );
  await writeFile(join(folder, 'forbidden.html'), page(strict, '<script src="forbidden.js"></script>'));
  await writeFile(
    join(folder, 'forbidden.js'),
    `fetch('http://127.0.0.1:${port}/planted').catch(() => {}); document.body.innerHTML = '<p>planted</p>';`,
  );
  bench = await startBench(folder);
});

afterAll(async () => {
  await bench?.close();
  await new Promise((resolve) => stranger.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test('a clean page under a strict policy gives no finding', async () => {
  const visit = await bench.open({ path: 'clean.html', ...opening });
  expect(await axe(visit.page)).toEqual([]);
  expect(await stored(visit.page)).toEqual([]);
  expect(visit.printed).toEqual([]);
  expect(visit.pageErrors).toEqual([]);
  expect(visit.policyViolations).toEqual([]);
  expect(visit.requests.map(({ url }) => url)).toEqual([`${bench.address}clean.html`, `${bench.address}count.js`]);
});

test('the reader has the window and the language asked for', async () => {
  const { page } = await bench.open({ path: 'clean.html', ...opening });
  const seen = await page.evaluate(() => [innerWidth, innerHeight, navigator.language]);
  expect(seen).toEqual([390, 740, 'es-US']);
});

test('the reader has the clock, the screen and the scripts asked for', async () => {
  const now = new Date('2026-11-24T10:00:00-06:00');
  const { page } = await bench.open({ path: 'clean.html', ...opening, touch: true, now });
  expect(await page.evaluate(() => [Date.now(), navigator.maxTouchPoints > 0])).toEqual([now.getTime(), true]);
  const still = await bench.open({ path: 'faulty.html', ...opening, scripts: false });
  expect(still.printed).toEqual([]);
});

test('Back brings a page out of the memory cache, as it does for readers', async () => {
  const { page } = await bench.open({ path: 'clean.html', ...opening });
  await page.goto(`${bench.address}clean.html?next`);
  // Playwright's own goBack waits for a load, which a page from the memory cache does not have.
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => document.body.dataset.kept)).toBe('1');
});

test('each fault of a page is reported', async () => {
  const visit = await bench.open({ path: 'faulty.html', ...opening });
  await expect.poll(() => visit.pageErrors.length).toBe(2);
  expect(visit.pageErrors.join()).toContain('planted exception');
  expect(visit.pageErrors.join()).toContain('planted rejection');
  expect(visit.printed.join()).toContain('error: planted error');
  expect(visit.printed.join()).toContain('log: planted line');

  const other = visit.requests.filter(({ host }) => host !== new URL(bench.address).host);
  expect(other.map(({ url }) => new URL(url).pathname)).toEqual(['/planted']);
  expect(other[0]?.at).toBeGreaterThan(0);

  expect((await axe(visit.page)).join()).toContain('label: Form elements must have labels: input');
  await expect
    .poll(() => stored(visit.page))
    .toEqual([
      'localStorage planted',
      'sessionStorage planted',
      'database planted',
      'cache planted',
      'cookie planted of 127.0.0.1',
    ]);
  expect(await storageIsEmpty(visit.page)).toBe(false);
});

test('what the policy of a page forbids is reported', async () => {
  const visit = await bench.open({ path: 'forbidden.html', ...opening });
  await expect.poll(() => visit.policyViolations.length).toBeGreaterThanOrEqual(2);
  expect(visit.policyViolations.join('\n')).toMatch(/connect-src http:\/\/127\.0\.0\.1:\d+\/planted/);
  expect(visit.policyViolations.join('\n')).toContain('require-trusted-types-for');
});
