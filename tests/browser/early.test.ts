import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import detainerEn from '#locales/en/detainer.json';
import stillEn from '#locales/en/still.json';
import en from '#locales/en/ui.json';
import detainerEs from '#locales/es/detainer.json';
import stillEs from '#locales/es/still.json';
import es from '#locales/es/ui.json';
import { mostRequests } from '#src/build/budgets.ts';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, type Opening, startBench, type Visit } from './bench.ts';
import { headingHasFocus, phone, screenOf } from './flow-visit.ts';
import { goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const words = { en: { ...en, ...stillEn }, es: { ...es, ...stillEs } };
const flowWords = { en: detainerEn, es: detainerEs };
const scripts = '**/assets/*.js';
/** The first question, an answer to it, and the second. */
const [first, second] = ['who', 'where'];
const self = 'label:has([value="self"])';

/** Files that do not come until they are let go. */
function late(files: string) {
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const arrange = async (page: Page) => {
    await page.route(files, async (route) => {
      await waiting;
      await route.continue();
    });
  };
  return { arrange, letGo: () => letGo() };
}

const open = (path: string, more: Partial<Opening> = {}) => bench.open({ path, ...phone, language: 'en-US', ...more });

const status = ({ page }: Visit) => page.locator('form > [role="status"]');
const complaint = ({ page }: Visit) => page.locator('[role="alert"] .err');
/** React has taken over: the form no longer has what only the first script adds. */
const alive = async (visit: Visit) => {
  await expect.poll(() => status(visit).count()).toBe(0);
};
const expectClean = ({ printed, pageErrors, policyViolations }: Visit) =>
  expect({ printed, pageErrors, policyViolations }).toEqual({ printed: [], pageErrors: [], policyViolations: [] });

describe.each(languages)('before the libraries are there, in %s', (language) => {
  const { early, errors, onOnePage } = words[language];
  const path = `${language}/detainer/`;

  test('an answer is taken at once, and counts as soon as they are', async () => {
    const { arrange, letGo } = late(scripts);
    const visit = await open(path, { arrange });
    await visit.page.click(self);
    await visit.page.click(goOn);
    expect(await status(visit).textContent()).toBe(early.next);
    expect(await status(visit).isVisible()).toBe(true);
    expect(await axe(visit.page)).toEqual([]);
    // Pressed twice, it is one answer.
    await visit.page.click(goOn);
    letGo();
    await expect.poll(() => screenOf(visit)).toBe(second);
    expect(await headingHasFocus(visit)).toBe(true);
    expect(await visit.page.locator('.layer .la').allTextContents()).toEqual([
      flowWords[language].questions.who.options.self,
    ]);
    expect(await visit.page.evaluate(() => [history.state, location.search])).toEqual([{ n: 1 }, '']);
    expect(await visit.page.title()).toBe(words[language].name);
    expectClean(visit);
    await visit.page.goBack();
    await expect.poll(() => screenOf(visit)).toBe(first);
    expect(await visit.page.locator('[value="self"]').isChecked()).toBe(true);
  });

  test('a choice without Continue stays a choice', async () => {
    const { arrange, letGo } = late(scripts);
    const visit = await open(path, { arrange });
    await visit.page.click(self);
    letGo();
    await alive(visit);
    expect(await visit.page.locator('[value="self"]').isChecked()).toBe(true);
    expect(await screenOf(visit)).toBe(first);
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe(second);
    expectClean(visit);
  });

  test('nothing chosen is said as later, and goes on being said', async () => {
    const { arrange, letGo } = late(scripts);
    const visit = await open(path, { arrange });
    await visit.page.click(goOn);
    const said = async () => [
      await complaint(visit).allTextContents(),
      await visit.page.evaluate(() => [
        document.activeElement?.getAttribute('value'),
        document.activeElement?.getAttribute('aria-invalid'),
        document
          .querySelector('fieldset')
          ?.getAttribute('aria-describedby')
          ?.split(' ')
          .map((id) => document.getElementById(id) !== null),
      ]),
    ];
    const expected = [[` ${errors.choose}`], ['self', 'true', [true, true, true]]];
    expect(await said()).toEqual(expected);
    expect(await axe(visit.page)).toEqual([]);
    letGo();
    await alive(visit);
    await expect.poll(said).toEqual(expected);
    await visit.page.click(self);
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe(second);
    expectClean(visit);
  });

  test('scripts that cannot be had are said so, with another way, and asked for again', async () => {
    let down = true;
    const visit = await open(path, {
      arrange: async (page) => {
        await page.route('**/assets/detainer-*.js', (route) => (down ? route.abort() : route.continue()));
      },
    });
    await visit.page.click(self);
    await visit.page.click(goOn);
    await expect.poll(() => status(visit).locator('#failed').textContent()).toBe(`${early.failed} ${onOnePage}`);
    expect(await status(visit).locator('[href^="tel:"]').count()).toBe(3);
    expect(await axe(visit.page)).toEqual([]);
    const link = status(visit).locator('#failed a');
    expect(await link.getAttribute('href')).toBe(new URL(`${bench.address}${path}paper/`).pathname);
    expect(visit.page.url()).toBe(`${bench.address}${path}`);
    down = false;
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe(second);
    expect(await headingHasFocus(visit)).toBe(true);
    expect(visit.pageErrors).toEqual([]);
    // What had come the first time did not come again.
    expect(visit.requests.filter(({ url }) => url.includes('/core-'))).toHaveLength(1);
  });
});

test('Enter answers, with the keyboard alone', async () => {
  const { arrange, letGo } = late(scripts);
  const visit = await open('en/detainer/', { arrange });
  await visit.page.focus('[value="self"]');
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await visit.page.keyboard.press(key);
  expect(await status(visit).textContent()).toBe(stillEn.early.next);
  letGo();
  await expect.poll(() => screenOf(visit)).toBe(second);
  expect(await visit.page.locator('.layer .la').allTextContents()).toEqual([detainerEn.questions.who.options.self]);
  expectClean(visit);
});

test('after a refusal a choice alone does not answer, and the refusal is gone', async () => {
  const { arrange, letGo } = late(scripts);
  const visit = await open('en/detainer/', { arrange });
  await visit.page.click(goOn);
  await visit.page.click(self);
  letGo();
  await alive(visit);
  expect(await screenOf(visit)).toBe(first);
  expect(await complaint(visit).count()).toBe(0);
  expect(await visit.page.locator('[aria-invalid]').count()).toBe(0);
  expectClean(visit);
});

test('both languages at once, asked for too early, come as soon as they can', async () => {
  const { arrange, letGo } = late(scripts);
  const visit = await open('en/detainer/', { arrange, width: 1280 });
  await visit.page.click('.at-once');
  letGo();
  await expect.poll(() => visit.page.locator('h1').textContent()).toContain(detainerEs.questions.who.ask);
  expectClean(visit);
});

describe('what is fetched', () => {
  test('is one document and at most four files until the second question is shown, each asked for once', async () => {
    const visit = await open('en/detainer/');
    await visit.page.click(self);
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe(second);
    const ofOthers = /\.woff2$|-es-|\/(terms|takeaway)-/;
    const asked = visit.requests.map(({ url }) => url).filter((url) => !ofOthers.test(url));
    expect(asked.length).toBeLessThanOrEqual(mostRequests);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each([
    ['the first touch', (page: Page) => page.mouse.down()],
    ['the first key', (page: Page) => page.keyboard.press('Tab')],
  ])('is asked for at %s, however long the page takes to load', async (_, begin) => {
    // A picture that never comes holds the load event back, as a slow line does.
    const never = async (page: Page) => {
      await page.route('**/never.png', () => undefined);
      await page.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => {
          const picture = new Image();
          picture.src = `${location.pathname}never.png`;
          document.body.append(picture);
        }),
      );
    };
    const { page, requests } = await open('en/detainer/', { arrange: never, waitUntil: 'commit' });
    const scriptsAsked = () => requests.filter(({ url }) => url.endsWith('.js')).length;
    await page.waitForTimeout(300);
    expect(scriptsAsked()).toBe(0);
    await begin(page);
    await expect.poll(scriptsAsked).toBe(3);
  });
});

/** A picture of the window as it is now: Playwright's own would wait for fonts. */
async function picture(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot');
  await devtools.detach();
  return data;
}

const phoneByDay = ['phone by day', { width: 390, height: 1600 }, {}] as const;
const screens = [
  phoneByDay,
  ['desktop by night', { width: 1280, height: 1300 }, { colorScheme: 'dark' }],
  ['phone with more contrast', { width: 320, height: 2000 }, { contrast: 'more' }],
  ['desktop with forced colors', { width: 1280, height: 1300 }, { forcedColors: 'active' }],
] as const;
const firstScreens = [
  ...screens.flatMap((screen) => [['en/detainer/', ...screen] as const, ['en/', ...screen] as const]),
  ['wrong/', ...phoneByDay] as const,
];

test.each(firstScreens)(
  'the first screen of %s waits for no file and does not move when the rest comes, %s',
  async (path, _, size, media) => {
    const { arrange, letGo } = late('**/{assets,fonts}/*');
    const visit = await open(path, {
      ...size,
      arrange: async (page) => {
        await page.emulateMedia(media);
        await arrange(page);
      },
      waitUntil: 'commit',
    });
    const { page } = visit;
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(painted).toBe(1);
    const before = await picture(page);
    letGo();
    await page.waitForLoadState('networkidle');
    if (path === 'en/detainer/') await alive(visit);
    expect((await picture(page)) === before).toBe(true);
    // The browser itself prints that an address is wrong.
    expectClean({ ...visit, printed: visit.printed.filter((line) => !line.includes('404')) });
  },
);

test('the address without a language leads on to the reader’s own with nothing but its document', async () => {
  const { arrange } = late('**/assets/*');
  const visit = await open('', { arrange, language: 'es-US', waitUntil: 'commit' });
  await expect.poll(() => visit.page.url()).toBe(`${bench.address}es/`);
  expectClean(visit);
});
