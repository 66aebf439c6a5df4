import type { Page } from 'playwright-core';

/** Something that must hold on every screen. `faults` gives a line for each element that breaks it; empty where it holds. */
export type Check = { readonly says: string; readonly faults: (page: Page) => Promise<readonly string[]> };

/** How a screen is looked at; what is not named is as the visit began. */
export type View = {
  readonly width?: number;
  readonly height?: number;
  /** The size of letters that the reader has set in the browser, in percent. */
  readonly text?: number;
  readonly colorScheme?: 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
};

/** Looks at a page in a certain way, then puts everything back. */
export async function under<Seen>(page: Page, view: View, look: () => Promise<Seen>): Promise<Seen> {
  const { width, height, text, ...media } = view;
  const before = page.viewportSize() ?? { width: 390, height: 740 };
  if (width !== undefined || height !== undefined)
    await page.setViewportSize({ width: width ?? before.width, height: height ?? before.height });
  if (text !== undefined) await sizeText(page, text);
  await page.emulateMedia(media);
  try {
    return await look();
  } finally {
    await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null });
    if (text !== undefined) await sizeText(page, 100);
    await page.setViewportSize(before);
  }
}

/** The setting of the browser, which sizes in `rem` and widths of media queries follow alike. */
async function sizeText(page: Page, percent: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 0.16 * percent, fixed: 0.13 * percent } });
  await devtools.detach();
}

/** What can be worked: by pointer and by keyboard. */
export const controls = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
