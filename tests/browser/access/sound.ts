import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { type Check, under, type View } from './check.ts';

/** From the top: what lies half under the bar is small for axe. */
const fromTop = async (page: Page) => {
  await page.evaluate(() => scrollTo(0, 0));
  return axe(page);
};
const soundUnder = (says: string, view: View): Check => ({
  says,
  faults: (page) => under(page, view, () => fromTop(page)),
});

/** What axe knows of WCAG 2.2 A and AA, and its best practices. */
export const sound: Check = { says: 'is sound for axe', faults: fromTop };
/** The same by night. */
export const soundInTheDark = soundUnder('is sound for axe in the dark', { colorScheme: 'dark' });
/** The same for who asks for more contrast, by day and by night. */
export const soundInContrast: readonly Check[] = [
  soundUnder('is sound for axe with more contrast', { contrast: 'more' }),
  soundUnder('is sound for axe with more contrast in the dark', { contrast: 'more', colorScheme: 'dark' }),
];
