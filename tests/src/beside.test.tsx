import { beforeAll, describe, expect, test } from 'vitest';
import { allStatements } from '#law/all.ts';
import { changeIds, changes } from '#law/changes.ts';
import { countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import { problems } from '#law/directory.ts';
import { standings } from '#law/register.ts';
import { isTold } from '#law/ruling.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { documentOf, documents } from '#src/build/documents.tsx';
import { sitemap } from '#src/build/sitemap.ts';
import { paperOf, pathOf, places, type ReadId, readIds, startPath } from '#src/routes.ts';
import { termIds, terms } from '#src/words/glossary.ts';
import { type Language, languages, other } from '#src/words/languages.ts';
import { site } from '../../site.config.ts';

/** A page as it is sent, to be searched. */
async function drawn(route: ReadId, language: Language) {
  const { page: html, ...rest } = await documentOf({ route, language });
  const page = document.createElement('div');
  page.innerHTML = html;
  return { ...rest, page };
}
const texts = (page: Element, css: string) => [...page.querySelectorAll(css)].map((one) => one.textContent);
const values = (page: Element, css: string, name: string) =>
  [...page.querySelectorAll(css)].map((one) => one.getAttribute(name));

const each = readIds.flatMap((route) => languages.map((language) => [route, language] as const));
describe.each(each)('the page %s in %s', (route, language) => {
  let page: Element;
  let script: string | undefined;
  beforeAll(async () => {
    ({ page, script } = await drawn(route, language));
  });

  test('has one heading, parts that an address can name once, and nothing that leads to none of them', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const ids = values(page, '[id]', 'id');
    expect(ids).toEqual([...new Set(ids)]);
    for (const address of values(page, 'a[href^="#"]', 'href')) expect(ids).toContain(address?.slice(1));
  });

  test('leads to pages that exist, and outside without a word about where from', () => {
    const paths = [startPath, ...places.map((place) => pathOf(place.route, place.language))];
    const inside = values(page, 'a[href^="/"]', 'href').filter((address) => !address?.startsWith('/data/'));
    for (const address of inside) expect(paths).toContain(address?.replace(/#.*/, ''));
    for (const link of page.querySelectorAll('a[href^="http"]')) expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  test('runs no script, but for the one that narrows the list of help', () => {
    expect(script).toBe(route === 'help' ? 'narrow' : undefined);
  });

  test('tells each statement with its standing, its sources and its day, or points to where it stands', () => {
    for (const stated of page.querySelectorAll('[data-statement]')) {
      const id = stated.getAttribute('data-statement') ?? '';
      expect(Object.hasOwn(allStatements, id), id).toBe(true);
      const whole = stated.querySelector('[data-standing]') && stated.querySelector('time, a[href^="#statement-"]');
      expect(whole, id).not.toBeNull();
    }
  });

  test('the foot leads to every page beside the flows', () => {
    expect(values(page, 'footer nav a', 'href')).toEqual(readIds.map((id) => pathOf(id, language)));
  });
});

test('every document has a title and a description of its own, and the other language', async () => {
  const all = await documents();
  const heads = all.filter(({ file }) => file !== '404.html').map(({ head }) => head);
  for (const pattern of [/<title>(.+)<\/title>/, /name="description" content="(.+)"/]) {
    const found = heads.map((head) => pattern.exec(head)?.[1]);
    expect(found).not.toContain(undefined);
  }
  const titles = heads.map((head) => /<title>(.+)<\/title>/.exec(head)?.[1]);
  expect(titles).toEqual([...new Set(titles)]);
  for (const { head, file, language } of all.filter(({ file }) => file.includes('/')))
    expect(head, file).toContain(`hreflang="${other(language)}"`);
});

test('what is marked for search engines stands on pages that are only read, and nowhere else', async () => {
  const marked = (await documents()).filter(({ page }) => / itemscope/i.test(page)).map(({ file }) => file);
  expect(marked).toEqual(
    languages.flatMap((language) => ['article', 'words'].map((id) => `${language}/${id}/index.html`)),
  );
});

describe('the list of pages for search engines', () => {
  test('is there only where this copy is known to be served', () => {
    expect(sitemap({ ...site, address: '' })).toEqual([]);
  });

  test('names every page once, with its other language', () => {
    const [{ text = '', file = '' } = {}] = sitemap({ ...site, address: 'https://example.org' });
    expect(file).toBe('sitemap.xml');
    const read = new DOMParser().parseFromString(text, 'text/xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect([...read.getElementsByTagName('loc')].map((one) => one.textContent)).toEqual(
      places.map(({ route, language }) => `https://example.org${pathOf(route, language)}`),
    );
    expect([...read.getElementsByTagName('xhtml:link')]).toHaveLength(places.length * languages.length);
  });
});

describe.each(languages)('what is changing in %s', async (language) => {
  const { page } = await drawn('changes', language);

  test('has everything that is open, the newest first', () => {
    expect(values(page, '[data-change]', 'data-change')).toEqual([...changeIds]);
    // A month without a day stands among its days.
    const months = changeIds.map((id) => changes[id].on.slice(0, 7));
    expect(months).toEqual(months.toSorted().reverse());
  });

  test('names the day of each stage in words, and what it would change', () => {
    for (const line of texts(page, '[data-change]')) expect(line).toMatch(/20\d\d\.$/);
    expect(page.querySelectorAll('[data-change] + p')).toHaveLength(changeIds.length);
  });
});

describe.each(languages)('find help in %s', async (language) => {
  const { page } = await drawn('help', language);

  test('has everybody once', () => {
    expect(values(page, '[data-resource]', 'data-resource').toSorted()).toEqual(allHelp.map(({ id }) => id).toSorted());
  });

  test('says of each number how sure it is and how old, and lets it be pressed', () => {
    const numbers = allHelp.flatMap(({ phones }) => phones);
    const shown = [...page.querySelectorAll('[data-grade]')];
    expect(shown).toHaveLength(numbers.length);
    for (const one of shown) {
      expect(one.querySelector('a')?.getAttribute('href')).toMatch(/^(tel|sms):[\d-]+$/);
      expect(one.querySelector('.meta')?.textContent).toMatch({ en: /source|page/, es: /fuente/ }[language]);
      expect(one.querySelector('.meta')?.textContent).toMatch(
        { en: /As of|no date/, es: /Fecha|no tiene fecha/ }[language],
      );
    }
  });

  test('shows those whose area is not known apart, and ICE last', () => {
    expect(values(page, '[data-area]', 'data-area')).toEqual(['all', 'some', 'unknown', 'ice']);
    const unknown = values(page, '[data-area="unknown"] [data-resource]', 'data-resource');
    expect(unknown.toSorted()).toEqual(
      allHelp.flatMap(({ id, counties, ofIce }) => (counties === null && !ofIce ? [id] : [])).toSorted(),
    );
    expect(unknown.length).toBeGreaterThan(5);
    expect(values(page, '[data-area="ice"] [data-resource]', 'data-resource')).toContain('dodge-county-detention');
  });

  test('offers every county, every problem, and each language that somebody speaks', () => {
    const options = (name: string) => values(page, `select[name="${name}"] option`, 'value').slice(1);
    expect(options('county')).toEqual(countyCodes);
    expect(options('problem')).toEqual(problems);
    expect(options('language')).toContain('es');
    expect(new Set(options('language'))).toEqual(new Set(allHelp.flatMap(({ languages }) => languages)));
  });

  test('without a script leads to everybody by problem', () => {
    const index = document.createElement('div');
    index.innerHTML = page.querySelector('noscript')?.innerHTML ?? '';
    const named = new Set(values(index, 'a', 'href'));
    expect(named).toEqual(new Set(allHelp.map(({ id }) => `#${id}`)));
  });
});

describe.each(languages)('words explained in %s', async (language) => {
  const { page } = await drawn('words', language);

  test('has every word, in both languages side by side, each marked as what it is', () => {
    expect(values(page, '.term', 'id').toSorted()).toEqual(termIds.toSorted());
    expect(termIds).toHaveLength(163);
    for (const id of termIds) {
      const [own, its] = [...(page.querySelector(`[id="${id}"]`)?.querySelectorAll('[lang]') ?? [])];
      expect([own?.getAttribute('lang'), its?.getAttribute('lang')]).toEqual([language, other(language)]);
      expect(own?.querySelector('h3')?.textContent).toBe(terms[id][language]);
      expect(its?.querySelector('.name')?.textContent).toBe(terms[id][other(language)]);
    }
  });

  test('leads from a word to what we say about the law, on a page where that stands', async () => {
    const cited = [...new Set(termIds.flatMap((id) => terms[id].rests))];
    const addresses = values(page, '.term a', 'href');
    for (const id of cited)
      expect(
        addresses.some((address) => address?.endsWith(`#statement-${id}`)),
        id,
      ).toBe(true);
    const routes = [...readIds, ...flowIds.map(paperOf)];
    const stands = new Map(
      await Promise.all(
        routes.map(async (route) => [pathOf(route, language), (await documentOf({ route, language })).page] as const),
      ),
    );
    for (const address of addresses) {
      const [path = '', id = ''] = address?.split('#') ?? [];
      expect(stands.get(path)?.includes(`id="${id}"`), address ?? '').toBe(true);
    }
  });
});

describe.each(languages)('how we check and what we do not cover in %s', async (language) => {
  const check = (await drawn('check', language)).page;
  const limits = (await drawn('limits', language)).page;
  const told = Object.entries(allStatements).filter(([, statement]) => isTold(statement));

  test('counts what there is', () => {
    const counts = standings.map((standing) => {
      const [, count] = /: (\d+)$/.exec(check.querySelector(`[data-count="${standing}"]`)?.textContent ?? '') ?? [];
      return Number(count);
    });
    expect(counts).toEqual(standings.map((wanted) => told.filter(([, { standing }]) => standing === wanted).length));
    expect(counts.reduce((sum, one) => sum + one)).toBe(told.length);
    // The figure of the README; the proof of the flow prints it too.
    const flow = check.querySelector('[data-count="detainer"]')?.textContent;
    for (const figure of ['81,193,648,320', '12', '84']) expect(flow).toContain(`: ${figure}.`);
  });

  test('tells every statement that could not be confirmed, and those that disagree', () => {
    const stated = values(limits, '[data-statement]', 'data-statement');
    const wanted = told.filter(([, { standing }]) => standing === 'unconfirmed' || standing === 'disputed');
    expect(stated.toSorted()).toEqual(wanted.map(([id]) => id).toSorted());
  });

  test('names the counties of which nothing is on record', () => {
    expect(limits.textContent).toMatch({ en: /Counties: 64 of 72/, es: /Condados: 64 de 72/ }[language]);
  });
});
