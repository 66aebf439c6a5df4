import type { Page } from 'playwright-core';
import { type Check, controls, under } from './check.ts';

/** What Tab comes to, in the order of the document: of radios in one group the chosen one, or the first. */
const stopsOf = (page: Page): Promise<number> =>
  page.evaluate((css) => {
    const radios = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>(css)].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)];
      if (group.some(({ checked }) => checked)) return element.checked;
      return !radios.has(element.name) && radios.add(element.name);
    });
    for (const element of document.querySelectorAll('[data-stop]')) element.removeAttribute('data-stop');
    stops.forEach((element, at) => {
      element.dataset.stop = String(at);
    });
    stops.at(-1)?.focus();
    return stops.length;
  }, controls);

/** The control that has the focus: its place in the order, and what a reader cannot see of it. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const label = element.closest('label');
    const ringed = [element, label, ...(label?.querySelectorAll('*') ?? [])].some((each) => {
      if (!each || Number(getComputedStyle(each).opacity) === 0) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const box = (label ?? element).getClientRects()[0] ?? new DOMRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
    const there = document.elementFromPoint(x, y);
    const seen = there !== null && ((label ?? element).contains(there) || there.contains(element));
    const line = element.outerHTML.slice(0, 100);
    return {
      at: Number(element.dataset.stop ?? -1),
      faults: [...(ringed ? [] : [`no ring: ${line}`]), ...(seen ? [] : [`hidden behind something: ${line}`])],
    };
  });

async function tabThrough(page: Page): Promise<readonly string[]> {
  const count = await stopsOf(page);
  const order: number[] = [];
  const faults: string[] = [];
  // From the end round to the top, maybe out of the page on the way. A field of time has several stops inside.
  for (let presses = 0; ; presses += 1) {
    if (presses > 3 * count + 20) return [...faults, 'Tab never comes round'];
    await page.keyboard.press('Tab');
    const here = await stop(page);
    const begun = order.length > 0;
    if (begun && (here === undefined || (here.at === 0 && order.at(-1) !== 0))) break;
    if (here && (begun || here.at === 0) && here.at !== order.at(-1)) {
      order.push(here.at);
      faults.push(...here.faults);
    }
  }
  const missed = Array.from({ length: count }, (_, at) => at).filter((at) => !order.includes(at));
  const lines = await page.evaluate(
    (at) => at.map((one) => document.querySelector(`[data-stop="${one}"]`)?.outerHTML.slice(0, 120) ?? ''),
    missed,
  );
  faults.push(...lines.map((line) => `Tab passes over ${line}`));
  if (order.some((at, n) => at !== n) && missed.length === 0) faults.push(`Tab goes another way: ${order.join()}`);
  return faults;
}

/** What a reader would lose: the screen, the address, what is filled in, what is open. */
const state = (page: Page) =>
  page.evaluate(() => [
    location.href,
    document.querySelector('h1')?.textContent ?? '',
    ...[...document.forms].flatMap((form) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`)),
    String(document.querySelectorAll('details[open]').length),
  ]);

async function pressEscape(page: Page): Promise<readonly string[]> {
  await page.evaluate((css) => document.querySelector('main')?.querySelector<HTMLElement>(css)?.focus(), controls);
  const before = await state(page);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  return JSON.stringify(before) === JSON.stringify(await state(page)) ? [] : ['Escape takes something away'];
}

/** WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.11, on a phone and at 400 % on a desk. */
export const keyboard: Check = {
  says: 'can be worked by keyboard, with the focus always seen',
  faults: async (page) => [
    ...(await tabThrough(page)),
    ...(await under(page, { width: 320, height: 256 }, () => tabThrough(page))),
    ...(await pressEscape(page)),
    ...(await page
      .locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])')
      .evaluateAll((elements) => elements.map((element) => `an order of its own: ${element.outerHTML.slice(0, 100)}`))),
  ],
};
