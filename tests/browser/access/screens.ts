import { expect } from 'vitest';
import { momentOf } from '#law/time.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { languages } from '#src/words/languages.ts';
import type { Bench, Visit } from '../bench.ts';
import { phone, screenOf } from '../flow-visit.ts';
import { goOn, type Reader } from '../readers.ts';
import { report } from '../report.ts';
import type { Check } from './check.ts';
import { screensOf } from './said.ts';
import type { Walk } from './walks.ts';

/** A Monday morning after Thanksgiving, as in the proof: every finding is found by somebody. */
export const clock = new Date('2026-11-30T09:00:00-06:00');
export const around = { now: momentOf(clock.getTime()) };

/** A screen comes at once; but the machine that tests it can be busy. */
export const patient = { timeout: 20_000 };

/** Opens a page in English on a phone, and waits until all of it is there. */
export async function openPage(bench: Bench, path: string): Promise<Visit> {
  const visit = await bench.open({ path, ...phone, language: 'en-US', now: clock });
  await visit.page.waitForLoadState('networkidle');
  return visit;
}

/**
 * Looks at a page of its own beside another, whose files it has: one that was walked many times becomes ever slower. Of some hundred pages
 * Chromium lets one crash on a busy machine, each time another: one that did is looked at once more, and a second crash is a fault.
 */
export async function alone(
  bench: Bench,
  beside: Visit,
  path: string,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  try {
    await lookAlone(bench, beside, path, look);
  } catch (error) {
    if (!String(error).includes('Target crashed')) throw error;
    report(`Chromium let ${path} crash; it is looked at once more`);
    await lookAlone(bench, beside, path, look);
  }
}

async function lookAlone(
  bench: Bench,
  beside: Visit,
  path: string,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const page = await beside.page.context().newPage();
  const [pageErrors, printed]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  page.on('console', (message) => printed.push(message.text()));
  try {
    await page.goto(bench.address + path);
    await expect.poll(() => isAlive(page), patient).toBe(true);
    await look({ ...beside, page, pageErrors, printed });
    expect(pageErrors).toEqual([]);
  } finally {
    await page.close();
  }
}

/** Whether React has taken over what the document showed. */
const isAlive = (page: Visit['page']): Promise<boolean> =>
  page.evaluate(() => Object.keys(document.querySelector('.exit') ?? {}).some((key) => key.startsWith('__reactProps')));

/** What breaks these checks on the screen as it stands, in each language; `show` brings about again what looking may have undone. */
export async function faultsOf(
  { page }: Visit,
  screen: string,
  checks: readonly Check[],
  show: (page: Visit['page']) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const faults: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    await show(page);
    faults.push(...(await broken(page, `${screen} in ${language}`, checks)));
  }
  await speak(page, 'en');
  return faults;
}

/** The same with both languages at once. */
export async function faultsInBoth(
  { page }: Visit,
  screen: string,
  checks: readonly Check[],
): Promise<readonly string[]> {
  await page.locator('.lang .at-once').evaluate((button) => button instanceof HTMLElement && button.click());
  await expect.poll(() => page.locator('main .pair').count(), patient).toBeGreaterThan(0);
  const faults = await broken(page, `${screen} in both languages`, checks);
  await speak(page, 'en');
  await expect.poll(() => page.locator('main .pair').count(), patient).toBe(0);
  return faults;
}

async function broken(page: Visit['page'], where: string, checks: readonly Check[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { says, faults: of } of checks)
    faults.push(...(await of(page)).map((fault) => `${where} ${says}: ${fault}`));
  return faults;
}

/** Switches the language in place, where it is another. */
export async function speak(page: Visit['page'], language: string): Promise<void> {
  // Not by the pointer, which would move the page, and close a list that is open.
  await page.locator(`.lang a[hreflang="${language}"]`).evaluateAll((links) => {
    for (const link of links) if (link instanceof HTMLElement) link.click();
  });
  await expect.poll(() => page.getAttribute('html', 'lang'), patient).toBe(language);
}

/** Walks from the first question to the result, or to a question before it. */
export async function go(
  visit: Visit,
  flow: AnyFlow,
  { said }: Pick<Walk, 'said'>,
  reader: Reader,
  to = 'result',
): Promise<void> {
  const { page } = visit;
  for (const screen of screensOf(flow, said)) {
    if (screen.question === to) break;
    await expect.poll(() => screenOf(visit), patient).toBe(screen.question);
    await reader.say(page, screen);
    await reader.press(page, goOn);
    // A date long ago or still to come is asked about once more.
    const isDate = screen.kind === 'moment' || screen.kind === 'day';
    if (isDate && (await screenOf(visit)) === screen.question) await reader.press(page, goOn);
  }
  await expect.poll(() => screenOf(visit), patient).toBe(to);
}

/** From wherever a visit stands to its first question, with nothing said. */
export async function again(visit: Visit): Promise<void> {
  if ((await visit.page.locator('.ground-head button').count()) > 0)
    await visit.page.locator('.ground-head button').click();
}

/** Opens all that can be opened. */
export const openAll = ({ page }: Visit): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
