import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import detainerEn from '#locales/en/detainer.json';
import homeEn from '#locales/en/home.json';
import en from '#locales/en/ui.json';
import detainerEs from '#locales/es/detainer.json';
import homeEs from '#locales/es/home.json';
import es from '#locales/es/ui.json';
import { flowIds } from '#machines/flow-ids.ts';
import { languages, other } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench, type Visit } from './bench.ts';
import { headingHasFocus, neutral, screenOf } from './flow-visit.ts';
import { answer, asked, door, firstAnswers, gone, home, turn } from './opened.ts';
import { waukesha } from './people.ts';
import { byTap, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const words = {
  en: { ui: en, home: homeEn, detainer: detainerEn },
  es: { ui: es, home: homeEs, detainer: detainerEs },
};

describe.each(languages)('a flow opened from the home page in %s', (language) => {
  const { ui, home: said, detainer } = words[language];

  test('[L05 B] opens in its place without the network: same address, neutral title, and so it stays', async () => {
    const visit = await home(bench, language);
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
    const visit = await home(bench, language);
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
    const visit = await home(bench, language);
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
    const visit = await home(bench, language);
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
  const quiet = await home(bench, 'en');
  const opening = await home(bench, 'en');
  await opening.page.locator(door).tap();
  await expect.poll(() => screenOf(opening)).toBe('who');
  await expect.poll(() => flowIds.map((flow) => asked(opening, `${flow}-es`))).toEqual(flowIds.map(() => 1));
  await opening.page.waitForTimeout(500);
  const files = ({ requests }: Visit) => requests.map(({ url }) => url.replace(bench.address, '')).toSorted();
  const ofAllFlows = new RegExp(`^assets/(${flowIds.join('|')})-es-`);
  expect(files(opening).filter((file) => !ofAllFlows.test(file))).toEqual(files(quiet));
});
