import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import detainerEn from '#locales/en/detainer.json';
import homeEn from '#locales/en/home.json';
import en from '#locales/en/ui.json';
import detainerEs from '#locales/es/detainer.json';
import homeEs from '#locales/es/home.json';
import es from '#locales/es/ui.json';
import { flowIds } from '#machines/flows.ts';
import { type Language, languages, other, tags } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, type Opening, shot, startBench, type Visit } from './bench.ts';
import { headingHasFocus, neutral, phone, screenOf, upTo } from './flow-visit.ts';
import { now, waukesha } from './people.ts';
import { byTap, goOn } from './readers.ts';
import { faultySite } from './site-copy.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const words = {
  en: { ui: en, home: homeEn, detainer: detainerEn },
  es: { ui: es, home: homeEs, detainer: detainerEs },
};
const door = 'main .doors a[href$="/detainer/"]';
const firstAnswers = upTo(waukesha, 'papers');

/** The home page, once all that a flow needs is there; not waited for where something else is arranged. */
async function home(language: Language, more: Partial<Opening> = {}): Promise<Visit> {
  const visit = await bench.open({
    path: `${language}/`,
    ...phone,
    touch: true,
    language: tags[language],
    now,
    ...more,
  });
  if (!more.arrange) await readyToOpen(visit, language);
  return visit;
}
const asked = ({ requests }: Visit, name: string) => requests.filter(({ url }) => url.includes(`/${name}-`)).length;
const readyToOpen = async (visit: Visit, language: Language) => {
  const files = [...flowIds.map((flow) => `${flow}-${language}`), 'in-place', 'rest', 'terms-en', 'terms-es'];
  await expect.poll(() => files.map((name) => asked(visit, name)), { timeout: 20_000 }).toEqual(files.map(() => 1));
  await visit.page.waitForLoadState('networkidle');
};
const answer = async ({ page }: Visit, some = firstAnswers.length) => {
  for (const screen of firstAnswers.slice(0, some)) {
    await page.locator(`[data-question="${screen.question}"]`).waitFor();
    await byTap.say(page, screen);
    await byTap.press(page, goOn);
  }
};
const turn = (page: Page, steps: number) => page.evaluate((by) => history.go(by), steps);
const gone = ({ page }: Visit) => page.locator('[role="status"] .banner');

describe.each(languages)('a flow opened from the home page in %s', (language) => {
  const { ui, home: said, detainer } = words[language];

  test('[L05 B] opens in its place without the network: same address, neutral title, and so it stays', async () => {
    const visit = await home(language);
    const { page } = visit;
    const before = visit.requests.length;
    await page.context().setOffline(true);
    await page.locator(door).tap();
    await expect.poll(() => screenOf(visit)).toBe('who');
    expect(await headingHasFocus(visit)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await axe(page)).toEqual([]);
    await shot(page, `in-place-${language}`);
    const seen = [];
    for (const screen of waukesha.screens) {
      seen.push([await page.title(), page.url(), await page.evaluate(() => Object.keys(history.state).join())]);
      await byTap.say(page, screen);
      await byTap.press(page, goOn);
      await expect.poll(() => screenOf(visit)).not.toBe(screen.question);
    }
    await expect.poll(() => screenOf(visit)).toBe('result');
    await shot(page, `in-place-result-${language}`);
    expect(new Set(seen.map(String))).toEqual(
      new Set([String([neutral[language], `${bench.address}${language}/`, 'n'])]),
    );
    expect(visit.pageErrors).toEqual([]);
    expect(visit.policyViolations).toEqual([]);
    const after = visit.requests.slice(before).map(({ url }) => url);
    // The other language of all flows was wanted, whichever is open; nothing else was.
    expect(after.filter((url) => !new RegExp(`/(${flowIds.join('|')})-${other(language)}-`).test(url))).toEqual([]);
  });

  test('is left by Back: the home page says that the answers are gone, and the flow begins anew', async () => {
    const visit = await home(language);
    const { page } = visit;
    await page.locator(door).tap();
    await answer(visit);
    await expect.poll(() => screenOf(visit)).toBe('papers');
    await turn(page, -firstAnswers.length);
    await expect.poll(() => screenOf(visit)).toBe('who');
    expect(await page.isChecked('[value="other"]')).toBe(true);
    await turn(page, -1);
    await expect.poll(() => page.locator('h1').textContent()).toBe(said.title);
    expect(await gone(visit).textContent()).toBe(ui.gone);
    expect(await page.title()).toBe(neutral[language]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      new URL(`${bench.address}${language}/detainer/`).pathname,
    );
    expect(
      await page.evaluate(() => [...document.querySelectorAll('link[media]')].map((one) => one.getAttribute('media'))),
    ).toEqual(['not all', 'not all']);
    expect(await axe(page)).toEqual([]);
    await shot(page, `in-place-left-${language}`);
    // Forward stays: whoever wants to leave by Back must not be led in circles.
    await turn(page, 1);
    await page.waitForTimeout(300);
    expect(await page.locator('h1').textContent()).toBe(said.title);
    await page.locator(door).tap();
    await expect.poll(() => screenOf(visit)).toBe('who');
    expect(await page.locator('input:checked').count()).toBe(0);
    await turn(page, -1);
    await expect.poll(() => page.locator('h1').textContent()).toBe(said.title);
    // Nothing was answered this time.
    expect(await gone(visit).count()).toBe(0);
    expect(visit.pageErrors).toEqual([]);
  });

  test('[L12 B] begins anew where the page is loaded again, and says so', async () => {
    const visit = await home(language);
    const { page } = visit;
    expect(await gone(visit).count()).toBe(0);
    await page.locator(door).tap();
    await answer(visit);
    await expect.poll(() => screenOf(visit)).toBe('papers');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('h1').textContent()).toBe(said.title);
    await expect.poll(() => gone(visit).textContent()).toBe(ui.gone);
    await page.locator(door).tap();
    await expect.poll(() => screenOf(visit)).toBe('who');
    await expect.poll(() => gone(visit).textContent()).toBe(ui.gone);
    await answer(visit, 1);
    await expect.poll(() => screenOf(visit)).toBe('where');
    expect(await gone(visit).count()).toBe(0);
    expect(visit.pageErrors).toEqual([]);
  });

  test('follows the switch of language, at the home page’s address, and back to the home page', async () => {
    const visit = await home(language);
    const { page } = visit;
    await page.locator(door).tap();
    await answer(visit);
    const next = other(language);
    await expect.poll(() => screenOf(visit)).toBe('papers');
    await page.tap('.lang a:not(.own)');
    await expect.poll(() => page.locator('h1').textContent()).toBe(words[next].detainer.questions.papers.ask);
    expect([page.url(), await page.title()]).toEqual([`${bench.address}${next}/`, neutral[next]]);
    await turn(page, -firstAnswers.length - 1);
    await expect.poll(() => page.locator('h1').textContent()).toBe(words[next].home.title);
    await page.locator(door).tap();
    await expect.poll(() => page.locator('h1').textContent()).toBe(words[next].detainer.questions.who.ask);
    expect(detainer.questions.who.ask).not.toBe(words[next].detainer.questions.who.ask);
    expect(visit.pageErrors).toEqual([]);
  });
});

