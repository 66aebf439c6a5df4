import type { Page } from 'playwright-core';
import type { DateSaid, Said, Screen } from './people.ts';

/** A way to work the page. */
export interface Reader {
  /** Fills in what is said to the question on the screen. */
  readonly say: (page: Page, screen: Screen) => Promise<void>;
  /** Presses a button or a link, by a selector. */
  readonly press: (page: Page, control: string) => Promise<void>;
}

export const goOn = 'form button[type="submit"]';
const optionsIn = (say: Said): readonly string[] => (Array.isArray(say) ? say : []);
const isDate = (say: Said): say is DateSaid => typeof say === 'object' && 'sure' in say;

/** Takes hold of things directly: a tap where the screen can be touched, else a click. */
function byHand(how: 'tap' | 'click'): Reader {
  const press = (page: Page, control: string) => page.locator(control)[how]();
  return {
    press,
    say: async (page, { say }) => {
      // At the left, away from Continue: for the browser two quick taps in one spot are a double tap, which counts once.
      const atLeft = (control: string) => page.locator(control)[how]({ position: { x: 24, y: 24 } });
      const row = (value: string) => atLeft(`label:has(input[name="answer"][value="${value}"])`);
      // Nobody reads steps faster than that, and a second tap so soon must not pass them.
      if (say === 'read' && how === 'tap') await page.waitForTimeout(600);
      // Chosen already, a press would take it back.
      const isChosen = (option: string) => page.isChecked(`input[name="answer"][value="${option}"]`);
      for (const option of optionsIn(say)) if (!(await isChosen(option))) await row(option);
      if (typeof say === 'object' && 'county' in say) {
        await atLeft('[role="combobox"]');
        // What stands there already is taken out first: only counties whose name holds it are offered.
        await page.fill('[role="combobox"]', '');
        await press(page, `[role="option"][data-option="${say.code}"]`);
      }
      if (isDate(say)) {
        await row(say.sure);
        // What the system draws over the page, a list or a clock, cannot be tapped from here.
        await page.selectOption('#month', String(say.month));
        await page.fill('#day', String(say.day));
        await page.fill('#year', String(say.year));
        if (say.time) await page.fill('#time', say.time);
        if (say.part) await page.selectOption('#part', say.part);
      }
    },
  };
}
export const byTap = byHand('tap');
export const byMouse = byHand('click');

/**
 * Clicks a control where it stands on the screen. Playwright's own click scrolls to where a bar that stays on screen
 * would otherwise be, and waits for frames with a script of its own, which does not run where JavaScript is off.
 */
export async function pressWhereSeen(page: Page, control: string): Promise<void> {
  const box = await page.locator(control).boundingBox();
  if (!box) throw new Error(`nothing is seen of ${control}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const hasFocus = (page: Page, control: string) =>
  page.evaluate((css) => document.activeElement?.matches(css) ?? false, control);

/** Presses a key until the focus is on the control; an error where it never comes there. */
async function until(page: Page, key: string, control: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(page, control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${control}`);
}

/** Tab, arrows, Space, Enter and letters, nothing else. */
export const byKeys: Reader = {
  press: async (page, control) => {
    await until(page, 'Tab', control);
    await page.keyboard.press('Enter');
  },
  say: async (page, { kind, say }) => {
    const choose = async (value: string) => {
      const input = `input[name="answer"][value="${value}"]`;
      await until(page, 'Tab', kind === 'several' ? input : 'input[name="answer"]');
      await until(page, 'ArrowDown', input);
      if (!(await page.isChecked(input))) await page.keyboard.press('Space');
    };
    for (const option of optionsIn(say)) await choose(option);
    if (typeof say === 'object' && 'county' in say) {
      await until(page, 'Tab', '[role="combobox"]');
      await page.keyboard.type(say.county.slice(0, 3).toLowerCase());
      const pointed = `[role="combobox"][aria-activedescendant$="-${say.code}"]`;
      await until(page, 'ArrowDown', pointed);
      await page.keyboard.press('Enter');
    }
    if (isDate(say)) await dateByKeys(page, say, choose);
  },
};

async function dateByKeys(page: Page, said: DateSaid, choose: (value: string) => Promise<void>): Promise<void> {
  const { sure, month, day, year, time, part } = said;
  await choose(sure);
  await until(page, 'Tab', '#month');
  await down(page, '#month', String(month));
  await page.keyboard.press('Tab');
  await page.keyboard.type(String(day));
  await page.keyboard.press('Tab');
  await page.keyboard.type(String(year));
  await page.keyboard.press('Tab');
  if (part) await down(page, '#part', part);
  if (time) {
    const [hour = '', minute = ''] = time.split(':');
    await page.keyboard.type(
      `${String(Number(hour) % 12 || 12).padStart(2, '0')}${minute}${Number(hour) < 12 ? 'a' : 'p'}`,
    );
  }
}

/** Comes to a list of the system by Tab and chooses a value in it with the arrows. */
export async function chooseByKeys(page: Page, list: string, value: string): Promise<void> {
  await until(page, 'Tab', list);
  await down(page, list, value);
}

/** Walks down a list of the system until a value stands in it. */
async function down(page: Page, list: string, value: string): Promise<void> {
  const length = await page.locator(`${list} option`).count();
  for (const key of ['Home', ...Array.from({ length }, () => 'ArrowDown')]) {
    await page.keyboard.press(key);
    if ((await page.inputValue(list)) === value) return;
  }
  throw new Error(`the arrows never lead to ${value} in ${list}`);
}
