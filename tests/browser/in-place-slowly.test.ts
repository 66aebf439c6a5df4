import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import homeEn from '#locales/en/home.json';
import detainerEs from '#locales/es/detainer.json';
import es from '#locales/es/ui.json';
import type { Language } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { answered, fault, frailBar, heading, serveCopy, ui } from './broken-site.ts';
import { neutral, screenOf } from './flow-visit.ts';
import { answer, asked, door, gone, home, turn } from './opened.ts';
import { byTap, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('who saves data fetches a flow when it is wanted, and is told that it is coming', async () => {
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const visit = await home(bench, 'es', {
    arrange: async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      await page.route('**/assets/detainer-*', async (route) => {
        await waiting;
        await route.continue();
      });
    },
  });
  await visit.page.waitForLoadState('networkidle');
  expect(asked(visit, 'detainer-es')).toBe(0);
  await visit.page.locator(door).tap();
  await expect.poll(() => gone(visit).textContent()).toBe(es.coming);
  letGo();
  await expect.poll(() => screenOf(visit)).toBe('who');
  expect(visit.page.url()).toBe(`${bench.address}es/`);
});

test('where a flow cannot open in place it opens at its own address', async () => {
  const visit = await home(bench, 'en', {
    arrange: async (page) => {
      await page.route('**/assets/in-place-*', (route) => route.abort());
    },
  });
  await visit.page.waitForLoadState('networkidle');
  await visit.page.locator(door).tap();
  await visit.page.waitForURL('**/en/detainer/');
  await expect.poll(() => screenOf(visit)).toBe('who');
});

test('a press that asks for a new tab is left to the browser', async () => {
  const visit = await home(bench, 'en');
  const [tab] = await Promise.all([
    visit.page.context().waitForEvent('page'),
    visit.page.locator(door).click({ modifiers: ['Control'] }),
  ]);
  await tab.waitForURL('**/en/detainer/');
  expect(await visit.page.locator('h1').textContent()).toBe(homeEn.title);
});

describe('while the files of a flow come slowly', () => {
  /** The home page, whose flows in a language do not come until they are let go. */
  const slowly = async (language: Language, late: Language) => {
    let letGo = () => {};
    const waiting = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const visit = await home(bench, language, {
      arrange: async (page) => {
        await page.route(`**/assets/detainer-${late}-*`, async (route) => {
          await waiting;
          await route.continue();
        });
      },
    });
    await expect.poll(() => asked(visit, 'in-place')).toBe(1);
    return { visit, page: visit.page, letGo: () => letGo() };
  };

  test('several taps on a door open it once', async () => {
    const { visit, page, letGo } = await slowly('en', 'en');
    for (let taps = 0; taps < 3; taps += 1) await page.locator(door).tap();
    const before = await page.evaluate(() => history.length);
    letGo();
    await expect.poll(() => screenOf(visit)).toBe('who');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('another language, chosen meanwhile, is the one that the flow speaks', async () => {
    const { page, letGo } = await slowly('en', 'en');
    await page.locator(door).tap();
    await page.tap('.lang a:not(.own)');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('es');
    letGo();
    await expect.poll(() => page.locator('h1').textContent()).toBe(detainerEs.questions.who.ask);
  });

  test('the flow opens at its own address where they do not come at all', async () => {
    const { page } = await slowly('en', 'en');
    await page.locator(door).tap();
    await page.waitForURL('**/en/detainer/', { timeout: 15_000 });
  });

  test('Back takes the opening back', async () => {
    const { visit, page, letGo } = await slowly('en', 'en');
    await page.evaluate(() => location.assign('#main'));
    await page.locator(door).tap();
    await turn(page, -1);
    await page.waitForTimeout(200);
    letGo();
    await page.waitForTimeout(1000);
    expect(await screenOf(visit)).toBe('preview');
    expect(page.url()).toBe(`${bench.address}en/`);
  });
});

test('where all of the page breaks in a flow in its place, it goes on with the answers, and Back to the home page forgets them', async () => {
  const frail = await serveCopy(frailBar);
  const visit = await home(frail, 'en');
  const { page } = visit;
  await page.locator(door).tap();
  await answer(visit, 2);
  await page.locator('[data-question="reason"]').waitFor();
  await fault(page, 'the bar');
  await byTap.say(page, { question: 'reason', kind: 'one', say: ['bailPaid'] });
  await byTap.press(page, goOn);
  await expect.poll(() => heading(visit)).toBe(ui.en.broken.title);
  await fault(page, '');
  await page.locator('[data-broken] button').tap();
  await expect.poll(() => answered(visit)).toBeGreaterThan(1);
  expect(page.url()).toBe(`${frail.address}en/`);
  await expect.poll(() => page.title()).toBe(neutral.en);
  for (let turns = 0; turns < 6 && (await screenOf(visit)) !== 'preview'; turns += 1) {
    await turn(page, -1);
    await page.waitForTimeout(300);
  }
  expect(await page.locator('h1').textContent()).toBe(homeEn.title);
  await page.locator(door).tap();
  await expect.poll(() => screenOf(visit)).toBe('who');
  expect(await page.locator('input:checked').count()).toBe(0);
});
