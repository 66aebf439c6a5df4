import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, errors, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { base, dist } from '#src/commands/build.mjs';
import { findChromium } from '#src/commands/chromium.mjs';
import { serve } from '#src/commands/serve.mjs';

/** A request the browser made, whether or not it was answered; `at` in milliseconds since the visit was opened. */
export interface SeenRequest {
  readonly host: string;
  readonly url: string;
  readonly at: number;
}

/** One reader whose browser knows nothing of any other; the lists grow while the visit goes on. */
export interface Visit {
  readonly page: Page;
  /** What the console printed: its type (`error`, `warning`, `log`), its text and the file it came from. */
  readonly printed: readonly string[];
  /** Exceptions and rejected promises that nobody caught. */
  readonly pageErrors: readonly string[];
  /** What the page's content security policy forbade: the directive and the address or sink. */
  readonly policyViolations: readonly string[];
  /**
   * Requests of pages and workers, the first page included. A `preconnect` opens a socket without a request and is
   * not seen here.
   */
  readonly requests: readonly SeenRequest[];
  /**
   * The folder of the browser's profile, on a bench where each reader has one (`profiles`); all that stays on the device is
   * in it once the visit has ended. `profileOf` gives it or fails.
   */
  readonly profile: string | undefined;
  /** Ends the browser: closed as a reader closes it, or all of its processes killed at once, as by an empty battery. */
  readonly end: (how: Ending) => Promise<void>;
}

export type Ending = 'closed' | 'killed';

/** What `watch` gives of a visit: all but its profile and its end. */
type Watched = Omit<Visit, 'profile' | 'end'>;

/** What a visit begins with. */
export interface Opening {
  /** Below the site's own address, without a leading slash: `en/detainer/`. */
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the browser prefers: `en-US`, `es-US`. */
  readonly language: string;
  /** The screen can be touched. */
  readonly touch?: boolean;
  /** False where the reader has turned JavaScript off. */
  readonly scripts?: boolean;
  /** What the device's clock shows, and goes on showing; without it the real time. */
  readonly now?: Date;
  /** What is arranged before the page is asked for, such as files that come late. */
  readonly arrange?: (page: Page) => Promise<void>;
  /** `commit` where the page is looked at before all of it is there; else it is whole. */
  readonly waitUntil?: 'load' | 'commit';
  /** The profile of a visit that has ended, however it ended: the same device opens `path` anew. */
  readonly profile?: string;
  /** The profile of a visit that was closed: the browser brings its pages back by itself, and `path` is not gone to. */
  readonly restored?: string;
}

/** A served folder and the visits to it. */
export interface Bench {
  /** The site's own address, ending with a slash. */
  readonly address: string;
  readonly open: (opening: Opening) => Promise<Visit>;
  /** Ends all browsers and the server and removes every profile. */
  readonly close: () => Promise<void>;
}

// Without the background connections a closed network refuses, many at a time.
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// What Playwright adds and no reader has; with the last one Back never brings a page out of the memory cache.
const unlikeReaders = ['--headless', '--enable-automation', '--disable-back-forward-cache'];

/** How a reader's window is opened. */
type ContextOptions = {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
  readonly hasTouch: boolean;
  readonly javaScriptEnabled: boolean;
};

/** Who serves, what stands for every other host, and what readers have. */
export interface Serving {
  readonly start?: typeof serve | undefined;
  readonly elsewhere?: string;
  /**
   * Each reader has a browser with a profile of its own on the disk: for what stays there, for what the browser itself
   * does, and for how it ends. Without it all readers are in one browser, each in a context that begins with nothing and
   * shares nothing: to start a browser takes longer than most of what is then looked at.
   */
  readonly profiles?: true;
}

/**
 * Serves a folder, the built site unless another is named, on a free port, by our own server unless another starts. Every
 * other host is where `elsewhere` says, in the form of Chromium's `--host-resolver-rules`: nowhere, unless it is given.
 */
