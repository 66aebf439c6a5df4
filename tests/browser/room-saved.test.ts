import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedFile } from '#src/intake/carry/carry-file.ts';
import { readCase } from '#src/intake/cases/case-file.ts';
import { type Bench, profileOf, startBench } from './bench.ts';
import { phone } from './flow-visit.ts';
import { back, broken, text } from './room-broken.ts';
import { add, heading, openRoom, press, said, setUp, tryWords, unlock } from './room-visit.ts';

const { en } = said;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench(undefined, { profiles: true });
});
afterAll(() => bench?.close());

describe('saved', () => {
  /** Whether a case is called saved while the browser still holds back that it has it for good. */
  async function saidEarly(served: Bench): Promise<{ readonly early: boolean; readonly page: Page }> {
    const hold = () => {
      const held: (() => void)[] = [];
      let holding = false;
      Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        set(this: IDBTransaction, done: () => void) {
          this.addEventListener('complete', () => (holding && this.mode === 'readwrite' ? held.push(done) : done()));
        },
      });
      addEventListener('hold', () => {
        holding = true;
      });
      addEventListener('let-go', () => {
        for (const done of held) done();
      });
    };
    const { page } = await openRoom(served, 'en', { arrange: async (page) => void (await page.addInitScript(hold)) });
    await setUp(page);
    await page.evaluate(() => dispatchEvent(new Event('hold')));
    await page.getByLabel(en.cases.new).fill('Blue house');
    await press(page, en.cases.add);
    const early = await page
      .getByText(en.said.saved, { exact: true })
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
    return { early, page };
  }

  test('[D01 B] is said only once the browser has it for good', async () => {
    const { early, page } = await saidEarly(bench);
    expect(early).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('let-go')));
    await page.getByText(en.said.saved, { exact: true }).waitFor();
  });

  test('[D01 B broken] by a page that does not wait for that, it is said too early', async () => {
    const served = await broken(/\.oncomplete=\(\)=>(\w+)\(\),/, '.early=queueMicrotask(()=>e()),');
    expect((await saidEarly(served)).early).toBe(true);
  });

  /** Saves so many cases, kills the browser while one more is saved, and gives what is not as it was said to be, or is there by halves. */
  async function notWholeAfter(served: Bench, saved: number): Promise<readonly string[]> {
    const visit = await openRoom(served);
    const { page } = visit;
    const { kit } = await setUp(page);
    const names = Array.from({ length: saved }, (_, at) => `House ${at + 1}`);
    for (const name of names) await add(page, name);
    await page.getByLabel(en.cases.new).fill('House half way');
    // Killed while it is saved, a little later each time.
    const pressed = page.evaluate(
      ([name]) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
      [en.cases.add],
    );
    const stopped = pressed.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, saved * 2));
    await visit.end('killed');
    await stopped;
    const again = await back(served, profileOf(visit));
    await unlock(again, kit);
    const lines = again.locator('.cases li');
    await lines.or(again.getByText(en.cases.none)).first().waitFor();
    const found = await lines.locator('button').allTextContents();
    const lost = names.filter((name) => !found.includes(name));
    const halves = await lines.filter({ hasText: en.cases.damaged }).locator('button').allTextContents();
    const warned = await again.locator('[data-warning="notWhole"], [data-warning="unsound"]').allTextContents();
    return [...lost, ...halves, ...found.slice(saved + 1), ...warned];
  }

  test('[D05 B] what there is no room for goes out in a locked file, as it stands on the screen', async () => {
    const { page, pageErrors, policyViolations } = await openRoom(bench, 'en', {
      ...phone,
      arrange: async (page) => {
        await page.addInitScript(() => {
          const { add } = IDBObjectStore.prototype;
          let full = false;
          addEventListener('full', () => {
            full = true;
          });
          IDBObjectStore.prototype.add = function (...given) {
            if (full) throw new DOMException('full', 'QuotaExceededError');
            return add.apply(this, given);
          };
        });
      },
    });
    await setUp(page);
    await add(page, 'Blue house');
    await press(page, 'Blue house');
    await page.evaluate(() => dispatchEvent(new Event('full')));
    await page.getByLabel(en.about.note).fill('Called back by the jail');
    await page.getByText(en.said.noRoom).waitFor();
    const box = await page.getByRole('button', { name: en.kept.again }).boundingBox();
    expect(box?.width).toBeGreaterThan(box?.height ?? 0);
    await press(page, en.kept.copy);
    await press(page, en.carry.out.next);
    await page.locator('.words li').nth(7).waitFor();
    const words = (await page.locator('.words li').allTextContents()).join(' ');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, en.carry.out.have)]);
    const found = await openedFile(new Uint8Array(await readFile(await download.path())), { phrase: words });
    expect(found).toMatchObject([{ name: 'Blue house' }]);
    expect('fault' in found || readCase(found[0]?.body ?? '')).toMatchObject({ note: 'Called back by the jail' });
    // It is still not saved, and said so.
    await page.getByText(en.kept.onScreen).waitFor();
    expect([pageErrors, policyViolations]).toEqual([[], []]);
  });

  test('[D03 B] all that was said to be is there when every process is killed at any moment', {
    timeout: 240_000,
  }, async () => {
    for (const saved of [1, 3, 6, 10]) expect(await notWholeAfter(bench, saved)).toEqual([]);
  });

  test('[D03 B broken] where the list is kept first and the case a minute later, it is there by halves', async () => {
    const inTwo =
      'async commit(change){const{after,list,add}=change;if(!add)return this.whole(change);setTimeout(()=>this.whole({...change,after:list}),6e4);return this.whole({after,list})},async whole(';
    const served = await broken('async commit(', inTwo);
    expect(await notWholeAfter(served, 1)).toContain('House 1');
  });

  /** Sets a new kit, and kills the browser so many milliseconds later: which papers open the cases then. */
  async function opensAfter(served: Bench, wait: number): Promise<readonly string[]> {
    const visit = await openRoom(served);
    const { page } = visit;
    const { phrase, kit } = await setUp(page);
    await add(page, 'Blue house');
    await press(page, en.renew.button);
    await page.getByLabel(en.renew.what.kit, { exact: true }).check();
    await tryWords(page, kit);
    await heading(page, en.renew.papers.title);
    const fresh = (await page.locator('.words li').allTextContents()).join(' ');
    await press(page, en.papers.haveOne);
    for (const input of await page.locator('[name^="word-"]').all()) {
      const place = Number((await input.getAttribute('name'))?.slice('word-'.length));
      await input.fill(fresh.split(' ')[place - 1] ?? '');
    }
    const pressed = press(page, en.renew.set).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await visit.end('killed');
    await pressed;
    const again = await back(served, profileOf(visit));
    const opens: string[] = [];
    for (const [name, words] of Object.entries({ kit, fresh, phrase })) {
      await again.goto(`${served.address}en/intake/`);
      await tryWords(again, words);
      const [shut, open] = [again.getByText(en.unlock.shut), again.getByRole('button', { name: 'Blue house' })];
      await shut.or(open).waitFor();
      if (await open.isVisible()) opens.push(name);
      expect(await text(again)).not.toContain(en.cases.unsound);
    }
    if (process.env.FG_REPORT) console.log(wait, opens);
    return opens;
  }
  const oldOrNew = [
    ['kit', 'phrase'],
    ['fresh', 'phrase'],
  ];

  test('[V13 B] a kit that is set anew while every process is killed: the old one opens, or the new one, and the phrase in any case', {
    timeout: 240_000,
  }, async () => {
    for (const wait of [0, 4, 15, 60]) expect(oldOrNew).toContainEqual(await opensAfter(bench, wait));
  });

  test('[V13 B broken] where the old one is taken away a minute before the new one stands, nothing opens', async () => {
    const inTwo =
      'async commit(change){const{after,header}=change;if(after&&header){await this.whole({after,list:after,header:new Uint8Array});await new Promise(done=>setTimeout(done,6e4))}return this.whole(change)},async whole(';
    const served = await broken('async commit(', inTwo);
    const opens = await opensAfter(served, 1000);
    expect(oldOrNew).not.toContainEqual(opens);
    expect(opens).toEqual([]);
  });
});
