import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '#locales/en/detainer.json';
import { flowIds } from '#machines/flow-ids.ts';
import { languages } from '#src/words/languages.ts';
import { type Bench, profileOf, startBench } from './bench.ts';
import { phone, upTo, walk, ways } from './flow-visit.ts';
import { keepers, usedOf } from './heard.ts';
import {
  answer,
  end,
  enter,
  formState,
  isOfTheSite,
  look,
  printed,
  stillThere,
  strayAddresses,
  tellingStates,
  tellingTitles,
  typed,
  type Watched,
  whatIsSaid,
  wordsOf,
} from './left.ts';
import { nothingIsLeft, type Walked } from './left-laws.ts';
import { type Outside, startOutside } from './outside.ts';
import { everybody, waukesha } from './people.ts';
import { type Scan, scanProfile } from './profile.ts';
import { byMouse } from './readers.ts';
import { beside, core, type Fault, faultySite, type SiteCopy } from './site-copy.ts';

const visits: readonly Walked[] = [
  { language: 'en', way: 'its own address', person: 'waukesha', how: 'closed' },
  { language: 'es', way: 'the door on the home page', person: 'withIce', how: 'killed' },
  { language: 'en', way: 'its own address', person: 'inJail', how: 'killed' },
  { language: 'es', way: 'the door on the home page', person: 'atTheDoor', how: 'closed' },
  { language: 'en', way: 'the door on the home page', person: 'inBrown', how: 'killed' },
  { language: 'es', way: 'its own address', person: 'toldByJail', how: 'closed' },
  { language: 'en', way: 'the door on the home page', person: 'asksSheriff', how: 'closed' },
  { language: 'es', way: 'its own address', person: 'heldInDane', how: 'killed' },
  { language: 'es', way: 'the door on the home page', person: 'calledToCourt', how: 'killed' },
  { language: 'en', way: 'its own address', person: 'asksPolice', how: 'closed' },
  { language: 'en', way: 'its own address', person: 'atSchoolDesk', how: 'killed' },
  { language: 'es', way: 'its own address', person: 'cameThisMonth', how: 'closed' },
  { language: 'es', way: 'the door on the home page', person: 'hurtAtHome', how: 'killed' },
  { language: 'en', way: 'the door on the home page', person: 'getsReady', how: 'closed' },
];
nothingIsLeft(visits);

test('somebody visits each flow; each language, each way in and each end is met', () => {
  const met = <Kind>(of: (visit: Walked) => Kind) => new Set(visits.map(of));
  expect(met(({ person }) => everybody[person].flow)).toEqual(new Set(flowIds));
  expect(met(({ language }) => language)).toEqual(new Set(languages));
  expect(met(({ way }) => way)).toEqual(new Set(ways));
  expect(met(({ how }) => how)).toEqual(new Set(['closed', 'killed']));
});

test('nothing that is typed can stand in the random names that Chromium gives each entry of the history', () => {
  expect(Object.values(typed).filter((word) => /^[\da-f-]+$/i.test(word))).toEqual([]);
});

describe('begins anew', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(undefined, { profiles: true });
  });
  afterAll(() => bench?.close());

  /** Answers four questions. */
  const begun = async (of = bench) => {
    const visit = await enter(of, waukesha, 'its own address', 'en');
    await answer(visit, upTo(waukesha, 'papers'));
    await visit.page.locator('[data-question="papers"]').waitFor();
    return visit;
  };

  test('[L12 B] when the page is loaded again', async () => {
    const { page } = await begun();
    expect(await page.evaluate(whatIsSaid)).not.toEqual([]);
    await page.reload();
    expect(await stillThere(page)).toEqual([]);
  });

  test('[L12 B] when the page has crashed', async () => {
    const { page } = await begun();
    const devtools = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    // Playwright has given the page up; the browser has not.
    const shown = async () => {
      const expression = `[document.readyState, document.querySelector('h1')?.textContent, ...${whatIsSaid}]`;
      const { result } = await devtools.send('Runtime.evaluate', { expression, returnByValue: true });
      return result.value;
    };
    await devtools.send('Page.reload');
    await expect.poll(shown).toEqual(['complete', en.questions.who.ask]);
  });
});

