import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '#src/words/languages.ts';
import { everything } from './access/checks.ts';
import { type Bench, shot, startBench, type Visit } from './bench.ts';
import { phone } from './flow-visit.ts';
import { broken, desk } from './room-broken.ts';
import { add, openRoom, press, said, setUp } from './room-visit.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

describe('cases that go out of one browser', () => {
  type File = { readonly file: Buffer; readonly words: string };
  const name = 'Canary-quetzal-71';
  const note = 'Canary-sparrow-15';

  /** Copies a case with a note out. */
  async function copiedOut(reader: Visit, language: Language = 'en'): Promise<File> {
    const { carry, about, one } = said[language];
    const { page } = reader;
    await setUp(page, language);
    await add(page, name, language);
    await press(page, name);
    await page.getByLabel(about.note).fill(note);
    await press(page, one.back);
    // All that a desk can need comes before anybody asks, guides and all.
    const files = () => reader.requests.filter(({ url }) => !/^(blob|data):/.test(url));
    await expect.poll(() => files().some(({ url }) => /\/assets\/desk-/.test(url))).toBe(true);
    await page.waitForLoadState('networkidle');
    const before = files().length;
    await page.getByRole('button', { name: carry.out.title, exact: true }).click();
    await press(page, carry.out.next);
    await page.locator('.words li').nth(7).waitFor();
    const words = (await page.locator('.words li').allTextContents()).join(' ');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, carry.out.have)]);
    expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.age$/);
    expect(files().slice(before)).toEqual([]);
    return { file: await readFile(await download.path()), words };
  }

  /** Brings them in: how many rows are kept while they are shown, before anybody accepts them. */
  async function rowsBefore({ page }: Visit, { file, words }: File, language: Language = 'en'): Promise<number> {
    const { carry } = said[language];
    await setUp(page, language);
    await press(page, carry.in.title);
    await page.getByLabel(carry.in.file).setInputFiles({ name: 'notes.age', mimeType: '', buffer: file });
    await page.getByLabel(carry.in.words).fill(words);
    await press(page, carry.in.open);
    await page.getByText(name, { exact: true }).first().waitFor();
    // What is kept already would come into the list: it is given a while.
    await page
      .locator('.cases li')
      .waitFor({ timeout: 2000 })
      .catch(() => undefined);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('intake');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('cases').objectStore('cases').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
  }

  /** Accepts them: the note of the case that came. */
  async function noteAfter({ page }: Visit, language: Language = 'en'): Promise<string> {
    const { carry, about } = said[language];
    await press(page, carry.in.take);
    await press(page, name);
    return page.getByLabel(about.note).inputValue();
  }

  test.each(languages)(
    '[D12 B] [I02 B] in %s come into another, by 8 words, and are what they were',
    async (language) => {
      const [reader, other] = [await openRoom(bench, language), await openRoom(bench, language)];
      const carried = await copiedOut(reader, language);
      expect(carried.file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 15\n/);
      expect(carried.file.includes('Canary')).toBe(false);
      expect(await rowsBefore(other, carried, language)).toBe(0);
      expect(await noteAfter(other, language)).toBe(note);
      for (const each of [reader, other]) expect([each.policyViolations, each.pageErrors]).toEqual([[], []]);
    },
  );

  test('[D12 B broken] where what goes out is without its notes, they are not what they were', async () => {
    const served = await broken(/(?<=,body:\w+\.body)(?=\}\))/, '.replace(/"note":"[^"]*"/,\'"note":""\')', desk);
    const other = await openRoom(bench);
    await rowsBefore(other, await copiedOut(await openRoom(served)));
    expect(await noteAfter(other)).toBe('');
  });

  test('[I02 B broken] where what is shown is taken in at once, it is there before anybody accepts it', async () => {
    const served = await broken(
      /(?<=onTake:\w+,onLeave:\w+\}\)\{)/,
      'queueMicrotask(()=>arguments[0].onTake(arguments[0].found));',
      desk,
    );
    const carried = await copiedOut(await openRoom(bench));
    expect(await rowsBefore(await openRoom(served), carried)).toBeGreaterThan(0);
  });

  test('reach a colleague by the key that she has copied from her screen', async () => {
    const { carry } = said.en;
    const [{ page: mine }, { page: hers }] = [await openRoom(bench), await openRoom(bench)];
    await setUp(hers);
    await press(hers, carry.key.title);
    const key = (await hers.locator('output').textContent()) ?? '';
    expect(key).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
    await setUp(mine);
    await add(mine, 'Blue house');
    await mine.getByRole('button', { name: carry.out.title, exact: true }).click();
    await mine.getByLabel(carry.out.key).check();
    await mine.getByLabel(carry.out.paste).fill(key);
    const [download] = await Promise.all([mine.waitForEvent('download'), press(mine, carry.out.next)]);
    const buffer = await readFile(await download.path());
    await press(hers, carry.in.title);
    await hers.getByLabel(carry.in.file).setInputFiles({ name: 'notes.age', mimeType: '', buffer });
    await press(hers, carry.in.take);
    await hers.getByRole('button', { name: 'Blue house' }).waitFor();
  });
});

test.each(languages)(
  'the desk in %s holds to everything on each of its parts',
  { timeout: 300_000 },
  async (language) => {
    const { carry } = said[language];
    const { page } = await openRoom(bench, language, phone);
    await setUp(page, language);
    await add(page, 'Casa azul', language);
    const faults: string[] = [];
    const look = async (screen: string) => {
      await shot(page, `room-${language}-${screen}`);
      for (const { says, faults: of } of everything)
        faults.push(...(await of(page)).map((one) => `${screen}, ${says}: ${one}`));
    };
    await page.getByRole('button', { name: carry.out.title, exact: true }).click();
    await page.getByLabel(carry.out.some).check();
    await page.getByLabel(carry.out.key, { exact: true }).check();
    await press(page, carry.out.next);
    await page.locator('.err').waitFor();
    await look('out');
    await page.getByRole('radio', { name: carry.out.all }).check();
    await page.getByLabel(carry.out.phrase).check();
    await press(page, carry.out.next);
    await page.locator('.words').waitFor();
    await look('out-words');
    const words = (await page.locator('.words li').allTextContents()).join(' ');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, carry.out.have)]);
    const buffer = await readFile(await download.path());
    await press(page, carry.in.title);
    await page.getByLabel(carry.in.file).setInputFiles({ name: 'notes.age', mimeType: '', buffer });
    await page.getByLabel(carry.in.words).fill(words.split(' ').reverse().join(' '));
    await press(page, carry.in.open);
    await page.locator('.err').waitFor();
    await look('in');
    await page.getByLabel(carry.in.words).fill(words);
    await press(page, carry.in.open);
    await page.getByRole('button', { name: carry.in.take, exact: true }).waitFor();
    await look('in-preview');
    await press(page, carry.key.title);
    await page.locator('output').waitFor();
    await look('key');
    expect(faults).toEqual([]);
  },
);
