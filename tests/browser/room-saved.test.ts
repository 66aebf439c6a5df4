import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, profileOf, startBench } from './bench.ts';
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

  test('[D03 B] all that was said to be is there when every process is killed at any moment', {
    timeout: 240_000,
  }, async () => {
    let saidSaved = 0;
    for (const after of [1, 3, 6, 10]) {
      const visit = await openRoom(bench);
      const { page } = visit;
      const { kit } = await setUp(page);
      for (let at = 1; at <= after; at += 1) await add(page, `House ${at}`);
      await page.getByLabel(en.cases.new).fill('House half way');
      // Killed while it is saved, a little later each time.
      const pressed = page.evaluate(
        ([name]) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
        [en.cases.add],
      );
      const stopped = pressed.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, after * 2));
      await visit.end('killed');
      await stopped;
      const again = await back(bench, profileOf(visit));
      await unlock(again, kit);
      for (let at = 1; at <= after; at += 1)
        await again.getByRole('button', { name: `House ${at}`, exact: true }).waitFor();
      expect(await text(again)).not.toContain(en.cases.notWhole);
      expect(await again.locator('.cases li').count()).toBeLessThanOrEqual(after + 1);
      saidSaved += after;
    }
    expect(saidSaved).toBe(20);
  });

  test('[V13 B] a kit that is set anew while every process is killed: the old one opens, or the new one, and the phrase in any case', {
    timeout: 240_000,
  }, async () => {
    for (const wait of [0, 4, 15, 60]) {
      const visit = await openRoom(bench);
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
      const again = await back(bench, profileOf(visit));
      const opens: string[] = [];
      for (const [name, words] of Object.entries({ kit, fresh, phrase })) {
        await again.goto(`${bench.address}en/intake/`);
        await tryWords(again, words);
        const [shut, open] = [again.getByText(en.unlock.shut), again.getByRole('button', { name: 'Blue house' })];
        await shut.or(open).waitFor();
        if (await open.isVisible()) opens.push(name);
        expect(await text(again)).not.toContain(en.cases.unsound);
      }
      if (process.env.FG_REPORT) console.log(wait, opens);
      expect([
        ['kit', 'phrase'],
        ['fresh', 'phrase'],
      ]).toContainEqual(opens);
    }
  });
});
