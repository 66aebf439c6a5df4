import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { languages, other, ownNames, tags } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench, stored } from './bench.ts';
import { sideways } from './flow-visit.ts';
import { pressWhereSeen } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const every = flowIds.flatMap((flow) => languages.map((language) => ({ flow, language })));
const phone = { width: 390, height: 740 };
const scriptsAsked = (requests: readonly { url: string }[]) => requests.filter(({ url }) => /\.m?js\b/.test(url));

describe.each(every)('$flow on paper in $language', ({ flow, language }) => {
  const path = `${language}/${flow}/paper/`;
  const open = (opening: { width?: number; scripts?: boolean } = {}) =>
    bench.open({ path, ...phone, language: tags[language], ...opening });

  test('asks for no script and runs none but the way out, prints nothing to the console and keeps nothing', async () => {
    const visit = await open();
    // The way out alone.
    expect(await visit.page.evaluate(() => document.scripts.length)).toBe(1);
    expect(scriptsAsked(visit.requests)).toEqual([]);
    expect(visit.requests.every(({ url }) => url.startsWith(bench.address))).toBe(true);
    expect([visit.printed, visit.pageErrors, visit.policyViolations]).toEqual([[], [], []]);
    expect(await stored(visit.page)).toEqual([]);
    expect(await visit.page.title()).toContain(await visit.page.locator('h1').textContent());
    const heads = await visit.page.$$eval('link[rel="alternate"]', (links) =>
      links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
    );
    expect(heads).toEqual(languages.map((each) => [each, `/${each}/${flow}/paper/`]));
  });

  test('can be read whole with JavaScript turned off, on the narrowest phone, and is sound', async () => {
    const visit = await open({ width: 320, scripts: false });
    expect(await sideways(visit)).toBe(0);
    const hidden = await visit.page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, a)')]
        .filter((each) => !each.checkVisibility() && !each.closest('.paper-foot'))
        .map((each) => each.textContent),
    );
    expect(hidden).toEqual([]);
    await shot(visit.page, `${language}-${flow}-paper`);
    expect(await axe((await open({ width: 320 })).page)).toEqual([]);
  });

  test('is reached from the flow without a script, and leads to the other language and back to the flow', async () => {
    const visit = await bench.open({
      path: `${language}/${flow}/`,
      ...phone,
      language: tags[language],
      scripts: false,
    });
    await pressWhereSeen(visit.page, 'noscript .banner a');
    await expect.poll(() => visit.page.url()).toBe(bench.address + path);
    await pressWhereSeen(visit.page, '.lang a:not(.own)');
    const next = other(language);
    await expect.poll(() => visit.page.url()).toBe(`${bench.address}${next}/${flow}/paper/`);
    expect(await visit.page.getAttribute('html', 'lang')).toBe(next);
    expect(await visit.page.textContent('.lang a:not(.own)')).toBe(ownNames[language]);
    const back = visit.page.locator(`main a[href="/${next}/${flow}/"]`);
    await back.scrollIntoViewIfNeeded();
    expect(await back.isVisible()).toBe(true);
  });

  test('prints on letter paper, black on white, with every address and nothing cut off', async () => {
    const { page } = await open({ width: 691 });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const styles = (css: string) => [...document.querySelectorAll(css)].map((each) => getComputedStyle(each));
      const wide = [...document.querySelectorAll('main *')].filter(
        (each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.matches('.vh, .vh *'),
      );
      return {
        wide: wide.map((each) => each.textContent),
        cut: styles('main *:not(.vh, .vh *, svg)').filter(
          ({ overflowX, overflowY }) => overflowX !== 'visible' || overflowY !== 'visible',
        ).length,
        sizes: [...new Set(styles('main :is(p, li)').map(({ fontSize }) => Number.parseFloat(fontSize)))],
        colors: [...new Set(styles('main :is(h1, h2, h3, p, li, a, dd)').map(({ color }) => color))],
        sources: [...document.querySelectorAll('.srcs a')].every(
          (link) => getComputedStyle(link, '::after').content === `"${link.getAttribute('href')}"`,
        ),
        foot: getComputedStyle(document.querySelector('.paper-foot') ?? document.body).display,
      };
    });
    expect(seen).toEqual({
      wide: [],
      cut: 0,
      sizes: expect.any(Array),
      colors: expect.any(Array),
      sources: true,
      foot: 'table-footer-group',
    });
    // In CSS pixels: 12 pt for what is read, 10 pt for the smallest.
    expect(Math.min(...seen.sizes)).toBeGreaterThanOrEqual(13.3);
    expect(seen.sizes).toContain(16);
    for (const color of seen.colors) expect(['rgb(0, 0, 0)', 'rgb(34, 34, 34)']).toContain(color);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/MediaBox \[0 0 612 792\]/g)?.length ?? 0;
    expect(sheets).toBe(pdf.match(/\/Type \/Page\b(?!s)/g)?.length);
    console.log(`${path}: ${sheets} pages`);
    expect(sheets).toBeGreaterThan(5);
  });
});
