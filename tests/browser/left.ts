import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { dist } from '#src/commands/build.mjs';
import { pathOf, places, startPath } from '#src/routes.ts';
import type { Language } from '#src/words/languages.ts';
import { openAll } from './access/screens.ts';
import type { Bench, Ending, Opening } from './bench.ts';
import { enterFlow, type FlowVisit, neutral, type Way } from './flow-visit.ts';
import { type Heard, hear, statesIn } from './heard.ts';
import type { Person, Screen } from './people.ts';
import { byMouse, goOn } from './readers.ts';

/** What is typed, before the right thing where there is one, and stands in no file of the site: a word that is no county, what is no year, a time, names, and a title for a date. */
export const typed = {
  county: 'Quetzalcuenca del Norte',
  // No number: each entry of the history has two random names on the disk, of four digits one is soon among them.
  year: '7q91',
  time: '03:47',
  given: 'Xochipilli Tonatiuh',
  family: 'Nezahualpilli-Ixtlilxochitl',
  letter: 'Tlacaelel Moquihuix',
  title: 'Cuitlahuac Axayacatl',
};

/** What is seen of a visit at one screen. */
export type Look = {
  /** Whether something was answered or counted by then. */
  readonly answered: boolean;
  readonly title: string;
  /** Where it stands, and where it would stand after each link that leads to a part of it. */
  readonly addresses: readonly string[];
  readonly state: unknown;
  readonly heading: string;
  /** The texts on it that stand in no file of the site: they were put together from what was said. */
  readonly composed: readonly string[];
  /** The fields in which something is written, by their names. */
  readonly fields: readonly string[];
  /** Which helpers of the browser they would let read along: the field and the attribute that would keep it out. */
  readonly readAlong: readonly string[];
  /** The forms that let the browser keep what is filled in, and the fields that stand in no form, by what they are. */
  readonly kept: readonly string[];
};

/** A visit that was listened to from its first moment on, and how each screen looked. */
export type Watched = FlowVisit & { readonly site: string; readonly heard: Heard; readonly looks: Look[] };

/** Lets somebody into their flow, listening. */
export async function enter(
  bench: Bench,
  person: Person,
  way: Way,
  language: Language,
  opening: Partial<Opening> = {},
): Promise<Watched> {
  const heard: Heard[] = [];
  const visit = await enterFlow(bench, person, way, language, {
    ...opening,
    arrange: async (page) => void heard.push(await hear(page)),
  });
  const [only] = heard;
  if (!only) throw new Error('nobody listened');
  return { ...visit, site: bench.address, heard: only, looks: [] };
}

/** Long enough for Chromium to write down how a page stands: it does so a second after something changed. */
const noted = 1500;

/** Answers each screen; where something is typed, first what is wrong, which stays there for a while. */
export async function answer(visit: Watched, screens: readonly Screen[]): Promise<void> {
  const { page } = visit;
  for (const screen of screens) {
    await page.locator(`[data-question="${screen.question}"]`).waitFor();
    await look(visit, page);
    if (screen.kind === 'county') {
      await page.fill('[name="county"]', typed.county);
      await refused(visit, page);
      await page.fill('[name="county"]', '');
      // Its list would lie over the options below.
      await page.press('[name="county"]', 'Escape');
    }
    if (screen.kind === 'moment' && 'sure' in Object(screen.say)) {
      await page.check('[name="answer"][value="known"]');
      await typeWrongDate(visit, page);
    }
    await byMouse.say(page, screen);
    await byMouse.press(page, goOn);
  }
}

/** Fills in a date that there is not, and goes on, which the page refuses. */
async function typeWrongDate(visit: Watched, page: Watched['page']): Promise<void> {
  await page.selectOption('#month', '2');
  await page.fill('#day', '30');
  await page.fill('#year', typed.year);
  await page.fill('#time', typed.time);
  await refused(visit, page);
}

