import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { pathOf, places, startPath } from '#src/routes.ts';
import { type Asked, askedBy, differing } from './asked.ts';
import { type Bench, startBench } from './bench.ts';
import { type Elsewhere, startElsewhere } from './elsewhere.ts';
import { phone, walk, ways } from './flow-visit.ts';
import { devices, hear, keepers, ofCards, usedOf } from './heard.ts';
import { enter } from './left.ts';
import { inEachFlow, unsure, waukesha, withIce } from './people.ts';
import { byMouse } from './readers.ts';
import { report } from './report.ts';
import { beside, core, faultySite, type SiteCopy } from './site-copy.ts';

const all = ({ before, answering }: Asked) => [...before, ...answering];
const [ownAddress, door] = ways;

let elsewhere: Elsewhere;
let bench: Bench;
beforeAll(async () => {
  elsewhere = await startElsewhere();
  bench = await startBench(undefined, { elsewhere: elsewhere.rules, profiles: true });
});
afterAll(async () => {
  await bench?.close();
  await elsewhere?.close();
});

describe('three people in English and one in Spanish', () => {
  const english: Asked[] = [];
  const everybody: Asked[] = [];
  beforeAll(async () => {
    for (const person of [waukesha, unsure, withIce]) english.push(await askedBy(bench, ownAddress, 'en', person));
    everybody.push(...english, await askedBy(bench, door, 'es', withIce));
  }, 120_000);

  test('[N01 B] contact nobody else', () => {
    report(`the browser itself contacted ${elsewhere.ofTheBrowser().join(' ')}`);
    expect(elsewhere.heard()).toEqual([]);
    expect(everybody.flatMap(all).filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  test('[N02 B] ask for nothing while they answer', () => {
    expect(everybody.map(({ before }) => before.length > 8)).toEqual([true, true, true, true]);
    expect(everybody.flatMap(({ answering }) => answering)).toEqual([]);
  });

  test('[N03 B] ask for the same in the same order, whatever they answer', () => {
    expect(differing(english, all)).toEqual([]);
  });

  test('[N04 B] ask for files by names that are no answers', () => {
    expect(differing(english, (asked) => [...new Set(all(asked))].toSorted())).toEqual([]);
    for (const address of english.flatMap(all))
      expect(address).toMatch(/^\/(en\/detainer\/|(assets|fonts)\/[\w.-]+\.(js|css|woff2))$/);
  });

  test('[N07 B] use no device', () => {
    expect(everybody.flatMap((asked) => asked.devices)).toEqual([]);
  });

  test('[L09 B] leave the same files in the HTTP cache', () => {
    expect(english[0]?.cached.length).toBeGreaterThan(6);
    expect(differing(english, ({ cached }) => cached)).toEqual([]);
  });
});

describe('somebody in each flow, from the home page', () => {
  const each: Asked[] = [];
  beforeAll(async () => {
    for (const person of Object.values(inEachFlow)) each.push(await askedBy(bench, door, 'en', person));
  }, 600_000);

  test('are in each flow', () => {
    expect(
      Object.values(inEachFlow)
        .map(({ flow }) => flow)
        .toSorted(),
    ).toEqual(flowIds.toSorted());
  });

  test('[N01 B] contact nobody else', () => {
    expect(elsewhere.heard()).toEqual([]);
  });

  test('[N02 B] ask for nothing while they answer', () => {
    expect(each.flatMap(({ answering }) => answering)).toEqual([]);
  });

  test('[N03 B] ask for the same in the same order, whichever flow they open', () => {
    expect(each.length).toBeGreaterThan(4);
    expect(differing(each, all)).toEqual([]);
  });

  test('[N07 B] use no device', () => {
    expect(each.flatMap((asked) => asked.devices)).toEqual([]);
  });

  test('[L09 B] leave the same files in the HTTP cache, whichever flow they open', () => {
    expect(differing(each, ({ cached }) => cached)).toEqual([]);
  });
});

test('[N07 B] a card to show keeps the screen on and looks for a voice of the device only once it is open', async () => {
  const visit = await enter(bench, inEachFlow.atTheDoor, ownAddress, 'en');
  await walk(visit, inEachFlow.atTheDoor.screens, byMouse);
  await visit.page.locator('[data-result]').waitFor();
  expect(usedOf(visit.heard, ofCards)).toEqual([]);
  await visit.page.locator('main .to-show').click();
  await visit.page.locator('dialog.show[open]').waitFor();
  await expect.poll(() => usedOf(visit.heard, ofCards).toSorted()).toEqual(ofCards.toSorted());
  expect(usedOf(visit.heard, devices)).toEqual([]);
  await visit.end('closed');
});

test('[N01 B] no page contacts anybody else', async () => {
  const paths = [
    startPath,
    ...places.map(({ route, language }) => pathOf(route, language)),
    `${startPath}no/such/page/`,
  ];
  const { page } = await bench.open({ path: '', ...phone, language: 'en-US' });
  for (const path of paths) {
    await page.goto(bench.address + path.slice(startPath.length));
    await page.waitForTimeout(200);
  }
  expect(paths.length).toBeGreaterThan(24);
  expect(elsewhere.heard()).toEqual([]);
});

/** The links that lead to other sites. */
const outward = (page: Page) => page.locator('a[href^="https://"]');

/** Where a link can be touched, once it is on the screen; nothing where it is not shown. */
async function spotOf(link: Locator): Promise<{ readonly x: number; readonly y: number } | undefined> {
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await link.boundingBox();
  return box ? { x: box.x + 6, y: box.y + box.height / 2 } : undefined;
}

/** Points at each outside link of the page, gives it the focus, and opens the menu of some; how many there are. */
async function pointAtAll(page: Page): Promise<number> {
  const links = await outward(page).all();
  for (const [at, link] of links.entries()) {
    const spot = await spotOf(link);
    await link.focus();
    if (!spot) continue;
    await page.mouse.move(spot.x, spot.y);
    if (at % 12 === 0) await page.mouse.click(spot.x, spot.y, { button: 'right' });
  }
  await page.waitForTimeout(1000);
  return links.length;
}

test('[N06 B] the links of the page with the most of them contact nobody when they are pointed at or have the focus', async () => {
  const { page } = await bench.open({ path: 'en/help/', ...phone, language: 'en-US' });
  expect(await pointAtAll(page)).toBeGreaterThan(60);
  expect(page.url()).toBe(`${bench.address}en/help/`);
  expect(elsewhere.heard()).toEqual([]);
});

/** Puts a finger on a link and moves it away, as who scrolls. */
async function scrollFrom(page: Page, link: Locator): Promise<void> {
  const spot = await spotOf(link);
  if (!spot) throw new Error('the link is not shown');
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: (typeof spot)[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', spot);
  await touch('touchMove', { ...spot, y: spot.y - 80 });
  await touch('touchMove', { ...spot, y: spot.y - 160 });
  await touch('touchEnd');
  await page.waitForTimeout(1000);
}

// Nothing in a page prevents that: not `rel`, not `target`, not taking the address away as the finger comes. The page of safety says it.
test('[N06 B known] a finger put on a link, also to scroll, lets Chromium itself contact that host, and no other', async () => {
  const around = await startElsewhere();
  const other = await startBench(undefined, { elsewhere: around.rules, profiles: true });
  const { page } = await other.open({ path: 'en/help/', ...phone, touch: true, language: 'en-US' });
  const link = outward(page).nth(9);
  const { host } = new URL((await link.getAttribute('href')) ?? '');
  await scrollFrom(page, link);
  expect(page.url()).toBe(`${other.address}en/help/`);
  expect([[], [host]]).toContainEqual([...new Set(around.heard())]);
  await other.close();
  await around.close();
});

describe('a copy that is not silent is found out', () => {
  let site: SiteCopy;
  let loud: Bench;
  let around: Elsewhere;
  const asked: Asked[] = [];
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  beforeAll(async () => {
    site = await faultySite(
      {
        files: /^en\/about\/index\.html$/,
        text: '</title>',
        by: '</title><link rel="preconnect" href="https://fonts.example.org">',
      },
      {
        files: /^en\/help\/index\.html$/,
        text: policy,
        by: `<script>addEventListener('mouseover', ({ target }) => {
          const link = target.closest('a[href^="https:"]');
          if (link) document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: link.href }));
        });</script>`,
      },
      { files: core, text: 'action:`/search`,', by: '' },
      { files: /^en\/detainer\/index\.html$/, text: policy, by: '' },
      beside(`addEventListener('submit', ({ target }) => {
        const name = new FormData(target).get('answer');
        if (name === 'jail' || name === 'ice') navigator.sendBeacon('data/' + name + '.json');
        if (name === 'jail') fetch('/data/counties.json');
        navigator.geolocation.getCurrentPosition(() => undefined);
      });`),
    );
    around = await startElsewhere();
    loud = await startBench(site.folder, { elsewhere: around.rules, profiles: true });
    for (const person of [waukesha, withIce]) asked.push(await askedBy(loud, ownAddress, 'en', person));
  }, 120_000);
  afterAll(async () => {
    await loud?.close();
    await around?.close();
    await site?.remove();
  });

  test('[N01 B broken] another host is contacted', async () => {
    const before = around.heard().length;
    await loud.open({ path: 'en/about/', ...phone, language: 'en-US' });
    await expect.poll(() => around.heard().slice(before)).toContain('fonts.example.org');
  });
  test('[N01 B broken] the maker of the browser is asked about a form', () => {
    expect(around.heard()).toContain('content-autofill.googleapis.com');
  });
  test('[N02 B broken] something is asked for while answering', () => {
    expect(asked[0]?.answering).toContain('/data/counties.json');
  });
  test('[N03 B broken] what is asked for depends on the answers', () => {
    expect(differing(asked, all)).toEqual(['0 and 1']);
  });
  test('[N04 B broken] a name is an answer', () => {
    expect(asked.map(({ answering }) => answering.find((address) => address.includes('detainer/data/')))).toEqual([
      '/en/detainer/data/jail.json',
      '/en/detainer/data/ice.json',
    ]);
  });
  test('[N06 B broken] a link contacts its host before it is pressed', async () => {
    const before = around.heard().length;
    const { page } = await loud.open({ path: 'en/help/', ...phone, language: 'en-US' });
    expect(around.heard().length).toBe(before);
    await pointAtAll(page);
    expect(around.heard().length).toBeGreaterThan(before + 10);
  });
  test('[N07 B broken] a device is used', () => {
    expect(asked[0]?.devices).toEqual(['Navigator.prototype.geolocation', 'Navigator.prototype.sendBeacon']);
  });
  test('[L09 B broken] the HTTP cache tells two visits apart', () => {
    expect(differing(asked, ({ cached }) => cached)).toEqual(['0 and 1']);
  });
});

test('whatever keeps something and every device is heard when it is used', async () => {
  const heard: Awaited<ReturnType<typeof hear>>[] = [];
  const { page } = await bench.open({
    path: 'en/about/',
    ...phone,
    language: 'en-US',
    arrange: async (of) => void heard.push(await hear(of)),
  });
  const there = await page.evaluate(
    (names) => {
      const instances = new Map<string, unknown>([
        ['Navigator.prototype', navigator],
        ['Document.prototype', document],
        ['StorageManager.prototype', navigator.storage],
        ['ServiceWorkerContainer.prototype', navigator.serviceWorker],
        ['Notification', Notification],
        ['window', window],
      ]);
      return names.filter((whole) => {
        const at = whole.lastIndexOf('.');
        const on = Object(instances.get(whole.slice(0, at)));
        const used: unknown = Reflect.get(on, whole.slice(at + 1));
        if (typeof used !== 'function') return used !== undefined;
        // With nothing given most refuse; they were used all the same.
        try {
          if (used.prototype) Reflect.construct(used, []);
          else Promise.resolve(Reflect.apply(used, on, [])).catch(() => undefined);
        } catch {}
        return true;
      });
    },
    [...keepers, ...devices, ...ofCards],
  );
  expect(there.length).toBeGreaterThan(30);
  expect(usedOf(heard.flat(), there)).toHaveLength(there.length);
});
