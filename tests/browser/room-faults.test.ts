import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Bench, profileOf, startBench } from './bench.ts';
import { harmed, harms } from './harm.ts';
import { back, broken, rename, text, withCases } from './room-broken.ts';
import { heading, openRoom, press, said, unlock } from './room-visit.ts';

const { en } = said;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench(undefined, { profiles: true });
});
afterAll(() => bench?.close());

describe('a database whose files have suffered', () => {
  /** What the page shows who comes back: that something is lost or blocked, that cases might be missing, all of them, or less without a word. */
  async function shown(served: Bench, kind: string, harm: (content: Buffer) => Buffer): Promise<string> {
    const visit = await withCases(served);
    await visit.end('closed');
    await harmed(profileOf(visit), kind, harm);
    const page = await back(served, profileOf(visit));
    const [unlocks, begins] = [page.getByLabel(en.unlock.words), page.getByRole('button', { name: en.welcome.begin })];
    const [lost, blocked] = [en.lost.title, en.blocked.title].map((name) => page.getByRole('heading', { name }));
    if (!lost || !blocked) throw new Error('there are two headings');
    await unlocks.or(begins).or(lost).or(blocked).waitFor();
    if (await lost.isVisible()) return 'lost';
    if (await blocked.isVisible()) {
      await page.getByText(en.blocked.had).waitFor();
      return 'blocked';
    }
    if (await begins.isVisible()) return 'as if nothing had been';
    await unlock(page, visit.kit);
    await page.locator('.cases li').or(page.getByText(en.cases.none)).first().waitFor();
    if (await page.locator('[data-warning="notWhole"]').isVisible()) return 'might be missing';
    return `${(await page.locator('.cases li').count()).toString()} cases`;
  }

  test.each(harms)(
    '[D06 B] %s in its %s: what is lost is said, never as if nothing had been',
    async (_, kind, harm) => {
      const found = await shown(bench, kind, harm);
      if (process.env.FG_REPORT) console.log(kind, found);
      expect(['lost', 'blocked', 'might be missing', '2 cases']).toContain(found);
    },
  );

  test('[D06 B broken] where nothing is remembered apart from it, it begins anew in silence', async () => {
    const served = await broken(/\.getItem\(/, '.nothing(');
    const [, , harm] = harms[0] ?? [];
    if (!harm) throw new Error('there are harms');
    expect(await shown(served, 'MANIFEST', harm)).toBe('as if nothing had been');
  });
});

describe('data that is taken away under the open cases', () => {
  /** Whether the page has said so after a while. */
  async function taken(served: Bench): Promise<{ readonly page: Page; readonly noticed: boolean }> {
    const { page } = await withCases(served);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(served.address).origin, storageTypes: 'all' });
    const noticed = await page
      .getByText(en.gone)
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    return { page, noticed };
  }

  test('[D09 B] is said at once; what is on the screen stays, nothing is called saved, and nothing is begun anew', async () => {
    const { page, noticed } = await taken(bench);
    expect(noticed).toBe(true);
    expect(await page.getByLabel(en.one.name).inputValue()).toBe('Red house');
    await rename(page, 'Yellow house');
    await page.getByText(en.said.shut).waitFor();
    expect(await page.locator('[data-kept]').count()).toBe(0);
    expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([
      0, 0,
    ]);
    await page.reload();
    await page.getByRole('button', { name: en.welcome.begin }).waitFor();
  });

  test('[D09 B broken] where nobody hears of it, nothing is said', async () => {
    const served = await broken(/\.onclose=/, '.closed=');
    expect((await taken(served)).noticed).toBe(false);
  });
});

describe('a browser that keeps nothing', () => {
  /** Opens the room in a browser that refuses, and gives whether the page has said so within seconds. */
  async function refused(served: Bench, refuse: () => void) {
    const { page, pageErrors } = await openRoom(served, 'en', {
      arrange: async (page) => void (await page.addInitScript(refuse)),
    });
    const isSaid = await page
      .getByRole('heading', { name: en.blocked.title })
      .waitFor({ timeout: 6000 })
      .then(
        () => true,
        () => false,
      );
    return { page, pageErrors, isSaid };
  }
  const neverAnswers = () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      for (const name of ['onsuccess', 'onerror', 'onupgradeneeded'])
        Object.defineProperty(request, name, { set: () => undefined });
      return request;
    };
  };

  test.each<[string, () => void]>([
    [
      'refuses with an error of its own',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('planted', 'UnknownError');
        };
      },
    ],
    ['never answers', neverAnswers],
    [
      'has no storage at all',
      () => {
        for (const name of ['indexedDB', 'localStorage'])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException('planted', 'SecurityError');
            },
          });
      },
    ],
  ])('[D10 B] because it %s: the page says so within seconds, and what to do', async (_, refuse) => {
    const { page, pageErrors, isSaid } = await refused(bench, refuse);
    expect(isSaid).toBe(true);
    expect(await text(page)).toContain(en.blocked.do);
    expect(await text(page)).not.toContain(en.blocked.had);
    expect(pageErrors).toEqual([]);
  });

  test('[D10 B broken] where the page waits for its answer for ever, nothing is said', async () => {
    const served = await broken(/\w+\(Error\(.the browser does not answer.\)\)/, '0');
    const { page, isSaid } = await refused(served, neverAnswers);
    expect(isSaid).toBe(false);
    expect(await text(page)).toContain(en.looking.now);
  });

  test('[D10 B] because its owner has blocked the data of sites', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'firm-ground-blocked-'));
    onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    await mkdir(join(profile, 'Default'));
    const blocks = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(blocks));
    const page = await back(bench, profile);
    await page.getByRole('heading', { name: en.blocked.title }).waitFor({ timeout: 10_000 });
  });
});

describe('two tabs at one case', () => {
  /** Renames one case in two tabs that have both opened it; gives what the second is told. */
  async function told(served: Bench): Promise<{ readonly page: Page; readonly said: string }> {
    const { page, kit } = await withCases(served);
    const other = await page.context().newPage();
    await other.goto(`${served.address}en/intake/`);
    await unlock(other, kit);
    await press(other, 'Red house');
    await heading(other, 'Red house');
    await rename(page, 'House of one');
    await rename(other, 'House of the other');
    const told = other.locator('.kept-line .banner');
    return { page: other, said: (await told.count()) === 0 ? '' : ((await told.textContent()) ?? '') };
  }

  test('[D07 B] keep both versions; who was later is told, and finds the other one among the earlier versions', async () => {
    const { page, said } = await told(bench);
    expect(said).toBe(en.said.both);
    await press(page, en.versions.open);
    const left = page.locator('.versions > li', { hasText: en.versions.left });
    await left.waitFor();
    expect(await left.textContent()).toContain(en.versions.name.replace('{{name}}', 'House of one'));
    await left.getByRole('button', { name: en.versions.take }).click();
    await heading(page, 'House of one');
    await expect.poll(() => page.locator('.versions > li').count()).toBe(5);
  });

  test('[D07 B broken] where nobody compares, who was later is told nothing', async () => {
    const served = await broken(/alone:\w+===\w+/, 'alone:!0');
    expect((await told(served)).said).toBe('');
  });
});
