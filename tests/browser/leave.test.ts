import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench, type Visit } from './bench.ts';
import { phone } from './flow-visit.ts';
import { type Outside, startOutside } from './outside.ts';
import { now, people } from './people.ts';
import { byTap, goOn } from './readers.ts';
import { everyStop, ofOurs } from './stops.ts';

let outside: Outside;
let bench: Bench;
beforeAll(async () => {
  outside = await startOutside();
  bench = await startBench(await outside.site());
});
afterAll(async () => {
  await bench?.close();
  await outside?.close();
});

const open = (path: string, more = {}, of = bench): Promise<Visit> =>
  of.open({ path, ...phone, touch: true, language: 'en-US', now, ...more });

const exit = '.exit[data-exit]';
const isOutside = ({ page }: Visit) => expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);

/** Goes some way before leaving. */
const ways: readonly [string, (of?: Bench) => Promise<Visit>][] = [
  ['the home page', (of) => open('en/', {}, of)],
  [
    'the list of help, after a jump inside the page',
    async (of) => {
      const visit = await open('en/help/', {}, of);
      await visit.page.evaluate(() => location.assign('#midwest-immigration-bond-fund'));
      return visit;
    },
  ],
  [
    'a flow, from the home page, after six answers',
    async (of) => {
      const visit = await open('en/', {}, of);
      await visit.page.locator('main a[href$="/en/detainer/"]').first().tap();
      const [somebody] = Object.values(people);
      for (const screen of somebody?.screens.slice(0, 6) ?? []) {
        await visit.page.locator(`[data-question="${screen.question}"]`).waitFor();
        await byTap.say(visit.page, screen);
        await byTap.press(visit.page, goOn);
      }
      await expect.poll(() => visit.page.evaluate(() => history.state?.n ?? 0)).toBeGreaterThan(3);
      return visit;
    },
  ],
];

describe.each(ways)('who leaves from %s', (_, way) => {
  test('is outside at once, and neither Back nor Forward shows anything of ours', async () => {
    const visit = await way();
    await visit.page.locator(exit).tap();
    await isOutside(visit);
    const stops = await everyStop(visit.page);
    expect(stops.length).toBeGreaterThan(1);
    expect(ofOurs(stops, outside)).toEqual([]);
  });
});

test('the page is blank before anything else happens, also while the outside page does not answer', async () => {
  const hanging = await startOutside({ hangs: true });
  const slow = await startBench(await hanging.site());
  try {
    const { page } = await open('en/help/', {}, slow);
    const left = await page.evaluate((css) => {
      document.querySelector<HTMLAnchorElement>(css)?.click();
      return { inIt: document.documentElement.childElementCount, title: document.title };
    }, exit);
    expect(left).toEqual({ inIt: 0, title: '' });
  } finally {
    await slow.close();
    await hanging.close();
  }
});

test.each([
  ['does not arrive', (page: Page) => page.route('**/assets/core-*', () => undefined)],
  [
    'is broken',
    (page: Page) =>
      page.route('**/assets/core-*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
      ),
  ],
])('the exit works where the app %s', async (_, arrange) => {
  const visit = await open('en/detainer/', { arrange, waitUntil: 'commit' });
  await visit.page.locator(exit).tap();
  await isOutside(visit);
});

test('the exit is a link where no script runs', async () => {
  const visit = await open('es/detainer/', { scripts: false });
  await visit.page.locator(exit).tap();
  await isOutside(visit);
});

test('without a network the page is blank, and the browser names the outside page, not ours', async () => {
  const { page } = await open('en/detainer/');
  const devtools = await page.context().newCDPSession(page);
  await page.context().setOffline(true);
  await page.locator(exit).tap();
  const last = async () => {
    const { entries, currentIndex } = await devtools.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url;
  };
  await expect.poll(last, { timeout: 10_000 }).toBe(outside.address);
  expect(await page.evaluate(() => document.body?.textContent ?? '')).not.toMatch(/detainer|ICE/);
});

test('the outside page is told nothing', async () => {
  const visit = await open('en/detainer/');
  await visit.page.locator(exit).tap();
  await isOutside(visit);
  expect(outside.asked.filter(({ referer, path }) => referer !== undefined || path !== '/')).toEqual([]);
  expect(await visit.page.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
});

test('where the outside page comes slowly, coming back twice still leads out', async () => {
  const late = await startOutside({ late: 1000 });
  const slow = await startBench(await late.site());
  try {
    const { page } = await open('en/', {}, slow);
    await page.locator('.bedrock a').first().tap();
    await page.waitForURL('**/help/');
    await page.locator(exit).tap();
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(late.address);
    const devtools = await page.context().newCDPSession(page);
    for (const back of [1, 1, 2]) {
      const { entries, currentIndex } = await devtools.send('Page.getNavigationHistory');
      const entry = entries[Math.max(0, currentIndex - back)];
      if (entry) await devtools.send('Page.navigateToHistoryEntry', { entryId: entry.id }).catch(() => undefined);
      await page.waitForTimeout(3500);
      expect([late.address, 'about:blank']).toContain(page.url());
    }
  } finally {
    await slow.close();
    await late.close();
  }
});

describe('Shift three times', () => {
  const pressing = async (keys: readonly string[], between = 50) => {
    const visit = await open('en/deadlines/');
    for (const key of keys) {
      await visit.page.keyboard.press(key);
      await visit.page.waitForTimeout(between);
    }
    return visit;
  };

  test('leaves, and Back does not return', async () => {
    const visit = await pressing(['Shift', 'Shift', 'Shift']);
    await isOutside(visit);
    expect(ofOurs(await everyStop(visit.page), outside)).toEqual([]);
  });

  test('leaves with a key of letters locked', async () => {
    await isOutside(await pressing(['CapsLock', 'Shift', 'Shift', 'Shift']));
  });

  test.each([
    ['capitals typed', ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']],
    ['two presses', ['Shift', 'Shift']],
    ['another key in between', ['Shift', 'Shift', 'Tab', 'Shift']],
    ['going backwards by Tab', ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']],
  ])('%s is no exit', async (_, keys) => {
    const { page } = await pressing(keys);
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${bench.address}en/deadlines/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('over more than five seconds is no exit', async () => {
    const { page } = await pressing(['Shift', 'Shift', 'Shift'], 2600);
    expect(page.url()).toBe(`${bench.address}en/deadlines/`);
  });
});

test('a site whose exit is only a link is found out: Back shows it again', async () => {
  const broken = await startBench(
    await outside.site((html) => html.replace(/<script>[^<]*?data-exit[\s\S]*?<\/script>/, '')),
  );
  try {
    const visit = await open('en/help/', {}, broken);
    await visit.page.locator(exit).tap();
    await isOutside(visit);
    expect(ofOurs(await everyStop(visit.page), outside)).not.toEqual([]);
  } finally {
    await broken.close();
  }
});
