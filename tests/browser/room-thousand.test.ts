import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { now } from '#src/clock.ts';
import { openedFile } from '#src/intake/carry/carry-file.ts';
import { type Bench, startBench } from './bench.ts';
import { kitWords, putCases } from './caseload-rows.ts';
import { report } from './report.ts';
import { openRoom, press, said, setUp, unlock } from './room-visit.ts';

const { carry, cases, list, welcome } = said.en;
const count = 1000;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** Copies all cases out: the file, and what is in it of each case, by its id. */
async function allOut(page: Page) {
  await page.getByRole('button', { name: carry.out.title, exact: true }).click();
  await press(page, carry.out.next);
  await page.locator('.words li').nth(7).waitFor();
  const words = (await page.locator('.words li').allTextContents()).join(' ');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    press(page, carry.out.have),
  ]);
  const file = await readFile(await download.path());
  const found = await openedFile(new Uint8Array(file), { phrase: words });
  if ('fault' in found) throw new Error(found.fault);
  return { file, words, inside: new Map(found.map(({ id, name, body }) => [id, { name, body }])) };
}

test('[D12 B] a thousand cases come out of one browser into another, each letter by letter what it was', {
  timeout: 300_000,
}, async () => {
  const { page: mine } = await openRoom(bench);
  await mine.getByRole('button', { name: welcome.begin }).waitFor();
  await putCases(mine, count, now().on);
  await mine.reload();
  await unlock(mine, kitWords);
  const out = await allOut(mine);
  expect(out.inside.size).toBe(count);

  const { page: other } = await openRoom(bench);
  await setUp(other);
  await press(other, carry.in.title);
  await other.getByLabel(carry.in.file).setInputFiles({ name: 'notes.age', mimeType: '', buffer: out.file });
  await other.getByLabel(carry.in.words).fill(out.words);
  await press(other, carry.in.open);
  await press(other, carry.in.take);
  await other.getByText(carry.in.taken_other.replace('{{count}}', String(count))).waitFor({ timeout: 120_000 });
  await other.getByText(list.found_other.replace('{{count}}', String(count))).waitFor();
  expect(await other.getByText(cases.damaged, { exact: true }).count()).toBe(0);
  await press(other, carry.in.title);
  const again = await allOut(other);
  expect(again.inside).toEqual(out.inside);
  report(`${count} cases: a file of ${(out.file.length / 2 ** 20).toFixed(1)} MiB`);
});
