import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import vectors from '../intake/vault/vectors.json' with { type: 'json' };
import { type Bench, type Ending, profileOf, startBench, type Visit } from './bench.ts';
import { builtVaultPage } from './built-vault.ts';
import { harmed, harms } from './harm.ts';
import { scanProfile } from './profile.ts';

let folder: string;
let bench: Bench;
beforeAll(async () => {
  folder = await builtVaultPage();
  bench = await startBench(folder, { profiles: true });
});
afterAll(async () => {
  await bench?.close();
  if (folder) await rm(folder, { recursive: true });
});

const ready = (page: Page) => page.waitForFunction(() => 'workspace' in window);
async function visit(): Promise<Visit> {
  const opened = await bench.open({ path: '', width: 1200, height: 800, language: 'en-US' });
  await ready(opened.page);
  return opened;
}
/** Comes back to a profile whose browser has ended. */
async function back(profile: string): Promise<Page> {
  const { page } = await bench.open({ path: '', width: 1200, height: 800, language: 'en-US', profile });
  await ready(page);
  return page;
}
const begin = (page: Page) => page.evaluate(() => window.workspace.begin());

test('makes the key of a phrase in a worker, the page going on meanwhile, and asks nothing of the network', async () => {
  const { page, policyViolations, pageErrors, requests } = await visit();
  const before = requests.length;
  for (const { phrase, salt, memory, key } of vectors) {
    const bytes = Array.from(Buffer.from(salt, 'hex'));
    const { made, ticks } = await page.evaluate(
      async ([phrase, bytes, memory]) => {
        let ticks = 0;
        const timer = setInterval(() => {
          ticks += 1;
        }, 10);
        const made = await window.workspace.derive(phrase, bytes, memory);
        clearInterval(timer);
        return { made, ticks };
      },
      [phrase, bytes, memory] as const,
    );
    expect(Buffer.from(made).toString('hex')).toBe(key);
    expect(ticks).toBeGreaterThan(5);
  }
  expect(requests.slice(before).filter(({ url }) => !url.startsWith('blob:'))).toEqual([]);
  expect([policyViolations, pageErrors]).toEqual([[], []]);
});

test('starts no other worker: its policy vouches for one script alone', async () => {
  const { page } = await visit();
  const refused = await page.evaluate(() => {
    try {
      new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
      return 'started';
    } catch (fault) {
      return String(fault);
    }
  });
  expect(refused).toContain('TrustedScriptURL');
});

describe('leaves nothing to read on the disk', () => {
  test.each<Ending>(['closed', 'killed'])(
    'of 50 cases that were written, changed and deleted, the browser %s',
    async (how) => {
      const reader = await visit();
      const { page } = reader;
      const { phrase, kit } = await begin(page);
      const canaries = await page.evaluate(async () => {
        const words: string[] = [];
        const { save, remove, newId } = window.workspace;
        for (let at = 0; at < 50; at += 1) {
          const [id, name, one, two] = [newId(), `name-${newId()}`, `body-${newId()}`, `body-${newId()}`];
          words.push(name, one, two);
          await save({ id, name, brief: '', body: one, from: 0 });
          await save({ id, name, brief: '', body: two, from: 1 });
          if (at % 5 === 0) await remove(id, 2);
        }
        return words;
      });
      const salts = [phrase, phrase.normalize('NFC'), kit, kit.normalize('NFC')];
      const profile = profileOf(reader);
      const live = await scanProfile(profile, [...canaries, ...salts]);
      await reader.end(how);
      const ended = await scanProfile(profile, [...canaries, ...salts]);
      expect(canaries).toHaveLength(150);
      expect([live.found, ended.found]).toEqual([[], []]);
      // What is locked is there: it was looked for in the right place.
      expect(ended.bytes).toBeGreaterThan(90 * 4096);
      const again = await back(profile);
      expect(await again.evaluate((words) => window.workspace.unlock(words), kit)).toBe('sound');
      expect((await again.evaluate(() => window.workspace.list())).cases).toHaveLength(40);
      await again.evaluate(() => window.workspace.erase());
      expect(await again.evaluate((words) => window.workspace.unlock(words), kit)).toBe('none');
      expect((await scanProfile(profile, canaries)).found).toEqual([]);
    },
  );

  test('and what is not locked would be found', async () => {
    const reader = await visit();
    await begin(reader.page);
    await reader.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('intake');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('vault', 'readwrite');
      transaction.objectStore('vault').put('canary-in-the-open', 'planted');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    });
    await reader.end('closed');
    expect((await scanProfile(profileOf(reader), ['canary-in-the-open'])).found).not.toEqual([]);
  });
});