export async function startBench(
  directory: string = dist,
  { start = serve, elsewhere = 'MAP * ~NOTFOUND', profiles }: Serving = {},
): Promise<Bench> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('The browser tests need Chromium; npm test installs it or says how.');
  const site = directory === dist ? base : '/';
  const server = await start({ directory, port: 0, base: site });
  const address = `http://127.0.0.1:${server.port}${site}`;
  const args = [...flags, `--host-resolver-rules=${elsewhere}, EXCLUDE 127.0.0.1, EXCLUDE localhost`];
  const contexts: BrowserContext[] = [];
  const folders: string[] = [];
  let shared: Promise<Browser> | undefined;

  /** A browser of the reader's own, and its profile. */
  const own = async (had: string | undefined, restored: boolean, options: ContextOptions) => {
    const profile = had ?? (await mkdtemp(join(tmpdir(), 'firm-ground-profile-')));
    if (!had) folders.push(profile);
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath,
        args: [...args, ...(restored ? ['--restore-last-session'] : [])],
        // An address to open, `about:blank` too, would be shown in the place of what is brought back.
        ignoreDefaultArgs: restored ? [...unlikeReaders, 'about:blank'] : unlikeReaders,
        timeout: 45_000,
        ...options,
      });
    // One start in some hundreds never comes to a window; a reader would start it again, and so do we, once.
    const context = await start().catch((error) =>
      error instanceof errors.TimeoutError ? start() : Promise.reject(error),
    );
    return { context, profile };
  };
  /** A context of its own in the browser of all. */
  const beside = async (options: ContextOptions) => {
    shared ??= chromium.launch({ executablePath, args, ignoreDefaultArgs: unlikeReaders });
    return { context: await (await shared).newContext(options), profile: undefined };
  };

  const open = async ({
    path,
    width,
    height,
    language,
    touch = false,
    scripts = true,
    now,
    arrange,
    waitUntil = 'load',
    profile: of,
    restored,
  }: Opening): Promise<Visit> => {
    const options = { viewport: { width, height }, locale: language, hasTouch: touch, javaScriptEnabled: scripts };
    const had = restored ?? of;
    const { context, profile } =
      profiles || had ? await own(had, restored !== undefined, options) : await beside(options);
    contexts.push(context);
    // What one test has opened is no burden for the next; what is opened for several stays until all are closed.
    if (TestRunner.getCurrentTest()) onTestFinished(() => closed(context));
    if (now) await context.addInitScript((time) => Object.assign(Date, { now: () => time }), now.getTime());
    const visit = await watch(context);
    await arrange?.(visit.page);
    if (!restored) await visit.page.goto(address + path, { waitUntil });
    const end = (how: Ending) => (how === 'closed' ? context.close() : kill(context, profile));
    return { ...visit, profile, end };
  };
  const close = async () => {
    await Promise.all(contexts.map(closed));
    await (await shared)?.close();
    await server.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
  };
  return { address, open, close };
}

/** Waits until a reader's context is closed, but not for ever: one in thousands never says that it is, and ends with its browser. */
async function closed(context: BrowserContext): Promise<void> {
  await Promise.race([context.close(), setTimeout(20_000, undefined, { ref: false })]);
}

/** The profile of a visit; an error where it has none of its own. */
export function profileOf({ profile }: Pick<Visit, 'profile'>): string {
  if (profile === undefined) throw new Error('this reader has no profile: start the bench with `profiles`');
  return profile;
}

/** Kills all processes of a browser at once. */
async function kill(context: BrowserContext, profile: string | undefined): Promise<void> {
  profileOf({ profile });
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('the browser does not name its processes');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const gone = context.waitForEvent('close');
  for (const { id } of processInfo) process.kill(id, 'SIGKILL');
  await gone;
}

async function watch(context: BrowserContext): Promise<Watched> {
  const page = context.pages()[0] ?? (await context.newPage());
  const printed: string[] = [];
  const pageErrors: string[] = [];
  const policyViolations: string[] = [];
  const requests: SeenRequest[] = [];
  const began = performance.now();

  page.on('console', (message) => {
    printed.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  context.on('request', (request) => {
    const url = request.url();
    requests.push({ host: new URL(url).host, url, at: performance.now() - began });
  });
  // The browser's own report: nothing is added to the page, so nothing in the page can hide it.
  const devtools = await context.newCDPSession(page);
  devtools.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details) policyViolations.push(`${details.violatedDirective} ${details.blockedURL ?? ''}`.trim());
  });
  await devtools.send('Audits.enable');
  return { page, printed, pageErrors, policyViolations, requests };
}

/**
 * What the page's origin has stored, one line a thing, empty when nothing: local and session storage, databases,
 * caches, service workers, files, and cookies of any origin.
 */
export async function stored(page: Page): Promise<readonly string[]> {
  const inPage = await page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(`file ${name}`);
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
      ...files,
    ];
  });
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name, domain }) => `cookie ${name} of ${domain}`)];
}

/** Whether the page's origin has stored nothing at all; `stored` names what it has. */
export async function storageIsEmpty(page: Page): Promise<boolean> {
  return (await stored(page)).length === 0;
}

/** Keeps a picture of the whole page as NAME.png in the folder that `SHOTS` names; without `SHOTS` it does nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
