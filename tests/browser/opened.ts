import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { type Language, tags } from '#src/words/languages.ts';
import type { Bench, Opening, Visit } from './bench.ts';
import { phone, upTo } from './flow-visit.ts';
import { now, waukesha } from './people.ts';
import { byTap, goOn } from './readers.ts';

/** The door of a flow on the home page. */
export const door = 'main .doors a[href$="/detainer/"]';
/** What somebody answers before the papers are asked for. */
export const firstAnswers = upTo(waukesha, 'papers');

/** The home page, once all that a flow needs is there; not waited for where something else is arranged. */
export async function home(bench: Bench, language: Language, more: Partial<Opening> = {}): Promise<Visit> {
  const visit = await bench.open({
    path: `${language}/`,
    ...phone,
    touch: true,
    language: tags[language],
    now,
    ...more,
  });
  if (!more.arrange) await readyToOpen(visit, language);
  return visit;
}
/** How often a file was asked for, by the beginning of its name. */
export const asked = ({ requests }: Visit, name: string) =>
  requests.filter(({ url }) => url.includes(`/${name}-`)).length;
/** Waits until all that a flow needs is there. */
export const readyToOpen = async (visit: Visit, language: Language) => {
  const files = [
    ...flowIds.map((flow) => `${flow}-${language}`),
    'in-place',
    'rest',
    'takeaway',
    'terms-en',
    'terms-es',
  ];
  await expect.poll(() => files.map((name) => asked(visit, name)), { timeout: 20_000 }).toEqual(files.map(() => 1));
  await visit.page.waitForLoadState('networkidle');
};
/** Answers so many of the first questions. */
export const answer = async ({ page }: Visit, some = firstAnswers.length) => {
  for (const screen of firstAnswers.slice(0, some)) {
    await page.locator(`[data-question="${screen.question}"]`).waitFor();
    await byTap.say(page, screen);
    await byTap.press(page, goOn);
  }
};
/** The browser’s own Back and Forward. */
export const turn = (page: Page, steps: number) => page.evaluate((by) => history.go(by), steps);
/** The line that says that the answers are gone, or that a flow is coming. */
export const gone = ({ page }: Visit) => page.locator('[role="status"] .banner');
