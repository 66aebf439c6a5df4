import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, other } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { openFlow, screenOf, walk } from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

async function arrive(language: (typeof languages)[number]): Promise<Page> {
  const visit = await openFlow(bench, language, { width: 390 });
  await visit.page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await walk(visit, waukesha.screens, byMouse);
  await expect.poll(() => screenOf(visit)).toBe('result');
  return visit.page;
}

/** What would be on paper, with the questions and answers of the layers as they stand on the screen. */
async function onPaper(page: Page, way: 'Ctrl-P' | 'steps' | 'answers') {
  const said = await page.$$eval('.layer', (layers) =>
    layers.flatMap((layer) => [...layer.querySelectorAll('.lq, .la')].map((each) => each.textContent ?? '')),
  );
  if (way === 'Ctrl-P') await page.evaluate(() => window.print());
  else
    await page
      .locator('.tools button')
      .nth(way === 'steps' ? 0 : 1)
      .click();
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: only what would be printed counts
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return { text, said };
}

const limits = { en: 'It is not the police or a lawyer.', es: 'No es policía ni abogado.' };
const because = { en: 'Because you said', es: 'Porque usted dijo' };
const from = { en: 'Counted from', es: 'Contamos desde' };

describe.each(languages)('a printed result in %s', (language) => {
  test('has the steps only, unless somebody chose their answers too, and only that one time', async () => {
    const page = await arrive(language);
    for (const way of ['Ctrl-P', 'steps', 'answers', 'Ctrl-P'] as const) {
      const { text, said } = await onPaper(page, way);
      expect(said).toHaveLength(2 * waukesha.screens.filter(({ kind }) => kind !== 'notice').length);
      // The question words are the proof: a finding can say the same as an answer.
      const questions = said.filter((_, place) => place % 2 === 0);
      expect([way, questions.filter((question) => text.includes(question))]).toEqual([
        way,
        way === 'answers' ? questions : [],
      ]);
      expect([way, said.every((each) => text.includes(each))]).toEqual([way, way === 'answers']);
      expect(text.includes(from[language])).toBe(way === 'answers');
      expect(text).not.toContain(because[language]);
    }
  });

  test('bears its day, numbers the sources with their addresses, and says in both languages what it is not', async () => {
    const page = await arrive(language);
    const { text } = await onPaper(page, 'steps');
    expect(text).toContain(language === 'en' ? 'Printed on November 25, 2026' : 'Impreso el 25 de noviembre de 2026');
    for (const each of [language, other(language)]) expect(text).toContain(limits[each]);

    await page.evaluate(() => window.print());
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)];
      const list = all('.srcs--all > li');
      return {
        steps: all('[data-step]').every((step) => step.checkVisibility()),
        buttons: all('button').filter((each) => each.checkVisibility()).length,
        numbers: list.map((each) => Number(each.querySelector('.ref')?.textContent)),
        cited: [...new Set(all('.says .ref').map((each) => Number(each.textContent)))].sort((a, b) => a - b),
        addresses: list.map((each) => getComputedStyle(each.querySelector('a') ?? each, '::after').content),
        links: list.map((each) => each.querySelector('a')?.getAttribute('href')),
      };
    });
    const order = seen.links.map((_, place) => place + 1);
    expect(order.length).toBeGreaterThan(10);
    expect(seen).toMatchObject({ steps: true, buttons: 0, numbers: order, cited: order });
    expect(seen.addresses).toEqual(seen.links.map((link) => `"${link}"`));
  });

  test('with the steps alone is a few sheets, and every source printed on them is one that they lean on', async () => {
    const page = await arrive(language);
    const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(6);

    await page.evaluate(() => window.print());
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const shown = (css: string) =>
        [...document.querySelectorAll<HTMLElement>(css)]
          .filter((each) => each.checkVisibility())
          .map((each) => Number(each.textContent));
      return { listed: shown('.srcs--all .ref'), cited: [...new Set(shown('.says .ref'))].sort((a, b) => a - b) };
    });
    expect(seen.listed.length).toBeGreaterThan(2);
    expect(seen.cited).toEqual(seen.listed);
  });

  test('is unfolded while the browser prints, and folded again', async () => {
    const page = await arrive(language);
    const count = (folded: boolean) =>
      page.$$eval(`[data-result] details${folded ? ':not([open])' : '[open]'}`, (all) => all.length);
    expect(await count(true)).toBeGreaterThan(10);
    await page.evaluate(() => {
      // After the page's own listener.
      addEventListener('beforeprint', () => {
        document.title = String(document.querySelectorAll('[data-result] details:not([open])').length);
      });
    });
    await page.pdf();
    expect(await page.title()).toBe('0');
    expect(await count(false)).toBe(0);
  });
});
