import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { type Bench, profileOf, startBench, type Visit } from './bench.ts';
import { neutral } from './flow-visit.ts';
import { scanProfile } from './profile.ts';
import { add, answer, beginGuide, heading, openRoom, press, said, setUp, toTheEnd, unlock } from './room-visit.ts';

const { en } = said;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench(undefined, { profiles: true });
});
afterAll(() => bench?.close());

/** Waits until the browser has all that was changed. */
const kept = (reader: Visit) => reader.page.locator('[data-kept]').waitFor();

/** Opens the room with one case in it, and there the guide on detainers. */
async function inGuide() {
  const reader = await openRoom(bench);
  const { page } = reader;
  const { phrase } = await setUp(page);
  await add(page, 'Blue scarf');
  await press(page, 'Blue scarf');
  await beginGuide(page, 'detainer');
  return { reader, page, phrase };
}

describe('a case', () => {
  test.each(languages)(
    '[V01 B] [N02 B] in %s is walked with the network cut, and none of its notes is on the disk',
    async (language) => {
      const words = said[language];
      const reader = await openRoom(bench, language);
      const { page } = reader;
      const { phrase } = await setUp(page, language);
      await add(page, 'Canary-quetzal-71', language);
      await press(page, 'Canary-quetzal-71');
      await page.locator('#guides').waitFor();
      const before = reader.requests.length;
      await page.context().setOffline(true);
      await beginGuide(page, 'detainer', language);
      await page.getByLabel(words.beside.note).fill('Canary-garnet-88');
      await answer(page, 'other', language);
      await toTheEnd(page, { where: 'free', reason: 'sentenceDone', papers: 'i247a', copy: 'no' }, language);
      await kept(reader);
      await page.getByRole('button', { name: words.one.desk.replace('{{name}}', 'Canary-quetzal-71') }).click();
      await page.getByLabel(words.about.note).fill('Canary-sparrow-15');
      await page.getByLabel(words.contact.others).fill('Canary-walnut-20');
      await page.getByLabel(words.about.status).selectOption('waiting');
      await beginGuide(page, 'prepare', language);
      await kept(reader);
      expect(
        reader.requests
          .slice(before)
          .map(({ url }) => url)
          .filter((url) => !/^(blob|data):/.test(url)),
      ).toEqual([]);
      expect([reader.policyViolations, reader.pageErrors]).toEqual([[], []]);
      expect(await page.title()).toBe(neutral[language]);
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/${language}/intake/`);
      await page.context().setOffline(false);
      const profile = profileOf(reader);
      await reader.end('killed');
      const secrets = ['quetzal-71', 'garnet-88', 'sparrow-15', 'walnut-20', '"reason":"sentenceDone"', phrase];
      expect((await scanProfile(profile, secrets)).found).toEqual([]);

      const again = await openRoom(bench, language, { profile });
      await unlock(again.page, phrase, language);
      await press(again.page, 'Canary-quetzal-71');
      expect(await again.page.getByLabel(words.about.note).inputValue()).toBe('Canary-sparrow-15');
      expect(await again.page.getByLabel(words.contact.others).inputValue()).toBe('Canary-walnut-20');
      expect(await again.page.getByLabel(words.about.status).inputValue()).toBe('waiting');
      await press(
        again.page,
        { en: 'Was I held on an ICE detainer?', es: '¿Me retuvieron por una solicitud de ICE (detainer)?' }[language],
      );
      await again.page.locator('[data-result]').waitFor();
      // The content is what it was.
      expect(await again.page.locator('[data-news]').count()).toBe(0);
      expect(await again.page.locator('.ground').textContent()).toContain('Canary-garnet-88');
    },
  );

  test('[V10 B] that is locked by the key leaves none of its answers in the page', async () => {
    const { reader, page, phrase } = await inGuide();
    await answer(page, 'other');
    await answer(page, 'jail');
    await kept(reader);
    await page.locator('h1').focus();
    await page.keyboard.press('l');
    await page.locator('[data-reason]').waitFor({ timeout: 20_000 });
    expect(await page.locator('main').textContent()).not.toMatch(/Blue scarf|county jail/i);
    await unlock(page, phrase);
    await press(page, 'Blue scarf');
    await heading(page, 'Blue scarf');
    expect(await page.locator('#guides').locator('..').textContent()).toContain(
      en.guides.answers.replace('{{count}}', '2'),
    );
  });

  test('opens a source beside itself, and stays open', async () => {
    const { page } = await inGuide();
    await toTheEnd(page, { where: 'jail', papers: 'i247a' });
    const link = page.locator('[data-result] a[href^="https://"]').first();
    await link.evaluate((it) => {
      for (let at: Element | null = it; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    });
    const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await beside.close();
    expect(await page.locator('[data-result]').count()).toBe(1);
  });

  test('says on no paper for somebody else what was set aside, and nowhere why', async () => {
    const { page } = await inGuide();
    await toTheEnd(page, { where: 'jail', papers: 'i247a' });
    await page.locator('details:has(> [data-aside]) > summary').first().click();
    const one = page.locator('[data-aside]').last();
    await one.locator('summary').click();
    await one.locator('textarea').fill('Canary reason');
    await one.getByRole('button').click();
    await page.getByText('Canary reason').waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = async (way: string) => {
      await page.evaluate((print) => {
        document.documentElement.dataset.print = print;
      }, way);
      return [await page.locator('.aside h2').isVisible(), await page.getByText('Canary reason').isVisible()];
    };
    for (const way of ['bare', 'alone']) expect([way, ...(await seen(way))]).toEqual([way, false, false]);
    for (const way of ['steps', 'answers']) expect([way, ...(await seen(way))]).toEqual([way, true, false]);
  });
});