async function refused(visit: Watched, page: Watched['page']): Promise<void> {
  await page.click(goOn);
  await page.locator('[role="alert"] .err').waitFor();
  await look(visit, page);
  await page.waitForTimeout(noted);
}

/** Does on the result what a reader can do there: opens all of it, ticks the steps, shows the card, tries spellings of a name, fills in letters and titles for a calendar, and leaves lines of the sheet for a lawyer out, where there are any. */
export async function tryResult(visit: Watched): Promise<void> {
  const { page } = visit;
  await page.locator('[data-result]').waitFor();
  await openAll(visit);
  for (const tick of await page.locator('main [data-step] input[type="checkbox"]').all()) await tick.check();
  const card = page.locator('main .to-show').first();
  if ((await card.count()) > 0) {
    await card.click();
    await page.keyboard.press('Escape');
  }
  const [given, family] = await page.locator('.spellings input').all();
  await given?.fill(typed.given);
  await family?.fill(typed.family);
  for (const field of await page.locator('[data-letter] input').all()) await field.fill(typed.letter);
  for (const field of await page.locator('[data-takeaway] input[type="text"]').all()) await field.fill(typed.title);
  if ((await page.locator('.handoff').count()) > 0) {
    // Its lines are made once it is opened.
    await page.locator('.handoff form').waitFor();
    await openAll(visit);
    for (const line of (await page.locator('.handoff input').all()).slice(0, 3)) await line.uncheck();
  }
  await look(visit, page);
}

/** Counts a deadline and narrows the list of help, each in a tab of its own beside the flow. */
export async function countAndNarrow(visit: Watched): Promise<void> {
  const { page, language, site } = visit;
  const deadlines = await page.context().newPage();
  await deadlines.goto(`${site}${language}/deadlines/`, { waitUntil: 'networkidle' });
  await look(visit, deadlines);
  await deadlines.selectOption('#which', 'detainer');
  await deadlines.check('[name="answer"][value="known"]');
  await typeWrongDate(visit, deadlines);
  const said = { sure: 'known', month: 11, day: 24, year: 2026, time: '15:07' } as const;
  await byMouse.say(deadlines, { question: 'when', kind: 'moment', say: said });
  await deadlines.click(goOn);
  await deadlines.locator('#counted').waitFor();
  await look(visit, deadlines);

  const help = await page.context().newPage();
  await help.goto(`${site}${language}/help/`);
  await help.selectOption('[name="county"]', { index: 7 });
  await help.selectOption('[name="problem"]', { index: 2 });
  await look(visit, help);
}

/** Stays until all that Chromium writes down late is written, and ends the visit. */
export async function end(visit: Watched, how: Ending): Promise<void> {
  await visit.page.waitForTimeout(5000);
  await visit.end(how);
}

/** All that the site sends, one text. */
const sent = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(html|js|json)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
  .replaceAll('&amp;', '&')
  .replaceAll('&quot;', '"')
  .replaceAll('&#x27;', "'");

/** Adds how a page of the visit looks now. */
export async function look(visit: Watched, page: Watched['page']): Promise<void> {
  const seen = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.matches('noscript, script, style'))
        shown.push(texts.currentNode.nodeValue?.trim() ?? '');
    const all = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const fields = all.filter(({ type }) => ['text', 'textarea'].includes(type));
    const helpers = { spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' };
    const here = location.href;
    const state: unknown = history.state;
    const addresses = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map((link) => {
      link.click();
      return location.href;
    });
    return {
      answered: document.querySelector('#trail, #counted') !== null,
      title: document.title,
      addresses: [here, ...addresses],
      state,
      heading: document.querySelector('h1')?.textContent ?? '',
      shown,
      fields: fields.map(({ name }) => name),
      readAlong: fields.flatMap((field) =>
        Object.entries(helpers).flatMap(([name, off]) =>
          field.getAttribute(name) === off ? [] : [`${field.name}: ${name}`],
        ),
      ),
      kept: [
        ...[...document.forms].filter((form) => form.getAttribute('autocomplete') !== 'off').map(() => 'a form'),
        ...all.filter(({ form }) => form === null).map(({ name }) => name),
      ],
    };
  });
  const { shown, ...rest } = seen;
  const composed = [...new Set(shown)].filter((text) => text.length >= 12 && !sent.includes(text));
  visit.looks.push({ ...rest, composed });
}

