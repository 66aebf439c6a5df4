import type { Page } from 'playwright-core';
import type { Kind, Question } from '#machines/engine/question.ts';
import { byMouse, goOn } from '../readers.ts';

/** What a screen can look like before it is left: how it comes about, and for which questions. */
export type State = {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** Something is told to be wrong or in doubt. */
  readonly told?: true;
  readonly of?: (question: Question) => boolean;
};

const date = { sure: 'known', month: 11, day: 16, year: 2026 } as const;
const fill = (
  page: Page,
  fields: Partial<typeof date> | { readonly day: number; readonly year: number; readonly month: number },
) => byMouse.say(page, { question: '', kind: 'moment', say: { ...date, ...fields } });
const press = (page: Page) => page.click(goOn);
const check = (input: Element) => {
  if (input instanceof HTMLInputElement && !input.checked) input.click();
};
const choose = (value: string) => (page: Page) =>
  page.locator(`input[name="answer"][value="${value}"]`).evaluate(check);
const chosen: State = {
  name: 'chosen',
  show: (page) => page.locator('label.opt input').first().evaluate(check),
};
/** Of several, the one that whatever is said next takes back. */
const doubtful: State = { name: 'not known', show: choose('unsure') };
const nothing: State = { name: 'nothing chosen', told: true, show: press };
const wrong = (name: string, fields: Parameters<typeof fill>[1], of?: State['of']): State => ({
  name,
  told: true,
  ...(of && { of }),
  show: async (page) => {
    await fill(page, fields);
    await press(page);
  },
});
const dates: readonly State[] = [
  nothing,
  { name: 'known', show: choose('known') },
  { name: 'known, and empty', told: true, show: press },
  { name: 'about', show: choose('about') },
  wrong('a day that no month has', { month: 11, day: 31, year: 2026 }),
  wrong('the year 26', { month: 11, day: 16, year: 26 }),
  wrong('a year beyond all years', { month: 11, day: 16, year: 9999 }),
  wrong('still to come', { month: 12, day: 31, year: 2026 }, ({ ahead }) => ahead === undefined),
  wrong('long ago', { month: 1, day: 9, year: 2013 }, ({ after }) => after === undefined),
  wrong('before its beginning', { month: 1, day: 9, year: 2013 }, ({ after }) => after !== undefined),
];

const states: Record<Kind, readonly State[]> = {
  notice: [],
  one: [nothing, chosen],
  several: [nothing, doubtful],
  county: [
    {
      name: 'the list open',
      show: async (page) => {
        await page.click('[role="combobox"]');
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'no county',
      told: true,
      show: async (page) => {
        await page.fill('[role="combobox"]', 'zz');
        await page.keyboard.press('Escape');
        await press(page);
        await page.fill('[role="combobox"]', '');
        await page.keyboard.press('Escape');
      },
    },
  ],
  day: dates,
  moment: dates,
};

/** The states of a question beyond the one in which it arrives, each error and each doubt among them. */
export const statesOf = (question: Question): readonly State[] =>
  states[question.kind].filter(({ of }) => of === undefined || of(question));
