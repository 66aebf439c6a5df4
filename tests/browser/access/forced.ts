import type { Page } from 'playwright-core';
import { type Check, controls, under } from './check.ts';

/** With forced colours there are no shadows and no grounds: a control shows by a border, an underline, or as the system draws it. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page.locator(controls).evaluateAll((elements) => {
    const bordered = (element: Element | null | undefined) => {
      if (!element) return false;
      const { borderStyle, borderWidth } = getComputedStyle(element);
      return borderStyle !== 'none' && borderWidth.split(' ').every((width) => Number.parseFloat(width) >= 1);
    };
    const underlined = (element: Element) => getComputedStyle(element).textDecorationLine.includes('underline');
    const drawnBySystem = (element: Element) => {
      const { appearance, opacity, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return appearance !== 'none' && opacity === '1' && visibility === 'visible' && Math.min(width, height) >= 16;
    };
    return elements.flatMap((element) => {
      if (!element.checkVisibility() || getComputedStyle(element).clipPath !== 'none') return [];
      const face = element.parentElement?.querySelector(':scope > .face');
      const chooses = element.matches('input[type="radio"], input[type="checkbox"]');
      const shown =
        bordered(chooses ? (face ?? element.closest('label')) : element) ||
        underlined(element) ||
        (chooses && !face && drawnBySystem(element));
      const picture = element.querySelector('svg') !== null && element.closest('header') !== null;
      const faults = shown || picture ? [] : [`nothing marks ${element.outerHTML.slice(0, 100)}`];
      if (chooses && getComputedStyle(element).appearance === 'none')
        faults.push('a choice is not drawn by the system');
      return faults;
    });
  });

/** What is chosen or pointed at must differ from its neighbours by more than a colour that is taken away. */
const unchosen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const ground = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const look = (element: Element) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return [borderTopWidth, borderTopColor, backgroundColor.endsWith(', 0)') ? ground : backgroundColor].join();
    };
    const alike = (chosen: string, others: string) => {
      const [one, other] = [document.querySelector(chosen), document.querySelector(others)];
      return one && other && look(one) === look(other) ? [`what is chosen looks like the rest: ${chosen}`] : [];
    };
    return [
      ...['.opt:not(.opt--soft)', '.opt--soft'].flatMap((row) =>
        alike(`${row} input:checked ~ .face`, `${row} input:not(:checked) ~ .face`),
      ),
      ...alike('[role="option"][aria-selected="true"]', '[role="option"][aria-selected="false"]'),
    ];
  });

export const forcedColors: Check = {
  says: 'shows its controls and what is chosen with forced colours',
  faults: (page) =>
    under(page, { forcedColors: 'active' }, async () => [...(await unmarked(page)), ...(await unchosen(page))]),
};