/** The words that must be nowhere on the device: what was typed, what was put together, and the mark of a form that Chromium has written down. */
export const wordsOf = ({ looks }: Watched): readonly string[] => [
  ...new Set([...Object.values(typed), ...looks.flatMap(({ composed }) => composed), formState]),
];
export const formState = 'serialized form state';

/** The addresses that stand in the history and are none of a built page, or name a part of it that not every reader has. */
export const strayAddresses = ({ looks, site }: Watched): readonly string[] =>
  looks
    .flatMap(({ addresses }) => addresses)
    .filter((address) => {
      const [path = '', part] = address.slice(site.length).split('#');
      const document = documents.get(`/${path}`);
      return (
        !address.startsWith(site) ||
        document === undefined ||
        !(part === undefined || document.includes(` id="${part}"`))
      );
    });
const documents = new Map(
  places
    .map(({ route, language }) => pathOf(route, language))
    .map((path) => [path, readFileSync(join(dist, path.slice(startPath.length - 1), 'index.html'), 'utf8')]),
);

/** What the history was given, or had at a screen, that is more than a number. */
export const tellingStates = ({ looks, heard }: Watched): readonly unknown[] =>
  [...statesIn(heard), ...looks.map(({ state }) => state)].filter(
    (state) => state !== null && !/^\{"n":-?\d+\}$/.test(JSON.stringify(state)),
  );

/** The titles that tell more than the name of the site: before an answer that of the document itself may, later none. */
export const tellingTitles = ({ looks, language, site }: Watched): readonly string[] =>
  looks.flatMap(({ answered, title, addresses: [address = ''] }) => {
    const own = documents.get(`/${address.slice(site.length).replace(/#.*/, '')}`)?.includes(`<title>${title}</title>`);
    return title === neutral[language] || (own && !answered) ? [] : [title];
  });

/** The headings of the questions and of the result from the first answer on: a title or an address with one of them would tell. */
export const headingsOf = ({ looks, address }: Watched): readonly string[] => [
  ...new Set(
    looks.filter(({ answered, addresses }) => answered && addresses[0] === address).map(({ heading }) => heading),
  ),
];

/** Whether a file of the profile is a copy of the site's own files, which every reader gets; what they turn into when they run is kept beside them. */
export const isOfTheSite = (file: string): boolean => /^Default\/(Code )?Cache\//.test(file);

/** The title that a print of the page bears, and the one it had while it was printed, which names the file. */
export async function printed({ page }: Watched): Promise<readonly (string | undefined)[]> {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => Reflect.set(window, 'titlePrinted', document.title));
  });
  const pdf = (await page.pdf()).toString('latin1');
  const file = await page.evaluate(() => String(Reflect.get(window, 'titlePrinted')));
  return [file, ...(pdf.match(/\/Title[^\n]*/g) ?? [])];
}

/** What of an earlier visit a page still shows, a second after it is there: nothing where it begins anew. */
export async function stillThere(page: Watched['page']): Promise<readonly string[]> {
  await page.bringToFront();
  await page.locator('h1').waitFor();
  await page.waitForTimeout(1000);
  return page.evaluate<readonly string[]>(whatIsSaid);
}

/** The same for a page that is there: whether it is beyond the first question of a flow, and what is chosen. */
export const whatIsSaid = `[...document.querySelectorAll('[data-result], #trail, [data-question]${await beyondTheFirst()}, input:checked')]
  .map((each) => each.outerHTML.slice(0, 80))`;

async function beyondTheFirst(): Promise<string> {
  const all = await Promise.all(flowIds.map((id) => flows[id]()));
  return all.map(({ flow }) => `:not([data-question="${flow.lines[0]?.id}"])`).join('');
}
