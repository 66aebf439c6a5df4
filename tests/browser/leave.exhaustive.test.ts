import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench, type Visit } from './bench.ts';
import { phone, walk } from './flow-visit.ts';
import { type Outside, startOutside } from './outside.ts';
import { now, waukesha } from './people.ts';
import { byMouse } from './readers.ts';

let outside: Outside;
let bench: Bench;
beforeAll(async () => {
  outside = await startOutside();
  bench = await startBench(await outside.site(), { profiles: true });
});
afterAll(async () => {
  await bench?.close();
  await outside?.close();
});

const open = (path: string): Promise<Visit> => bench.open({ path, ...phone, language: 'en-US', now });
/** Leaves, and says what of the page was still there when the press had been taken. */
const leave = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('.exit[data-exit]')?.click();
    return document.documentElement.childElementCount;
  });

describe('from each screen of the way through a flow', () => {
  test.each(waukesha.screens.map((_, answered) => answered + 1))(
    '[Q02 B] after %i answers the page is blank at once, and no entry of the history shows it again',
    async (answered) => {
      const visit = await open('en/detainer/');
      await walk({ ...visit, language: 'en', address: '', before: 0 }, waukesha.screens.slice(0, answered), byMouse);
      const { page } = visit;
      expect(await leave(page)).toBe(0);
      await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);
      const devtools = await page.context().newCDPSession(page);
      const { entries } = await devtools.send('Page.getNavigationHistory');
      for (const { id } of entries) {
        await devtools.send('Page.navigateToHistoryEntry', { entryId: id }).catch(() => undefined);
        await page.waitForTimeout(700);
        expect([outside.address, 'about:blank']).toContain(page.url());
      }
    },
  );
});

describe('[Q05 B] keys in any order', () => {
  // The same hundred each time: a generator whose numbers are known.
  let seed = 20261126;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const keys = ['Shift', 'Shift', 'Shift', 'Shift', 'Shift', 'Shift', 'Tab', 'a', 'Shift+B', 'Escape', 'press'];
  const sequences = Array.from({ length: 100 }, () =>
    Array.from({ length: 3 + next(5) }, () => keys[next(keys.length)] ?? 'a'),
  );
  /** The rule as the page of safety says it: Shift three times, and nothing in between. */
  const leaves = (sequence: readonly string[]) => /(^| )Shift Shift Shift( |$)/.test(sequence.join(' '));

  test('are of both kinds', () => {
    const out = sequences.filter(leaves).length;
    expect(Math.min(out, 100 - out)).toBeGreaterThan(15);
  });

  test.each(Array.from({ length: 10 }, (_, tenth) => tenth))(
    'are an exit or none by the rule, tenth %i',
    async (tenth) => {
      const { page } = await open('en/about/');
      for (const sequence of sequences.slice(tenth * 10, tenth * 10 + 10)) {
        await page.goto(`${bench.address}en/about/`);
        for (const key of sequence) {
          if (!page.url().startsWith(bench.address)) break;
          // What is pressed after the exit meets a blank page.
          if (key === 'press') await page.mouse.click(5, 300).catch(() => undefined);
          else await page.keyboard.press(key).catch(() => undefined);
        }
        if (leaves(sequence)) await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);
        else {
          await page.waitForTimeout(300);
          expect(page.url(), sequence.join(' ')).toContain(`${bench.address}en/about/`);
        }
      }
    },
  );
});

describe('[Q09 B] the exit', () => {
  test('pressed twice is one exit', async () => {
    const { page } = await open('en/help/');
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.exit[data-exit]');
      link?.click();
      link?.click();
    });
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);
  });

  test('works while the page is being printed', async () => {
    const { page } = await open('en/detainer/paper/');
    const printing = page.pdf().catch(() => undefined);
    expect(await leave(page)).toBe(0);
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);
    await printing;
  });

  test('is asked by nothing whether the reader is sure', async () => {
    const visit = await open('en/detainer/');
    await walk({ ...visit, language: 'en', address: '', before: 0 }, waukesha.screens.slice(0, 3), byMouse);
    let asked = 0;
    visit.page.on('dialog', () => {
      asked += 1;
    });
    await leave(visit.page);
    await expect.poll(() => visit.page.url(), { timeout: 10_000 }).toBe(outside.address);
    expect(asked).toBe(0);
  });
});
