import type { Page } from 'playwright-core';
import { type Outside, outsideText } from './outside.ts';

/** A page that Back or Forward leads to: its address before, and the address and the text in the end. */
export type Stop = { readonly was: string; readonly url: string; readonly text: string };

/** Where Back and Forward can lead, each entry gone to by itself: the address and the text in the end, and what it was before. */
export async function everyStop(page: Page): Promise<readonly Stop[]> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  const stops: Stop[] = [];
  for (const { id, url: was } of entries) {
    await devtools.send('Page.navigateToHistoryEntry', { entryId: id }).catch(() => undefined);
    await page.waitForTimeout(900);
    const seen = () => (document.querySelector('body > p') ?? document.body)?.textContent ?? '';
    const text = await page.evaluate(seen).catch(() => '');
    stops.push({ was, url: page.url(), text: text.trim() });
  }
  return stops;
}

/** The stops at which something of ours is seen, once somebody has left. */
export const ofOurs = (stops: readonly Stop[], { address }: Outside): readonly Stop[] =>
  stops.filter(({ url, text }) => !(url === 'about:blank' || (url === address && text === outsideText)));
