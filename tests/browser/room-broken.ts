import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Bench, startBench, type Visit } from './bench.ts';
import { add, heading, openRoom, press, said, setUp, unlock } from './room-visit.ts';
import { type Fault, faultySite } from './site-copy.ts';

const { en } = said;

/** What the page says. */
export const text = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const room = /^assets\/intake-.+\.js$/;
/** The file with what carries cases out and in, below `dist`. */
export const desk = /^assets\/desk-.+\.js$/;
/** A copy of the site in which something is broken for one test, in the files of the room unless others are named. */
export async function broken(fault: string | RegExp, by: string, files = room): Promise<Bench> {
  const copy = await faultySite({ files, text: fault, by } satisfies Fault);
  const served = await startBench(copy.folder, { profiles: true });
  onTestFinished(async () => {
    await served.close();
    await copy.remove();
  });
  return served;
}
/** Comes back to the room with a profile whose browser has ended. */
export async function back(served: Bench, profile: string): Promise<Page> {
  const { page } = await openRoom(served, 'en', { profile });
  return page;
}
/** Loads the room anew and opens the cases. */
export async function again(page: Page, served: Bench, words: string): Promise<void> {
  await page.goto(`${served.address}en/intake/`);
  await unlock(page, words);
}
/** Gives the case that is shown another nickname, and waits until it is saved, or said not to be. */
export async function rename(page: Page, to: string): Promise<void> {
  await page.getByLabel(en.one.name).fill(to);
  await press(page, en.one.rename);
  await page.locator('.kept-line').locator('[data-kept], .banner').first().waitFor();
}
/** Two cases: one that was renamed once, and one beside it. */
export async function withCases(served: Bench): Promise<Visit & { readonly phrase: string; readonly kit: string }> {
  const visit = await openRoom(served);
  const paper = await setUp(visit.page);
  await add(visit.page, 'Green house');
  await add(visit.page, 'Blue house');
  await press(visit.page, 'Blue house');
  await heading(visit.page, 'Blue house');
  await rename(visit.page, 'Red house');
  await heading(visit.page, 'Red house');
  return { ...visit, ...paper };
}
