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
  bench = await startBench(await outside.site(), { profiles: true });
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
    'the home page, while a flow that was asked for does not come',
    async (of) => {
      const never = (page: Page) => page.route('**/assets/detainer-*', () => undefined);
      const visit = await open('en/', { arrange: never }, of);
      await visit.page.waitForTimeout(1000);
      await visit.page.locator('.doors a').first().tap();
      await visit.page.locator('[role="status"] .banner').waitFor();
      return visit;
    },
  ],
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
  test('[Q02 B] is outside at once, and neither Back nor Forward shows anything of ours', async () => {
    const visit = await way();
    await visit.page.locator(exit).tap();
    await isOutside(visit);
    const stops = await everyStop(visit.page);
    expect(stops.length).toBeGreaterThan(1);
    expect(ofOurs(stops, outside)).toEqual([]);
  });
});

test('[Q01 B] the page is blank before anything else happens, also while the outside page does not answer', async () => {
  const hanging = await startOutside({ hangs: true });
  const slow = await startBench(await hanging.site(), { profiles: true });
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
])('[Q03 B] the exit works where the app %s', async (_, arrange) => {
  const visit = await open('en/detainer/', { arrange, waitUntil: 'commit' });
  await visit.page.locator(exit).tap();
  await isOutside(visit);
});

test('[Q04 B] the exit is a link where no script runs', async () => {
  const visit = await open('es/detainer/', { scripts: false });
  await visit.page.locator(exit).tap();
  await isOutside(visit);
});

test('[Q04 B] without a network the page is blank, and the browser names the outside page, not ours', async () => {
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

test('[Q08 B] the outside page is told nothing', async () => {
  const visit = await open('en/detainer/');
  await visit.page.locator(exit).tap();
  await isOutside(visit);
  expect(outside.asked.filter(({ referer, path }) => referer !== undefined || path !== '/')).toEqual([]);
  expect(await visit.page.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
});

test('[Q02 B] where the outside page comes slowly, coming back twice still leads out', async () => {
  const late = await startOutside({ late: 1000 });
  const slow = await startBench(await late.site(), { profiles: true });
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

  test('[Q05 B] leaves, and Back does not return', async () => {
    const visit = await pressing(['Shift', 'Shift', 'Shift']);
    await isOutside(visit);
    expect(ofOurs(await everyStop(visit.page), outside)).toEqual([]);
  });

  test('[Q05 B] leaves with a key of letters locked', async () => {
    await isOutside(await pressing(['CapsLock', 'Shift', 'Shift', 'Shift']));
  });

  test.each([
    ['capitals typed', ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']],
    ['two presses', ['Shift', 'Shift']],
    ['another key in between', ['Shift', 'Shift', 'Tab', 'Shift']],
    ['going backwards by Tab', ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']],
  ])('[Q05 B] %s is no exit', async (_, keys) => {
    const { page } = await pressing(keys);
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${bench.address}en/deadlines/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('[Q05 B] over more than five seconds is no exit', async () => {
    const { page } = await pressing(['Shift', 'Shift', 'Shift'], 2600);
    expect(page.url()).toBe(`${bench.address}en/deadlines/`);
  });
});

describe('a broken copy is found out', () => {
  const withoutScript = (html: string) => html.replace(/<script>[^<]*?data-exit[\s\S]*?<\/script>/, '');
  const copies: Bench[] = [];
  afterAll(() => Promise.all(copies.map((copy) => copy.close())));
  const copy = async (change: (html: string) => string) => {
    const broken = await startBench(await outside.site(change), { profiles: true });
    copies.push(broken);
    return broken;
  };

  test('[Q02 B broken] the exit is only a link: Back shows the site again', async () => {
    const visit = await open('en/help/', {}, await copy(withoutScript));
    await visit.page.locator(exit).tap();
    await isOutside(visit);
    expect(ofOurs(await everyStop(visit.page), outside)).not.toEqual([]);
  });

  test('[Q01 B broken] nothing blanks the page: it is seen until the outside page comes', async () => {
    const { page } = await open('en/help/', {}, await copy(withoutScript));
    const left = await page.evaluate((css) => {
      document.querySelector<HTMLAnchorElement>(css)?.click();
      return document.documentElement.childElementCount;
    }, exit);
    expect(left).not.toBe(0);
  });

  test('[Q03 B broken] the exit is a button of the app: while the app does not come it does nothing', async () => {
    const buttons = (html: string) =>
      withoutScript(html).replaceAll(/<a class="(exit|vh)" data-exit="" href="[^"]*"/g, '<a class="$1" data-exit=""');
    const { page } = await open(
      'en/detainer/',
      { arrange: (each: Page) => each.route('**/assets/core-*', () => undefined) },
      await copy(buttons),
    );
    await page.locator(exit).tap();
    await page.waitForTimeout(500);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('[Q04 B broken] the link leads nowhere: without a script nobody gets out', async () => {
    const nowhere = (html: string) => html.replaceAll(/data-exit="" href="[^"]*"/g, 'data-exit="" href="#"');
    const { page } = await open('es/detainer/', { scripts: false }, await copy(nowhere));
    await page.locator(exit).tap();
    await page.waitForTimeout(500);
    expect(page.url()).not.toBe(outside.address);
  });

  test('[Q05 B broken] no key leads out', async () => {
    const { page } = await open('en/about/', {}, await copy(withoutScript));
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await page.waitForTimeout(400);
    expect(page.url()).not.toBe(outside.address);
  });

  test('[Q08 B broken] links say where the reader comes from', async () => {
    const telling = (html: string) =>
      withoutScript(html)
        .replaceAll(' rel="noreferrer"', '')
        .replaceAll('content="no-referrer"', 'content="unsafe-url"');
    const visit = await open('en/detainer/', {}, await copy(telling));
    await visit.page.locator(exit).tap();
    await isOutside(visit);
    expect(outside.asked.at(-1)?.referer).toContain('/en/detainer/');
  });
});
