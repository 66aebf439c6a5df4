import type { Page } from 'playwright-core';
import { type Check, under } from './check.ts';

/** Text that is cut off or off the screen, a page wider than the screen, and bars that take too much of it. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const { clientWidth, scrollWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide on ${clientWidth} px`] : [];
    const heardOnly = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && heardOnly(element.parentElement));
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    let barred = 0;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || heardOnly(element)) continue;
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const { left, right, top, width, height } = element.getBoundingClientRect();
      const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const line = element.outerHTML.slice(0, 100);
      if (says && width > 0 && (left < -1 || right > clientWidth + 1)) faults.push(`off the screen: ${line}`);
      const cut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut && element.textContent.trim() !== '') faults.push(`cut off: ${line}`);
      if ((position === 'fixed' || position === 'sticky') && top < innerHeight) barred += width * height;
    }
    if (barred > (clientWidth * innerHeight) / 3) faults.push('a third of the screen is barred');
    return faults;
  });

/** WCAG 1.4.10: 320 px wide, which is also 1280 px at 400 %. */
export const reflows: Check = {
  says: 'fits on 320 pixels',
  faults: (page) => under(page, { width: 320, height: 640 }, () => outside(page)),
};

/** WCAG 1.4.4, on a phone and on a desk, and at 400 % on a desk, where little height is left. */
export const grows: Check = {
  says: 'fits with letters of 200 %, and at 400 %',
  faults: async (page) => [
    ...(await under(page, { width: 320, height: 256 }, () => outside(page))),
    ...(await under(page, { width: 390, height: 740, text: 200 }, () => outside(page))),
    ...(await under(page, { width: 1280, height: 800, text: 200 }, () => outside(page))),
  ],
};
