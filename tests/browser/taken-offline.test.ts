import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { allAskedFor, openFlow, screenOf, walk } from './flow-visit.ts';
import { waukesha } from './people.ts';
import { byMouse } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** Presses, and reads the file that is saved. */
async function saved(page: Page, css: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(css).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe.each(languages)(
  'in %s: once the page is open and nothing is asked for any more, the network is cut',
  (language) => {
    test('letter, calendar, card, note and data come all the same; only what makes a file for Word says that it cannot', async () => {
      const visit = await openFlow(bench, language);
      const { page } = visit;
      await allAskedFor(visit);
      await page.context().setOffline(true);
      await page.evaluate(() => {
        const copied: string[] = [];
        Object.assign(window, { copied });
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (text: string) => void copied.push(text) },
        });
      });
      const copied = () => page.evaluate(() => [Reflect.get(window, 'copied')].flat().at(-1));
      await walk(visit, waukesha.screens, byMouse);
      await expect.poll(() => screenOf(visit)).toBe('result');

      await page.locator('summary:has(#letters)').click();
      const letter = page.locator('[data-letter="jail"]');
      await letter.locator('summary').click();
      await letter.locator('input').first().fill('José Núñez');
      await letter.locator('.tools button').nth(1).click();
      await expect.poll(copied).toContain('José Núñez');
      await letter.locator('.tools button').nth(2).click();
      await expect.poll(() => letter.locator('[role="status"]').textContent()).toMatch(/Word/);

      await page.locator('[data-takeaway="calendar"] summary').click();
      const calendar = await saved(page, '[data-takeaway="calendar"] [type="submit"]');
      expect(calendar.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.ics$/);
      expect(new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent').length).toBeGreaterThan(0);

      const sheet = '[data-takeaway="handoff"]';
      await page.locator(`${sheet} summary`).first().click();
      await page.locator(`${sheet} .tools button`).nth(1).click();
      await expect.poll(copied).toContain('Waukesha County');
      const data = JSON.parse((await saved(page, `${sheet} .tools button >> nth=2`)).text);
      expect(data.statements.length).toBeGreaterThan(5);

      await page.locator('main .to-show').first().click();
      await page.locator('dialog.show').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.show').count()).toBe(0);
      expect(visit.requests.slice(visit.before).filter(({ url }) => !url.includes('word-file'))).toEqual([]);
    });
  },
);
