import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '#locales/en/say.json';
import es from '#locales/es/say.json';
import { encounter } from '#machines/encounter/flow.ts';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench } from './bench.ts';
import { screenOf } from './flow-visit.ts';
import { home } from './opened.ts';
import { byTap, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const places = [...encounter.questions.place.options, 'unsure'];

describe.each(languages)('from the home page, the network cut, in %s', (language) => {
  test.each(places)('%s: three taps to the words to say, and nothing else is asked before them', async (place) => {
    const visit = await home(bench, language);
    const { page } = visit;
    await page.context().setOffline(true);
    let taps = 0;
    await page.locator('main a[href$="/encounter/"]').tap();
    taps += 1;
    await expect.poll(() => screenOf(visit)).toBe('place');
    await byTap.say(page, { question: 'place', kind: 'one', say: [place] });
    taps += 1;
    await byTap.press(page, goOn);
    taps += 1;
    await expect.poll(() => page.locator('.notice .sayq').count()).toBeGreaterThan(0);
    expect(taps).toBeLessThanOrEqual(3);
    expect(await page.locator('form').getAttribute('data-kind')).toBe('notice');
    // What is said aloud is in English, whatever the reader's language; in Spanish its meaning stands beside it.
    const aloud = await page.locator('.notice .sayq [lang="en"]').allTextContents();
    const all: readonly string[] = Object.values(en.steps);
    expect(aloud.filter((text) => !all.includes(text.replaceAll(/[“”]/g, '')))).toEqual([]);
    const meant = await page.locator('.notice .sayq small[lang="es"]').count();
    expect(meant).toBe(language === 'es' ? aloud.length : 0);
    expect(visit.pageErrors).toEqual([]);
  });

  test('the card shows the same words alone, closes by Escape, and has the way out on it', async () => {
    const visit = await home(bench, language);
    const { page } = visit;
    await page.context().setOffline(true);
    await page.locator('main a[href$="/encounter/"]').tap();
    await expect.poll(() => screenOf(visit)).toBe('place');
    await byTap.say(page, { question: 'place', kind: 'one', say: ['door'] });
    await byTap.press(page, goOn);
    // Nobody reads that fast: a second tap so soon would count for the screen before.
    await byTap.say(page, { question: 'wordsAtDoor', kind: 'notice', say: 'read' });
    await page.locator('.to-show').tap();
    const card = page.locator('dialog.show');
    expect(await card.isVisible()).toBe(true);
    expect(await card.locator('.show-text p').first().textContent()).toBe(en.steps.keepDoorClosed);
    expect(await card.locator('.show-means').count()).toBe(language === 'es' ? 1 : 0);
    if (language === 'es') expect(await card.locator('.show-means').textContent()).toContain(es.steps.keepDoorClosed);
    expect(await card.locator('[data-exit]').isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await shot(page, `card-${language}`);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(visit.pageErrors).toEqual([]);
  });
});
