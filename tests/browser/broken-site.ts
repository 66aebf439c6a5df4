import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import stillEn from '#locales/en/still.json';
import uiEn from '#locales/en/ui.json';
import stillEs from '#locales/es/still.json';
import uiEs from '#locales/es/ui.json';
import { type Language, tags } from '#src/words/languages.ts';
import { type Bench, type Opening, startBench, type Visit } from './bench.ts';
import { phone } from './flow-visit.ts';
import { now } from './people.ts';
import { core, type Fault, faultySite, type SiteCopy } from './site-copy.ts';

const copies: SiteCopy[] = [];
const benches: Bench[] = [];
afterAll(async () => {
  await Promise.all(benches.map((bench) => bench.close()));
  await Promise.all(copies.map(({ remove }) => remove()));
});

/** Serves a copy of the built site with faults planted in it. */
export async function serveCopy(...faults: readonly Fault[]): Promise<Bench & { readonly folder: string }> {
  const copy = await faultySite(...faults);
  copies.push(copy);
  const bench = await startBench(copy.folder);
  benches.push(bench);
  return { ...bench, folder: copy.folder };
}

/** Opens a page at phone size, on the day of everybody here. */
export const open = (bench: Bench, path: string, language: Language, more: Partial<Opening> = {}) =>
  bench.open({ path, ...phone, language: tags[language], now, ...more });

/** The words around every page, and those said where React does not draw. */
export const ui = { en: uiEn, es: uiEs };
export const still = { en: stillEn, es: stillEs };
/** The first heading, and how many answers stand below. */
export const heading = ({ page }: Visit) => page.locator('h1').first().textContent();
export const answered = ({ page }: Visit) => page.locator('.layer').count();
/** An answer to the first question, and the documents that faults are planted in. */
export const self = 'label:has([value="self"])';
export const documents = /^(en|es)\/(detainer\/|deadlines\/)?index\.html$/;

/** What every page must offer whatever broke, where it does not: the way out, both languages and, where somebody was told that something broke, whom to call. */
export const missing = ({ page }: Visit, calls = 3): Promise<readonly string[]> =>
  page.evaluate((calls) => {
    const seen = (css: string) =>
      [...document.querySelectorAll<HTMLElement>(css)].filter((each) => each.checkVisibility()).length;
    const told = [...document.querySelectorAll('header, main, footer')].map((part) => part.textContent).join(' ');
    return [
      ...(seen('.exit[data-exit]') < 1 || document.querySelectorAll('[data-exit]').length < 2 ? ['the way out'] : []),
      ...(document.querySelectorAll('.lang a[hreflang]').length < 2 ? ['the languages'] : []),
      ...(seen('a[href^="tel:"]') < calls ? ['whom to call'] : []),
      ...(/secret|\bat .+(?:\.[cm]?[jt]sx?\b\S*|:\d+):\d+|Error|undefined/.test(told)
        ? ['silence about what broke']
        : []),
    ];
  }, calls);

/** Errors beyond the one that was planted. */
export const unplanned = ({ pageErrors }: Visit) => pageErrors.filter((error) => !error.includes('secret'));

/** Whether the page is blank as soon as the way out is pressed. */
export const leaves = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('.exit[data-exit]')?.click();
    return document.documentElement.childElementCount === 0;
  });

/** What stands around the boundaries, made to throw while it is named: in the place of one text of the app. */
export const frail = (name: string, from: string | RegExp, to: (thrown: string) => string): Fault => ({
  files: core,
  text: from,
  by: to(`globalThis.fault===\`${name}\`&&(()=>{throw Error(\`secret\`)})()`),
});
/** The bar on top of every page, which throws while it is named. */
export const frailBar = frail(
  'the bar',
  'className:`top no-print`',
  (thrown) => `className:(${thrown},\`top no-print\`)`,
);
/** Names what throws from now on; nothing where it is empty. */
export const fault = (page: Page, name: string) =>
  page.evaluate((name) => Object.assign(globalThis, { fault: name }), name);
