import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import detainer from '#locales/en/detainer.json';
import { type Language, languages, other } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, startBench } from './bench.ts';
import { expectQuiet, type FlowVisit, headingHasFocus, openFlow, screenOf, upTo, walk } from './flow-visit.ts';
import { waukesha, withIce } from './people.ts';
import { byKeys, byMouse, goOn, pressWhereSeen, type Reader } from './readers.ts';
import { faultySite } from './site-copy.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** The browser's own Back and Forward. */
const turn = ({ page }: FlowVisit, steps: number) => page.evaluate((by) => history.go(by), steps);

const expectScreen = async (visit: FlowVisit, screen: string) => {
  await expect.poll(() => screenOf(visit)).toBe(screen);
  expect(await headingHasFocus(visit), `the heading of ${screen} has the focus`).toBe(true);
  await expectQuiet(visit);
};
/** The screens of a person from one of them on. */
const fromOn = (person: typeof waukesha, question: string) => person.screens.slice(upTo(person, question).length);
const chosen = ({ page }: FlowVisit) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value));
const wordsOf = ({ page }: FlowVisit) => page.locator('body').ariaSnapshot();
const switchLanguage = async (visit: FlowVisit): Promise<FlowVisit> => {
  const next = other(visit.language);
  await pressWhereSeen(visit.page, '.lang a:not(.own)');
  await expect.poll(() => visit.page.getAttribute('html', 'lang')).toBe(next);
  return { ...visit, language: next, address: `${bench.address}${next}/detainer/` };
};
/** The whole text of the page as somebody sees it who came to the same screen in this language. */
async function wordsElsewhere(language: Language, go: (visit: FlowVisit) => Promise<void>): Promise<string> {
  const visit = await openFlow(bench, language);
  await go(visit);
  return wordsOf(visit);
}

describe('Back and Forward of the browser', () => {
  test('walk the questions with what was answered, and the way goes on from there', async () => {
    const visit = await openFlow(bench, 'en');
    await walk(visit, upTo(waukesha, 'county'), byMouse);
    await expectScreen(visit, 'county');
    await turn(visit, -2);
    await expectScreen(visit, 'papers');
    expect(await chosen(visit)).toEqual(['i247a', 'i200']);
    await turn(visit, -2);
    await expectScreen(visit, 'reason');
    await turn(visit, -2);
    await expectScreen(visit, 'who');
    expect(await chosen(visit)).toEqual(['other']);
    await turn(visit, 3);
    await expectScreen(visit, 'nextHour');
    await turn(visit, 3);
    await expectScreen(visit, 'county');
    await walk(visit, fromOn(waukesha, 'county'), byMouse);
    await expectScreen(visit, 'result');
    await turn(visit, -5);
    await expectScreen(visit, 'county');
    expect(await visit.page.inputValue('[role="combobox"]')).toBe('Waukesha');
    await visit.page.click(goOn);
    await expectScreen(visit, 'result');
  });

  test('the button Back of the page does the same', async () => {
    const visit = await openFlow(bench, 'es');
    await walk(visit, upTo(waukesha, 'papers'), byKeys);
    await byKeys.press(visit.page, 'button.back');
    await expectScreen(visit, 'nextHour');
    await byMouse.press(visit.page, 'button.back');
    await expectScreen(visit, 'reason');
    await turn(visit, 2);
    await expectScreen(visit, 'papers');
  });

  test('the link to the main part leads nowhere else, and costs no place', async () => {
    const visit = await openFlow(bench, 'en');
    await walk(visit, upTo(waukesha, 'papers'), byKeys);
    await byKeys.press(visit.page, 'a[href="#main"]');
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await screenOf(visit)).toBe('papers');
    expect(await visit.page.evaluate(() => history.state)).toEqual({ n: 4 });
    await walk(visit, fromOn(waukesha, 'papers').slice(0, 1), byKeys);
    await expect.poll(() => screenOf(visit)).toBe('copy');
    await turn(visit, -1);
    await expect.poll(() => screenOf(visit)).toBe('papers');
  });

  test('keep the language that was chosen, in words and in the address', async () => {
    const first = await openFlow(bench, 'en');
    await walk(first, upTo(waukesha, 'papers'), byMouse);
    const visit = await switchLanguage(first);
    await turn(visit, -2);
    await expectScreen(visit, 'reason');
    await turn(visit, 1);
    await expectScreen(visit, 'nextHour');
  });
});

