import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages, other, tags } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, type Opening, shot, startBench, stored, type Visit } from './bench.ts';
import { neutral, phone, sideways } from './flow-visit.ts';
import { type DateSaid, now, type Screen } from './people.ts';
import { byKeys, byTap, chooseByKeys, goOn, pressWhereSeen } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const when = (date: DateSaid): Screen => ({ question: 'when', kind: 'moment', say: date });
const thanksgiving: DateSaid = { sure: 'known', month: 11, day: 25, year: 2026, time: '15:00' };
const notice: DateSaid = { sure: 'known', month: 11, day: 27, year: 2026 };

/** What is seen of one count: its ends in words, and the same for scripts. */
const counted = ({ page }: Visit) =>
  page.evaluate(() => ({
    ends: [...document.querySelectorAll<HTMLElement>('[data-deadline] :is(.sums, .by) time')].map(
      ({ textContent }) => textContent,
    ),
    times: [...document.querySelectorAll<HTMLTimeElement>('[data-deadline] :is(.sums, .by) time')].map(
      ({ dateTime }) => dateTime,
    ),
    standings: [
      ...document.querySelectorAll<HTMLElement>('[aria-labelledby="counted"] [data-statement] [data-standing]'),
    ].map(({ dataset }) => dataset.standing),
    focus: document.activeElement === document.querySelector('#counted'),
  }));

async function open(language: Language, opening: Partial<Opening> = {}): Promise<Visit> {
  const visit = await bench.open({
    path: `${language}/deadlines/`,
    ...phone,
    language: tags[language],
    now,
    ...opening,
  });
  // Both languages are there: from here on nothing is asked for.
  const asked = () => visit.requests.filter(({ url }) => /\/assets\/(shared|deadlines)-/.test(url)).length;
  if (opening.scripts !== false) await expect.poll(asked, { timeout: 20_000 }).toBe(4);
  return visit;
}

const said = {
  en: {
    hold: ['End: Friday, November 27, 2026, 3:00 p.m.', 'End: Monday, November 30, 2026, 3:00 p.m.'],
    notice: ['Do it by Friday, March 26, 2027'],
    day: 'Check the day. That month has 30 days.',
  },
  es: {
    hold: ['Fin: viernes, 27 de noviembre de 2026, 3:00 p.m.', 'Fin: lunes, 30 de noviembre de 2026, 3:00 p.m.'],
    notice: ['Hágalo a más tardar el viernes, 26 de marzo de 2027'],
    day: 'Revise el día. Ese mes tiene 30 días.',
  },
};

const ways = languages.flatMap((language) => (['tap', 'keys'] as const).map((way) => ({ language, way })));

describe.each(ways)('a deadline is counted in $language by $way', ({ language, way }) => {
  const reader = way === 'tap' ? byTap : byKeys;

  test('the 48 hours over Thanksgiving, then a notice; a day that does not exist in between', async () => {
    const visit = await open(language, { width: way === 'tap' ? 320 : 390, touch: way === 'tap' });
    const { page, requests } = visit;
    const before = requests.length;
    const choose = async (kind: string) => {
      if (way === 'tap') await page.selectOption('#which', kind);
      else await chooseByKeys(page, '#which', kind);
    };
    expect(await page.title()).not.toBe(neutral[language]);

    await choose('detainer');
    await reader.say(page, when(thanksgiving));
    await reader.press(page, goOn);
    await expect.poll(async () => (await counted(visit)).ends).toEqual(said[language].hold);
    expect(await counted(visit)).toMatchObject({
      times: ['2026-11-27T15:00:00-06:00', '2026-11-30T15:00:00-06:00'],
      standings: ['disputed', 'disputed'],
      focus: true,
    });
    expect(await sideways(visit)).toBe(0);
    expect(await axe(page)).toEqual([]);
    await shot(page, `${language}-${way}-deadlines`);
    await page.emulateMedia({ media: 'print' });
    const lost = await page.$$eval(
      '[aria-labelledby="counted"] :is(h2, h3, p, li, time)',
      (parts) => parts.filter((part) => !part.matches('.no-print *, .no-print') && !part.checkVisibility()).length,
    );
    expect(lost).toBe(0);
    await page.emulateMedia({ media: 'screen' });

    await page.fill('#day', '31');
    await reader.press(page, goOn);
    await expect.poll(async () => (await page.textContent('[role="alert"]'))?.trim()).toBe(said[language].day);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('day');
    expect((await counted(visit)).ends).toEqual(said[language].hold);
    expect(await axe(page)).toEqual([]);

    await page.evaluate(() => scrollTo(0, 0));
    if (way === 'keys') await page.focus('[data-exit]');
    await choose('notice-local');
    await reader.say(page, when(notice));
    await reader.press(page, goOn);
    await expect.poll(async () => (await counted(visit)).ends).toEqual(said[language].notice);
    expect((await counted(visit)).times).toEqual(['2027-03-26']);

    expect([visit.printed, visit.pageErrors, visit.policyViolations]).toEqual([[], [], []]);
    expect(requests.slice(before)).toEqual([]);
    expect(await stored(page)).toEqual([]);
    expect(await page.title()).toBe(neutral[language]);
    expect(page.url()).toBe(`${bench.address}${language}/deadlines/`);
  });
});

describe.each(languages)('in %s', (language) => {
  test('a switch of language keeps what was typed and what was counted', async () => {
    const visit = await open(language);
    const { page } = visit;
    await page.selectOption('#which', 'detainer');
    await byKeys.say(page, when(thanksgiving));
    await byKeys.press(page, goOn);
    await expect.poll(async () => (await counted(visit)).ends).toEqual(said[language].hold);
    await pressWhereSeen(page, '.lang a:not(.own)');
    await expect.poll(async () => (await counted(visit)).ends).toEqual(said[other(language)].hold);
    expect([await page.inputValue('#which'), await page.inputValue('#day')]).toEqual(['detainer', '25']);
  });

  test('what was counted is gone when the page is left', async () => {
    const visit = await open(language);
    const { page } = visit;
    await page.selectOption('#which', 'detainer');
    await byKeys.say(page, when(thanksgiving));
    await byKeys.press(page, goOn);
    await expect.poll(async () => (await counted(visit)).ends.length).toBe(2);
    await page.goto(`${bench.address}${language}/`);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.url()).toBe(`${bench.address}${language}/deadlines/`);
    await expect.poll(() => page.locator('#which').isVisible()).toBe(true);
    await expect.poll(() => page.inputValue('#which')).toBe('');
    expect((await counted(visit)).ends).toEqual([]);
  });

  test('without JavaScript every rule can be read, and the page says what counting needs', async () => {
    const visit = await open(language, { width: 320, scripts: false });
    expect(await visit.page.locator('noscript .banner').isVisible()).toBe(true);
    expect(await visit.page.locator('#rules').isVisible()).toBe(true);
    const statements = visit.page.locator('[aria-labelledby="rules"] [data-statement]');
    expect(await statements.count()).toBeGreaterThanOrEqual(7);
    for (const each of await statements.all()) expect(await each.isVisible()).toBe(true);
    expect(await sideways(visit)).toBe(0);
  });

  test('is reached from the home page', async () => {
    const visit = await bench.open({ path: `${language}/`, ...phone, language: tags[language], now });
    await visit.page.click(`main a[href="/${language}/deadlines/"]`);
    await expect.poll(() => visit.page.url()).toBe(`${bench.address}${language}/deadlines/`);
  });
});