test('[L03 B] a link to a part of the result leads there, opens what is folded around it, and adds nothing to the history', async () => {
  const bench = await startBench(undefined, { profiles: true });
  const visit = await enter(bench, waukesha, 'its own address', 'en');
  await walk(visit, waukesha.screens, byMouse);
  const { page } = visit;
  await page.locator('[data-result]').waitFor();
  const before = await page.evaluate(() => history.length);
  const links = await page.locator('main a[href^="#"]').all();
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const place = ((await link.getAttribute('href')) ?? '').slice(1);
    await page.locator('details[open]').evaluateAll((all) => {
      for (const each of all) each.removeAttribute('open');
    });
    await link.evaluate((element) => element instanceof HTMLElement && element.click());
    const there = await page.evaluate(() => {
      const at = document.activeElement;
      return { id: at?.id, seen: at?.checkVisibility(), address: location.href };
    });
    expect(there).toEqual({ id: place, seen: true, address: visit.address });
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await bench.close();
});

test.each<[string, Fault]>([
  ['a text that is not there', { files: core, text: 'no such text', by: '' }],
  ['a file that is not there', { files: /^assets\/none-/, text: 'a', by: 'b' }],
])('a fault cannot be planted in %s', async (_, change) => {
  await expect(faultySite(change)).rejects.toThrow(/no such text|no file/);
});

/** Faults, each against one bar; all of them are in the copy that is looked at here, and each must be told apart. */
const faults: Readonly<Record<string, Fault>> = {
  'forms are kept': { files: core, text: /action:`\/search`,autoComplete:`off`,|autoComplete:`off`,/g, by: '' },
  'answers are stored, and chosen again later': beside(`
    addEventListener('submit', ({ target }) => localStorage.said ??= new FormData(target).get('answer'));
    setTimeout(() => { for (const said of document.querySelectorAll('[value="' + localStorage.said + '"]')) said.checked = true; }, 500);`),
  'answers are in the address, the state and the title': beside(`
    addEventListener('submit', ({ target }) => {
      const said = [...new FormData(target).values()];
      setTimeout(() => {
        history.replaceState({ ...history.state, said }, '', '?said=' + said);
        document.title = document.querySelector('h1').textContent;
      }, 50);
    });`),
  'places in the page have addresses': {
    files: core,
    text: /\.isDefaultPrevented\(\)\|\|/,
    by: '.isDefaultPrevented()&&',
  },
  'words are spelled by the browser': { files: core, text: 'spellCheck:!1', by: 'spellCheck:!0' },
};

describe('a careless copy is found out', () => {
  let site: SiteCopy;
  let bench: Bench;
  let visit: Watched;
  let print: readonly (string | undefined)[];
  let scan: Scan;
  beforeAll(async () => {
    site = await faultySite(...Object.values(faults));
    bench = await startBench(site.folder, { profiles: true });
    visit = await enter(bench, waukesha, 'its own address', 'en');
    await answer(visit, upTo(waukesha, 'questioned'));
    await visit.page.locator('[data-question="questioned"]').waitFor();
    // Until its title has changed too.
    await visit.page.waitForTimeout(500);
    await look(visit, visit.page);
    print = await printed(visit);
    await end(visit, 'closed');
    scan = await scanProfile(profileOf(visit), [...wordsOf(visit), en.questions.questioned.ask]);
  }, 120_000);
  afterAll(async () => {
    await bench?.close();
    await site?.remove();
  });
  const found = (wanted: string) =>
    scan.found
      .filter(({ word, file }) => word === wanted && !isOfTheSite(file))
      .map(({ file }) => file.replace(/_\d+$/, ''));

  test('[L01 B broken] the form, and what was typed into it, is on the disk', () => {
    expect(found(formState)).toContain('Default/Sessions/Session');
    expect(found(typed.county)).toContain('Default/Web Data');
  });
  test('[L02 B broken] an answer is in the storage', () => {
    expect(usedOf(visit.heard, keepers)).toEqual(['window.localStorage']);
  });
  test('[L03 B broken] an answer is in the address, and so is a place in the page', () => {
    const stray = strayAddresses(visit).map((address) => address.replace(visit.address, ''));
    expect(stray).toEqual(expect.arrayContaining(['?said=i247a,i200', '#guide']));
  });
  test('[L04 B broken] an answer is in the state', () => {
    expect(tellingStates(visit)).toContainEqual({ n: expect.any(Number), said: ['bailPaid'] });
  });
  test('[L05 B broken] a question is in the title, and in the history on the disk', () => {
    expect(tellingTitles(visit)).toContain(en.questions.questioned.ask);
    expect(found(en.questions.questioned.ask)).toContain('Default/History');
  });
  test('[L07 B broken] the browser may keep what is filled in, and does', () => {
    expect(visit.looks.flatMap(({ kept }) => kept)).toContain('a form');
    expect(found(typed.county)).toContain('Default/Web Data');
  });
  test('[L08 B broken] the browser may read along', () => {
    expect(visit.looks.flatMap(({ readAlong }) => readAlong)).toContain('county: spellcheck');
  });
  test('[L11 B broken] a question is the title of the print', () => {
    expect(print).toEqual([en.questions.questioned.ask, expect.stringContaining('officer')]);
  });
  test('[L12 B broken] an answer is there again', async () => {
    const again = await bench.open({ path: '', ...phone, language: 'en-US', restored: profileOf(visit) });
    const [page = again.page] = again.page
      .context()
      .pages()
      .filter((each) => each.url().startsWith(visit.address));
    expect(await stillThere(page)).toEqual([expect.stringContaining('value="other"')]);
    await again.end('closed');
  });
});

