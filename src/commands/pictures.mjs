// @ts-check
// npm run pictures [word ...]: pictures of the main screens in `pictures/`, so that a change to the look can be seen
// everywhere. Words choose among them, such as `es phone dark`; without words it takes all.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { base, buildIfStale, dist } from './build.mjs';
import { root } from './child.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { serve } from './serve.mjs';
import { endOnSignal } from './signals.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ month: string, day: string, time: string }} When
 * @typedef {readonly string[] | { county: string } | When | 'read'} Said
 * @typedef {{ flow: string, answers: Readonly<Record<string, Said>>, change: { question: string, to: readonly string[] } }} Example
 */

const folder = join(root, 'pictures');

/** A Wednesday morning before Thanksgiving, so that the pictures of today and of next year can be compared. */
const now = Date.parse('2026-11-25T10:00:00-06:00');

const languages = ['en', 'es'];
/** The pages beside the flows: of each its first screen, for some are fifty screens long. */
const beside = ['help', 'changes', 'article', 'words', 'deadlines', 'check', 'limits', 'safety', 'about'];
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** @type {Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>} */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/**
 * A visit to each flow; a question that is not named here gets "I don't know".
 * @type {readonly Example[]}
 */
const examples = [
  {
    flow: 'detainer',
    answers: {
      who: ['other'],
      where: ['jail'],
      reason: ['bailPaid'],
      nextHour: 'read',
      papers: ['i247a', 'i200'],
      copy: ['no'],
      citizen: ['no'],
      county: { county: 'Waukesha' },
      due: { month: '11', day: '20', time: '15:00' },
      otherHold: ['nothing'],
    },
    change: { question: 'papers', to: ['none'] },
  },
];

/**
 * @param {Page} page
 * @param {string} value
 */
const choose = (page, value) =>
  page.locator(`label:has(input[name="answer"][value="${value}"])`).click({ position: { x: 24, y: 24 } });

/**
 * @param {Page} page
 * @param {Said} said
 */
async function say(page, said) {
  if (said === 'read') return;
  if ('county' in said) {
    await page.fill('[role="combobox"]', said.county.slice(0, 4));
    await page.keyboard.press('ArrowDown');
  } else if ('day' in said) {
    await choose(page, 'known');
    await page.selectOption('#month', said.month);
    await page.fill('#day', said.day);
    await page.fill('#time', said.time);
  } else for (const option of said) await choose(page, option);
}

/** @param {Page} page */
const goOn = (page) => page.click('form button[type="submit"]');

/**
 * Walks through a flow; `picture` is taken of each screen as it arrives, after what is said to it, and of the result.
 * @param {Page} page
 * @param {Example} example
 * @param {(name: string) => Promise<unknown>} picture
 */
async function walk(page, { answers, change }, picture) {
  const asked = [];
  for (;;) {
    const form = page.locator('form[data-question]');
    const result = page.locator('[data-result]');
    await form.or(result).waitFor();
    if (await result.isVisible()) break;
    const question = String(await form.getAttribute('data-question'));
    const kind = await form.getAttribute('data-kind');
    await say(page, answers[question] ?? (kind === 'notice' ? 'read' : ['unsure']));
    await picture(`${String(asked.length + 1).padStart(2, '0')}-${question}`);
    if (kind === 'county') await page.keyboard.press('Enter');
    await goOn(page);
    await page.waitForFunction((before) => !document.querySelector(`[data-question="${before}"]`), question);
    asked.push({ question, kind });
  }
  await picture('result');
  await page.emulateMedia({ media: 'print' });
  await picture('result-print');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await picture('result-opened');

  const layers = asked.filter(({ kind }) => kind !== 'notice').reverse();
  const layer = layers.findIndex(({ question }) => question === change.question);
  await page.locator('.layer button').nth(layer).click();
  for (const option of change.to) await choose(page, option);
  await goOn(page);
  await page.locator('.diff').waitFor();
  await picture('change-preview');
}

/**
 * @param {readonly string[]} words those chosen on the command line
 * @returns {(choice: readonly string[]) => boolean} whether each word is among the choices, or speaks of another kind
 */
const chosenBy = (words) => (choice) => {
  const of = (/** @type {readonly string[]} */ all) => words.filter((word) => all.includes(word));
  return [languages, Object.keys(sizes), Object.keys(looks)].every((all, at) => {
    const named = of(all);
    return named.length === 0 || named.includes(choice[at] ?? '');
  });
};

async function pictures() {
  const words = process.argv.slice(2);
  const known = [...languages, ...Object.keys(sizes), ...Object.keys(looks)];
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) return stop(`Not known: ${unknown.join(', ')}. There are: ${known.join(', ')}`, 2);
  const executablePath = await findOrInstallChromium();
  if (!executablePath) return stop('No pictures without a Chromium.', 1);
  if (!(await buildIfStale())) return stop('The site could not be built; the reason stands above.', 1);

  await mkdir(folder, { recursive: true });
  const server = await serve({ directory: dist, port: 0, base });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const chosen = chosenBy(words);
  let count = 0;
  for (const language of languages)
    for (const [size, viewport] of Object.entries(sizes))
      for (const [look, media] of Object.entries(looks)) {
        if (!chosen([language, size, look])) continue;
        const context = await browser.newContext({ viewport, locale: `${language}-US` });
        await context.addInitScript((time) => Object.assign(Date, { now: () => time }), now);
        const page = await context.newPage();
        await page.emulateMedia(media);
        const picture = (/** @type {string} */ name, fullPage = true) => {
          count += 1;
          return page.screenshot({ path: join(folder, `${language}-${size}-${look}-${name}.png`), fullPage });
        };
        const address = `http://127.0.0.1:${server.port}${base}${language}/`;
        await page.goto(address, { waitUntil: 'networkidle' });
        // Drawn with the system's letters until ours arrive, and not measured again before a picture was taken.
        await page.screenshot({ fullPage: true });
        await picture('home');
        for (const name of beside) {
          await page.goto(`${address}${name}/`, { waitUntil: 'networkidle' });
          await picture(name, false);
        }
        for (const example of examples) {
          await page.goto(`${address}${example.flow}/`, { waitUntil: 'networkidle' });
          await walk(page, example, (name) => picture(`${example.flow}-${name}`));
        }
        await context.close();
      }
  await browser.close();
  await server.close();
  console.log(`${count} pictures in ${folder}`);
}

/**
 * @param {string} line what went wrong and what to do
 * @param {number} code to exit with
 */
function stop(line, code) {
  console.error(line);
  process.exitCode = code;
}

endOnSignal(130);
await pictures();