test('loading the page again begins anew and keeps nothing', async () => {
  const visit = await openFlow(bench, 'en');
  await walk(visit, upTo(withIce, 'due'), byMouse);
  await visit.page.reload({ waitUntil: 'networkidle' });
  expect(await screenOf(visit)).toBe('who');
  expect(await chosen(visit)).toEqual([]);
  expect(await visit.page.locator('#trail').count()).toBe(0);
  await turn(visit, -1);
  await visit.page.waitForTimeout(100);
  expect(await screenOf(visit)).toBe('who');
  expect(await chosen(visit)).toEqual([]);
  expect(visit.pageErrors).toEqual([]);
});

test('[L13 B] left for another page, Back begins anew and shows nothing of what was answered', async () => {
  const visit = await openFlow(bench, 'en');
  await walk(visit, waukesha.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  // Whatever the page shows from its being left on is written down; what is brought back still has this list.
  await visit.page.goto(`${bench.address}en/`);
  await visit.page.evaluate(() => history.back());
  await expect.poll(() => screenOf(visit).catch(() => 'loading')).toBe('who');
  expect(await chosen(visit)).toEqual([]);
  expect(await visit.page.locator('#trail').count()).toBe(0);
  expect(await visit.page.locator('h1').isVisible()).toBe(true);
});

test('[L13 B broken] a copy that is not loaded anew shows on Back what was answered, and is found out', async () => {
  const copy = await faultySite({
    files: /^en\/detainer\/index\.html$/,
    text: 'location.reload()',
    by: 'document.documentElement.hidden=!1',
  });
  const kept = await startBench(copy.folder);
  try {
    const visit = await openFlow(kept, 'en');
    await walk(visit, waukesha.screens, byMouse);
    await visit.page.goto(`${kept.address}en/`);
    await visit.page.evaluate(() => history.back());
    await visit.page.waitForTimeout(1000);
    expect(await screenOf(visit)).toBe('result');
  } finally {
    await kept.close();
    await copy.remove();
  }
});

test('from its being left on, a page shows nothing, so that no answer flashes on the way back', async () => {
  const { page } = await openFlow(bench, 'es');
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  for (const part of ['h1', '[data-exit]', 'form']) expect(await page.locator(part).last().isVisible()).toBe(false);
});

describe.each(languages)('the switch of language from %s', (language) => {
  test('in the middle of a question keeps what is filled in, and changes every word', async () => {
    const until = async (visit: FlowVisit) => {
      await walk(visit, upTo(waukesha, 'due'), byMouse);
      await byMouse.say(visit.page, {
        question: 'due',
        kind: 'moment',
        say: { sure: 'known', month: 11, day: 31, year: 2026 },
      });
      await visit.page.click(goOn);
      await expect.poll(() => visit.page.locator('.err').count()).toBe(1);
    };
    const first = await openFlow(bench, language);
    await until(first);
    const visit = await switchLanguage(first);
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.lang') !== null)).toBe(true);
    await expectQuiet(visit);
    expect(await screenOf(visit)).toBe('due');
    expect(await visit.page.inputValue('#month')).toBe('11');
    expect(await visit.page.inputValue('#day')).toBe('31');
    expect(await wordsOf(visit)).toBe(await wordsElsewhere(visit.language, until));
    await visit.page.fill('#day', '16');
    await visit.page.click(goOn);
    await expectScreen(visit, 'otherHold');
  });

  test('on the result keeps the place in it and what is open, and changes every word', async () => {
    const open = async ({ page }: FlowVisit) => {
      await page.locator('details.find').first().locator(':scope > summary').click();
    };
    const until = async (visit: FlowVisit) => {
      await walk(visit, waukesha.screens, byMouse);
      await expectScreen(visit, 'result');
      await open(visit);
    };
    const first = await openFlow(bench, language);
    await until(first);
    const secondStep = ({ page }: FlowVisit) =>
      page.evaluate(() => document.querySelectorAll('[data-result] [data-step]')[1]?.getBoundingClientRect().top ?? 0);
    await first.page.evaluate((by) => scrollBy(0, by), (await secondStep(first)) - 60);
    const visit = await switchLanguage(first);
    await expectQuiet(visit);
    expect(await screenOf(visit)).toBe('result');
    expect(await visit.page.locator('details[open]').count()).toBe(1);
    // The step under the bar is still there, though the other language takes more room above it, or less.
    expect(Math.abs((await secondStep(visit)) - 60)).toBeLessThan(8);
    expect(await wordsOf(visit)).toBe(await wordsElsewhere(visit.language, until));
  });
});

describe('a press too many', () => {
  test.each(['where', 'reason', 'papers'])('on Continue at %s answers once, and passes nothing unseen', async (at) => {
    const visit = await openFlow(bench, 'en');
    await walk(visit, upTo(waukesha, at), byMouse);
    const index = waukesha.screens.findIndex(({ question }) => question === at);
    const screen = waukesha.screens[index];
    if (!screen) throw new Error(`nobody asks ${at}`);
    await byMouse.say(visit.page, screen);
    const entries = await visit.page.evaluate(() => history.length);
    await visit.page.dblclick(goOn);
    await expectScreen(visit, waukesha.screens[index + 1]?.question ?? 'result');
    expect(await visit.page.locator('.err').count()).toBe(0);
    expect(await chosen(visit)).toEqual([]);
    expect(await visit.page.evaluate(() => history.length)).toBe(entries + 1);
  });
});

describe.each([
  ['mouse', byMouse],
  ['keyboard', byKeys],
] as const)('with the %s', (_, reader: Reader) => {
  test('starting over clears every answer and stays neutral', async () => {
    const visit = await openFlow(bench, 'en');
    await walk(visit, waukesha.screens, reader);
    await expectScreen(visit, 'result');
    await reader.press(visit.page, '.ground-head button');
    await expectScreen(visit, 'who');
    expect(await chosen(visit)).toEqual([]);
    expect(await visit.page.locator('#trail').count()).toBe(0);
    await walk(visit, waukesha.screens, reader);
    await expectScreen(visit, 'result');
  });

  test('a changed answer first shows what it would change, and can be kept or changed', async () => {
    const visit = await openFlow(bench, 'en');
    const { page } = visit;
    await walk(visit, waukesha.screens, reader);
    await expectScreen(visit, 'result');
    const change = `.layer:has-text("${detainer.questions.papers.ask}") button`;
    const none = { question: 'papers', kind: 'several', say: ['none'] };

    await page.locator(change).focus();
    await reader.press(page, 'button:focus');
    await expectScreen(visit, 'papers');
    await reader.say(page, none);
    await reader.press(page, goOn);
    await expectScreen(visit, 'preview');
    expect(await axe(page)).toEqual([]);
    const text = await page.locator('.qcard').textContent();
    const { options } = detainer.questions.papers;
    expect(text).toContain(`Old answer: ${options.i247a} and ${options.i200}`);
    expect(text).toContain(`New answer: ${options.none}`);
    expect(text).toContain(`This leaves the result: ${detainer.findings.pastBoth.title}`);
    expect(text).toContain(`This comes into the result: ${detainer.findings.noSign.title}`);

    await reader.press(page, '.acts .btn--plain');
    await expectScreen(visit, 'papers');
    expect(await chosen(visit)).toEqual(['i247a', 'i200']);
    await reader.say(page, none);
    await reader.press(page, goOn);
    await expectScreen(visit, 'preview');
    await reader.press(page, '.acts .btn:not(.btn--plain)');
    await expectScreen(visit, 'result');
    expect(await page.getAttribute('[data-result] [data-finding]', 'data-finding')).toBe('noSign');
    // Back and Forward know the changed way.
    await turn(visit, -1);
    await expectScreen(visit, 'papers');
    expect(await chosen(visit)).toEqual(['none']);
    await turn(visit, 1);
    await expectScreen(visit, 'result');
  });
});