/** A copy of the site in which every other site is a page on this machine. */
const elsewhere = (address: string): readonly Fault[] => [
  { files: /\.html$/, text: 'href="https://', by: `href="${address}` },
  { files: core, text: 'https://', by: address },
  // The sources come with the flow that cites them.
  { files: /^assets\/(detainer|deadlines)-(en|es)-.+\.js$/, text: 'https://', by: address },
];

describe('the pages that links lead to', () => {
  let outside: Outside;
  beforeAll(async () => {
    outside = await startOutside();
  });
  afterAll(() => outside?.close());

  /** Presses a link, and tells what the page that it leads to knows of who comes. */
  const press = async (page: Page, link: Locator) => {
    const opens = (await link.getAttribute('target')) === '_blank' ? page.waitForEvent('popup') : undefined;
    await link.evaluate((element) => element instanceof HTMLElement && element.click());
    const there = (await opens) ?? page;
    if (!opens) await page.waitForURL((url) => url.href.startsWith(outside.address));
    await there.waitForLoadState();
    return there.evaluate(() => [document.referrer, window.opener]);
  };
  const nobody = ['', null];

  test('[L06 B] are not told where the reader comes from, and have no hold on the page', async () => {
    const site = await faultySite(...elsewhere(outside.address));
    const bench = await startBench(site.folder, { profiles: true });
    const visit = await enter(bench, waukesha, 'its own address', 'en');
    await walk(visit, waukesha.screens, byMouse);
    await visit.page.locator('[data-result]').waitFor();
    const source = (within = '') => visit.page.locator(`main ${within} a[href^="${outside.address}"]`).first();
    const links: readonly [string, () => Locator][] = [
      ['en/help/', () => source('[data-resource]')],
      ['en/about/', () => source()],
      ['en/article/', () => source()],
      ['en/detainer/paper/', () => source()],
      ['en/deadlines/', () => source()],
    ];
    expect(await press(visit.page, visit.page.locator('main a[target="_blank"]').first())).toEqual(nobody);
    expect(await press(visit.page, source('[data-statement]'))).toEqual(nobody);
    for (const [path, link] of links) {
      await visit.page.goto(bench.address + path);
      expect([path, await press(visit.page, link())]).toEqual([path, nobody]);
    }
    expect(outside.asked.length).toBe(1 + links.length);
    expect(outside.asked.filter(({ referer }) => referer !== undefined)).toEqual([]);
    await bench.close();
    await site.remove();
  });

  test('[L06 B broken] are told where nothing forbids it', async () => {
    const site = await faultySite(
      ...elsewhere(outside.address),
      { files: /^en\/.*\.html$/, text: '<meta name="referrer" content="no-referrer">', by: '' },
      { files: /^en\/.*\.html$/, text: 'rel="noreferrer"', by: '' },
    );
    const bench = await startBench(site.folder, { profiles: true });
    const { page } = await bench.open({ path: 'en/help/', ...phone, language: 'en-US' });
    const before = outside.asked.length;
    expect(await press(page, page.locator(`main a[href^="${outside.address}"]`).first())).toEqual([
      bench.address,
      null,
    ]);
    expect(outside.asked.slice(before).map(({ referer }) => referer)).toEqual([bench.address]);
    await bench.close();
    await site.remove();
  });
});