test('[N04 B] what the home page asks for names every flow, so that it tells nobody which one is opened', async () => {
  const quiet = await home('en');
  const opening = await home('en');
  await opening.page.locator(door).tap();
  await expect.poll(() => screenOf(opening)).toBe('who');
  await expect.poll(() => flowIds.map((flow) => asked(opening, `${flow}-es`))).toEqual(flowIds.map(() => 1));
  await opening.page.waitForTimeout(500);
  const files = ({ requests }: Visit) => requests.map(({ url }) => url.replace(bench.address, '')).toSorted();
  const ofAllFlows = new RegExp(`^assets/(${flowIds.join('|')})-es-`);
  expect(files(opening).filter((file) => !ofAllFlows.test(file))).toEqual(files(quiet));
});

test('who saves data fetches a flow when it is wanted, and is told that it is coming', async () => {
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const visit = await home('es', {
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
  await expect.poll(() => gone(visit).textContent()).toBe(homeEs.coming);
  letGo();
  await expect.poll(() => screenOf(visit)).toBe('who');
  expect(visit.page.url()).toBe(`${bench.address}es/`);
});

test('where a flow cannot open in place it opens at its own address', async () => {
  const visit = await home('en', {
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
  const visit = await home('en');
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
    const visit = await home(language, {
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
  const copy = await faultySite({
    files: /^assets\/core-.+\.js$/,
    text: 'className:`top no-print`',
    by: 'className:(globalThis.fault&&(()=>{throw Error(`secret`)})(),`top no-print`)',
  });
  const frail = await startBench(copy.folder);
  try {
    const visit = await frail.open({ path: 'en/', ...phone, touch: true, language: 'en-US', now });
    await readyToOpen(visit, 'en');
    const { page } = visit;
    await page.locator(door).tap();
    await answer(visit, 2);
    await page.locator('[data-question="reason"]').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { fault: true }));
    await byTap.say(page, { question: 'reason', kind: 'one', say: ['bailPaid'] });
    await byTap.press(page, goOn);
    await expect.poll(() => page.locator('h1').first().textContent()).toBe(en.broken.title);
    await page.evaluate(() => Object.assign(globalThis, { fault: false }));
    await page.locator('[data-broken] button').tap();
    await expect.poll(() => page.locator('.layer').count()).toBeGreaterThan(1);
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
  } finally {
    await frail.close();
    await copy.remove();
  }
});
