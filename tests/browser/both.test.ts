import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '#locales/en/detainer.json';
import enSay from '#locales/en/say.json';
import enSteps from '#locales/en/steps.json';
import es from '#locales/es/detainer.json';
import esSay from '#locales/es/say.json';
import esSteps from '#locales/es/steps.json';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench } from './bench.ts';
import {
  expectQuiet,
  type FlowVisit,
  headingHasFocus,
  openFlow,
  phone,
  screenOf,
  sideways,
  upTo,
  walk,
} from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byKeys, byMouse, byTap, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const wide = { width: 1280, height: 800 };
const pairs = ({ page }: FlowVisit) => page.locator('.pair').count();
const inBoth = async (visit: FlowVisit, control = '.acts .at-once'): Promise<void> => {
  await visit.page.locator(control).press('Enter');
  await expect.poll(() => pairs(visit)).toBeGreaterThan(0);
};
const topOf = ({ page }: FlowVisit, css: string) =>
  page.evaluate((css) => document.querySelector(css)?.getBoundingClientRect().top ?? Number.NaN, css);
const openAll = ({ page }: FlowVisit) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
const soundInBothSchemes = async ({ page }: FlowVisit): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page)).toEqual([]);
  }
};

const ways = [
  { language: 'es', size: phone, name: 'a phone' },
  { language: 'en', size: wide, name: 'a wide screen' },
] as const;

describe.each(ways)('both languages at once, $language first, on $name', ({ language, size }) => {
  test('from the first question to the opened result, every screen is sound', async () => {
    const touch = size === phone;
    const visit = await openFlow(bench, language, { ...size, touch });
    const reader = touch ? byTap : byMouse;
    await inBoth(visit);
    for (const [index, screen] of waukesha.screens.entries()) {
      await expect.poll(() => screenOf(visit)).toBe(screen.question);
      if (index > 0) {
        expect(await headingHasFocus(visit)).toBe(true);
        await expectQuiet(visit);
      }
      expect(await sideways(visit)).toBe(0);
      await soundInBothSchemes(visit);
      await shot(visit.page, `both-${language}-${size.width}-${screen.question}`);
      await reader.say(visit.page, screen);
      await reader.press(visit.page, goOn);
    }
    await expect.poll(() => screenOf(visit)).toBe('result');
    expect(await headingHasFocus(visit)).toBe(true);
    await expectQuiet(visit);
    await soundInBothSchemes(visit);
    await shot(visit.page, `both-${language}-${size.width}-result`);
    await openAll(visit);
    expect(await sideways(visit)).toBe(0);
    await soundInBothSchemes(visit);
  });

  test('a half stands beside its counterpart where there is room, and under it where there is not', async () => {
    const visit = await openFlow(bench, language, size);
    await inBoth(visit);
    const [first, second] = await visit.page
      .locator('h1 .pair > [lang]')
      .evaluateAll((halves) => halves.map((half) => half.getBoundingClientRect().toJSON()));
    expect(size === phone ? second.top >= first.bottom : second.left >= first.right).toBe(true);
  });
});

