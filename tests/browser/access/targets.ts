import { type Check, controls } from './check.ts';

/** WCAG 2.5.8, and more: 48 px for what we draw, 24 px for a link in a sentence and for the number of a source. */
export const targets: Check = {
  says: 'has targets as large as a thumb',
  faults: (page) =>
    page.locator(controls).evaluateAll((elements) =>
      elements.flatMap((element) => {
        if (!element.checkVisibility() || getComputedStyle(element).clipPath !== 'none') return [];
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        // In a sentence: there is other text beside it.
        const around = element.closest('p, li, dd') ?? element;
        const inText = element.matches('a:not(.btn, .tap, .link-btn)') && around !== element && !element.closest('nav');
        const least = inText ? 24 : 48;
        // A rounding of the browser is no fault.
        return width > least - 0.5 && height > least - 0.5
          ? []
          : [`${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 100)}`];
      }),
    ),
};