test('has all that it said was saved when every process is killed at any moment, and nothing by halves', async () => {
  let [said, lost] = [0, 0];
  for (const after of [10, 25, 40, 55, 70]) {
    const reader = await visit();
    const { page } = reader;
    const { kit } = await begin(page);
    let last = 0;
    await page.exposeFunction('saved', (version: number) => {
      last = version;
    });
    const id = await page.evaluate(() => window.workspace.newId());
    const saving = page.evaluate(async (id) => {
      for (let from = 0; ; from += 1) {
        const { version } = await window.workspace.save({
          id,
          name: 'Ana',
          brief: '',
          body: `version ${from + 1}`,
          from,
        });
        window.saved(version);
      }
    }, id);
    const stopped = saving.catch(() => undefined);
    await expect.poll(() => last).toBeGreaterThanOrEqual(after);
    await reader.end('killed');
    await stopped;
    const again = await back(profileOf(reader));
    expect(await again.evaluate((words) => window.workspace.unlock(words), kit)).toBe('sound');
    const found = await again.evaluate((id) => window.workspace.open(id), id);
    const history = await again.evaluate((id) => window.workspace.history(id), id);
    said += last;
    lost += Math.max(0, last - (found?.version ?? 0));
    expect(found).toMatchObject({ sound: true, body: `version ${found?.version}` });
    expect(history.map(({ version }) => version)).toEqual(
      Array.from({ length: Math.min(20, found?.version ?? 0) }, (_, at) => (found?.version ?? 0) - at),
    );
  }
  expect(said).toBeGreaterThan(200);
  expect(lost).toBe(0);
});

test('two tabs that write the same cases at once lose none of 400 edits', async () => {
  const { page } = await visit();
  const { kit } = await begin(page);
  const other = await page.context().newPage();
  await other.goto(bench.address);
  await ready(other);
  expect(await other.evaluate((words) => window.workspace.unlock(words), kit)).toBe('sound');
  const ids = await page.evaluate(() => Array.from({ length: 20 }, () => window.workspace.newId()));
  const write = (tab: Page, who: string) =>
    tab.evaluate(
      async ([ids, who]) => {
        const alone: boolean[] = [];
        for (let at = 0; at < 10; at += 1)
          for (const id of ids)
            alone.push(
              (await window.workspace.save({ id, name: 'Ana', brief: '', body: `${who} ${at}`, from: 0 })).alone,
            );
        return alone;
      },
      [ids, who] as const,
    );
  const alone = (await Promise.all([write(page, 'one'), write(other, 'two')])).flat();
  const kept = (id: string) => window.workspace.history(id).then((all) => new Set(all.map(({ body }) => body)).size);
  // All began with nothing: of each case one was first, and every other was told so.
  expect(alone.filter(Boolean)).toHaveLength(20);
  for (const id of ids) expect(await page.evaluate(kept, id)).toBe(20);
});

test('keeps what was there, and says that a save failed, where there is no room', async () => {
  const { page } = await visit();
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(bench.address).origin;
  // Before anything is kept: how much room there is, Chromium asks itself once in a while only.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  const { kit } = await begin(page);
  const { id, last, fault } = await page.evaluate(async () => {
    const { save, newId } = window.workspace;
    const id = newId();
    for (let from = 0; from < 100; from += 1) {
      try {
        await save({ id, name: 'Ana', brief: '', body: `${from + 1} ${'x'.repeat(500_000)}`, from });
      } catch (fault) {
        return { id, last: from, fault: String(fault) };
      }
    }
    return { id, last: 0, fault: 'none' };
  });
  expect(fault).toContain('QuotaExceeded');
  expect(last).toBeGreaterThan(0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await page.evaluate((words) => window.workspace.unlock(words), kit)).toBe('sound');
  const found = await page.evaluate((id) => window.workspace.open(id), id);
  expect(found).toMatchObject({ version: last, sound: true });
  expect(found?.body.startsWith(`${last} `)).toBe(true);
  const draft = { id, name: 'Ana', brief: '', body: 'now there is room', from: last };
  expect(await page.evaluate((draft) => window.workspace.save(draft), draft)).toEqual({
    version: last + 1,
    alone: true,
  });
});

test('lists 1,000 cases in less than a second on a processor four times slower', async () => {
  const { page } = await visit();
  const { kit } = await begin(page);
  await page.evaluate(async () => {
    const { save, newId } = window.workspace;
    for (let at = 0; at < 1000; at += 1)
      await save({ id: newId(), name: `Ana ${at}`, brief: '', body: 'x'.repeat(2000), from: 0 });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const took = await page.evaluate(async (words) => {
    await window.workspace.unlock(words);
    const began = performance.now();
    const { cases } = await window.workspace.list();
    return { cases: cases.length, ms: performance.now() - began };
  }, kit);
  if (process.env.FG_REPORT) console.log(took);
  expect(took.cases).toBe(1000);
  expect(took.ms).toBeLessThan(1000);
});

describe('a database that has suffered', () => {
  test.each(harms)('%s in its %s is never taken for one that is whole, or was never there', async (_, kind, harm) => {
    const reader = await visit();
    const { kit } = await begin(reader.page);
    await reader.page.evaluate(async () => {
      const { save, newId } = window.workspace;
      for (let at = 0; at < 30; at += 1)
        await save({ id: newId(), name: `Ana ${at}`, brief: '', body: 'x'.repeat(9000), from: 0 });
    });
    const profile = profileOf(reader);
    await reader.end('closed');
    await harmed(profile, kind, harm);
    const page = await back(profile);
    const found = await page.evaluate(async (words) => {
      try {
        const attempt = await window.workspace.unlock(words);
        if (attempt !== 'sound') return attempt;
        const { cases, whole } = await window.workspace.list();
        return whole ? `${cases.length} cases as if nothing had been` : 'said to be less';
      } catch {
        return 'does not open';
      }
    }, kit);
    if (process.env.FG_REPORT) console.log(kind, found);
    expect(['lost', 'said to be less', 'does not open']).toContain(found);
  });
});
