import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, shot, startBench } from './bench.ts';
import { expectQuiet, openFlow, upTo, walk } from './flow-visit.ts';
import { people } from './people.ts';
import { byTap } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const [somebody] = Object.values(people).filter(({ screens }) => screens.some(({ question }) => question === 'papers'));

describe.each(languages)('the words of a question in %s', (language) => {
  test('are explained in place, and all of them in another tab, so that no answer is lost', async () => {
    const visit = await openFlow(bench, language, { touch: true });
    const { page } = visit;
    if (!somebody) throw new Error('nobody is asked about papers');
    await walk(visit, upTo(somebody, 'papers'), byTap);
    await expect.poll(() => page.locator('.terms').count()).toBe(1);
    await page.locator('.terms summary').click();
    const explained = await page.locator('.terms dt').allTextContents();
    expect(explained.join()).toMatch({ en: /judge/, es: /juez/ }[language]);
    expect(await page.locator('.terms dd').count()).toBe(explained.length);
    const all = page.locator('.terms a');
    expect(await all.getAttribute('href')).toMatch(new RegExp(`/${language}/words/$`));
    expect(await all.getAttribute('target')).toBe('_blank');
    expect(await axe(page)).toEqual([]);
    await shot(page, `${language}-390-terms`);
    await expectQuiet(visit);
  });

  test('are the same words in both halves where both languages are shown', async () => {
    const visit = await openFlow(bench, language, { width: 1280, touch: true });
    if (!somebody) throw new Error('nobody is asked about papers');
    await walk(visit, upTo(somebody, 'papers'), byTap);
    await visit.page.locator('.acts .at-once').tap();
    await expect.poll(() => visit.page.locator('.terms .pair dl').count()).toBe(2);
    const named = (each: string) => visit.page.locator(`.terms .pair > [lang="${each}"] dt`).count();
    expect(await named('en')).toBeGreaterThan(0);
    expect(await named('es')).toBe(await named('en'));
  });
});