describe('a switch to both', () => {
  test.each(ways)('in the result on $name keeps what is pressed where it is, and the focus', async (way) => {
    const visit = await openFlow(bench, way.language, way.size);
    await walk(visit, waukesha.screens, byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    const control = '[data-result] .at-once';
    await visit.page.locator(control).scrollIntoViewIfNeeded();
    for (const both of [true, false]) {
      const before = await topOf(visit, control);
      await visit.page.locator(control).click();
      await expect.poll(async () => (await pairs(visit)) > 0).toBe(both);
      expect(Math.abs((await topOf(visit, control)) - before)).toBeLessThan(8);
      expect(await visit.page.evaluate((css) => document.activeElement?.matches(css), control)).toBe(true);
    }
    await expectQuiet(visit);
  });

  test('in the bar keeps the place in the result and what is open', async () => {
    const visit = await openFlow(bench, 'en', wide);
    await walk(visit, waukesha.screens, byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    const third = '.steps > div:nth-child(2) li:nth-child(2)';
    await visit.page.locator('details.find').first().locator(':scope > summary').click();
    await visit.page.evaluate((by) => scrollBy(0, by), (await topOf(visit, third)) - 80);
    await visit.page.mouse.click(...(await middleOf(visit, '.lang button')));
    await expect.poll(() => pairs(visit)).toBeGreaterThan(0);
    expect(Math.abs((await topOf(visit, third)) - 80)).toBeLessThan(8);
    expect(await visit.page.locator('details[open]').count()).toBe(1);
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.lang') !== null)).toBe(true);
    await expectQuiet(visit);
  });

  test('in the middle of a date, by keyboard alone, keeps what is filled in', async () => {
    const visit = await openFlow(bench, 'es');
    await walk(visit, upTo(waukesha, 'due'), byKeys);
    await expect.poll(() => screenOf(visit)).toBe('due');
    const due = waukesha.screens.find(({ question }) => question === 'due');
    if (!due) throw new Error('nobody asks when');
    await byKeys.say(visit.page, due);
    await byKeys.press(visit.page, '.acts .at-once');
    await expect.poll(() => pairs(visit)).toBeGreaterThan(0);
    expect(await visit.page.inputValue('#day')).toBe('16');
    expect(await visit.page.inputValue('#time')).toBe('09:30');
    expect(await visit.page.evaluate(() => document.activeElement?.matches('.acts .at-once'))).toBe(true);
    await visit.page.locator(goOn).press('Enter');
    await expect.poll(() => screenOf(visit)).toBe('otherHold');
    expect(await pairs(visit)).toBeGreaterThan(0);
  });
});

async function middleOf({ page }: FlowVisit, css: string): Promise<[number, number]> {
  const box = await page.locator(css).boundingBox();
  if (!box) throw new Error(`nothing is seen of ${css}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe.each([
  ['320 pixels wide', '100%'],
  ['with text twice as large', '200%'],
])('%s', (_, size) => {
  test('nothing goes out at the side', async () => {
    const visit = await openFlow(bench, 'es', { width: 320, height: 640 });
    await inBoth(visit);
    await visit.page.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), size);
    for (const screen of waukesha.screens) {
      await expect.poll(() => screenOf(visit)).toBe(screen.question);
      expect(await sideways(visit)).toBe(0);
      await byKeys.say(visit.page, screen);
      await byKeys.press(visit.page, goOn);
    }
    await expect.poll(() => screenOf(visit)).toBe('result');
    await openAll(visit);
    expect(await sideways(visit)).toBe(0);
  });
});

test('paper has both', async () => {
  const visit = await openFlow(bench, 'es');
  await inBoth(visit);
  await walk(visit, waukesha.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  await visit.page.emulateMedia({ media: 'print' });
  for (const language of languages)
    expect(await visit.page.locator(`[data-result] [data-step] .pair > [lang="${language}"]`).first().isVisible()).toBe(
      true,
    );
});

test('a mother who reads Spanish, and a helper at her side who reads English, come to a result that both can read', async () => {
  const visit = await openFlow(bench, 'es', { ...phone, touch: true });
  await visit.page.getByRole('button', { name: 'Ver ambos idiomas' }).tap();
  const heading = visit.page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.textContent()).toBe(`${es.questions.who.ask} ${en.questions.who.ask} `);
  // Each answer is one control, by a name in both languages.
  const name = ({ questions }: typeof en) => questions.who.options.other;
  await visit.page.getByRole('radio', { name: `${name(es)} ${name(en)}`, exact: true }).check();
  await byTap.press(visit.page, goOn);
  await walk(visit, waukesha.screens.slice(1), byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  const short = ({ findings }: typeof en) => findings.pastBoth.title;
  await expect.poll(() => heading.textContent()).toBe(`${short(es)} ${short(en)} `);

  // The words to say to the jail: once, in English, with what they mean in Spanish.
  const release = visit.page.locator('[data-step="askRelease"]').first();
  const text = (await release.textContent()) ?? '';
  const times = (part: string) => text.split(part).length - 1;
  expect([times(enSteps.steps.askRelease.do), times(esSteps.steps.askRelease.do)]).toEqual([1, 1]);
  expect([times(enSay.steps.askRelease), times(esSay.steps.askRelease)]).toEqual([1, 1]);

  // Alone with her phone again she reads Spanish only, on the same screen.
  await visit.page.locator('[data-result] .at-once').tap();
  await expect.poll(() => pairs(visit)).toBe(0);
  expect(await heading.textContent()).toBe(short(es));
  expect(await screenOf(visit)).toBe('result');
  await expectQuiet(visit);
});
