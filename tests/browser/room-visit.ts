import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import en from '#locales/en/intake.json';
import pagesEn from '#locales/en/pages.json';
import uiEn from '#locales/en/ui.json';
import es from '#locales/es/intake.json';
import pagesEs from '#locales/es/pages.json';
import uiEs from '#locales/es/ui.json';
import type { Language } from '#src/words/languages.ts';
import type { Bench, Opening, Visit } from './bench.ts';
import type { DateSaid } from './people.ts';
import { byMouse } from './readers.ts';

/** The words of the room. */
export const said = { en, es };

/** What was drawn for somebody, as they have it on paper. */
export type Paper = { readonly phrase: string; readonly kit: string };

/** Opens the room at its own address. */
export const openRoom = (bench: Bench, language: Language = 'en', opening: Partial<Opening> = {}): Promise<Visit> =>
  bench.open({ path: `${language}/intake/`, width: 1000, height: 800, language: `${language}-US`, ...opening });

export const heading = async (page: Page, name: string): Promise<void> => {
  await expect.poll(() => page.locator('h1').textContent(), { timeout: 20_000 }).toBe(name);
};
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Sets up as far as the two words that are asked back. */
export async function draw(page: Page, language: Language = 'en'): Promise<Paper> {
  await press(page, said[language].welcome.begin);
  await heading(page, said[language].papers.title);
  const wordsOf = async (at: number) =>
    (await page.locator('.words').nth(at).locator('li').allTextContents()).join(' ');
  const paper = { phrase: await wordsOf(0), kit: await wordsOf(1) };
  await press(page, said[language].papers.have);
  await heading(page, said[language].ask.title);
  return paper;
}

/** Sets up all of it, by the words on paper. */
export async function setUp(page: Page, language: Language = 'en'): Promise<Paper> {
  const paper = await draw(page, language);
  for (const input of await page.locator('[name^="word-"]').all()) {
    const place = Number((await input.getAttribute('name'))?.slice('word-'.length));
    await input.fill(paper.kit.split(' ')[place - 1] ?? '');
  }
  await press(page, said[language].ask.done);
  await heading(page, said[language].cases.title);
  return paper;
}

/** Types words, and sends them off with Enter. */
export async function tryWords(page: Page, words: string, language: Language = 'en'): Promise<void> {
  const field = page.getByLabel(said[language].unlock.words);
  await field.fill(words);
  await field.press('Enter');
}

/** Opens the cases with the right words. */
export async function unlock(page: Page, words: string, language: Language = 'en'): Promise<void> {
  await tryWords(page, words, language);
  await heading(page, said[language].cases.title);
}

/** Makes a case. */
export async function add(page: Page, name: string, language: Language = 'en'): Promise<void> {
  await page.getByLabel(said[language].cases.new).fill(name);
  await press(page, said[language].cases.add);
  await page.getByText(said[language].said.saved, { exact: true }).waitFor();
  await page.getByRole('button', { name, exact: true }).waitFor();
}

/** Why the page says that the cases are locked, once it says so. */
export async function reasonOf(page: Page): Promise<string> {
  await page.locator('[data-reason]').waitFor({ timeout: 20_000 });
  return (await page.locator('[data-reason]').getAttribute('data-reason')) ?? '';
}

/** Begins a guide, or goes on with it, from the desk of a case. */
export async function beginGuide(
  page: Page,
  flow: keyof typeof pagesEn.flows,
  language: Language = 'en',
): Promise<void> {
  const others = page.locator('section:has(> #guides) > details:not([open]) > summary');
  if ((await others.count()) > 0) await others.click();
  await press(page, { en: pagesEn, es: pagesEs }[language].flows[flow].title);
  await page.locator('form[data-question]').waitFor();
}

const form = (page: Page) => page.locator('form[data-question]');
/** The question that is open; null where none is. */
export const openQuestion = async (page: Page): Promise<string | null> =>
  (await form(page).count()) === 0 ? null : form(page).getAttribute('data-question');

/** Answers the open question with an option, or reads what it tells, and waits for what follows. */
export async function answer(page: Page, option: string, language: Language = 'en'): Promise<void> {
  const input = form(page).locator(`input[value="${option}"]`);
  if ((await input.count()) > 0) await input.check({ force: true });
  await goOn(page, language);
}

/** Sends off what stands in the open question, and waits for what follows. */
async function goOn(page: Page, language: Language): Promise<void> {
  const before = await openQuestion(page);
  await form(page)
    .getByRole('button', { name: { en: uiEn, es: uiEs }[language].continue })
    .click();
  await expect.poll(() => openQuestion(page)).not.toBe(before);
}

/** Answers to the end of a guide, with options or with a date; what is not told is not known. */
export async function toTheEnd(
  page: Page,
  told: Readonly<Record<string, string | DateSaid>>,
  language: Language = 'en',
): Promise<void> {
  for (let at = await openQuestion(page); at !== null; at = await openQuestion(page)) {
    const say = told[at] ?? 'unsure';
    if (typeof say === 'string') await answer(page, say, language);
    else {
      await byMouse.say(page, { question: at, kind: 'moment', say });
      await goOn(page, language);
    }
  }
  await page.locator('[data-result]').waitFor();
}
