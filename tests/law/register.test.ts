import { describe, expect, test } from 'vitest';
import { allReadAt } from '#law/all.ts';
import { claims as checkedClaims, claimIds } from '#law/article.ts';
import { citation } from '#law/citation.ts';
import { county, countyCodes } from '#law/counties.ts';
import { directory } from '#law/directory.ts';
import type { Source, Statement } from '#law/register.ts';
import { ruling } from '#law/ruling.ts';
import { type SourceId, sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import helpEnglish from '#locales/en/help.json';
import lawEnglish from '#locales/en/law.json';
import helpSpanish from '#locales/es/help.json';
import lawSpanish from '#locales/es/law.json';
import { aggregators, isFrom } from './aggregators.ts';
import { isAddress } from './is-address.ts';

type ById = Readonly<Record<string, Source>>;
const sourcesById: ById = sources;
const claims: [string, Statement<SourceId>][] = Object.entries(statements);
const authorities = Object.entries(sourcesById);

const isRealDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The numbers and placeholders of a text, sorted: what must be the same in both languages. */
const figures = (text: string) => (text.match(/\d+(?:\(\w\))?|\{\{\w+\}\}/g) ?? []).sort();

/** Every text of a file by its dotted path. */
const texts = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [];
  });

describe('sources', () => {
  test.each(authorities)('%s has a well-formed address to check it', (_, { url }) => {
    expect(isAddress(url), url).toBe(true);
  });

  test.each(Object.entries(allReadAt))('%s has a well-formed address where it was read', (_, read) => {
    expect(isAddress(read), read).toBe(true);
  });

  test.each(authorities)(
    '%s is checked at an official place or its own publisher, not at an aggregator',
    (_, { url }) => {
      expect(aggregators.filter((site) => isFrom(url, site))).toEqual([]);
    },
  );

  test.each(authorities)('%s is leaned on by a statement or a county', (id) => {
    const cited = claims.flatMap(([, claim]) => claim.sources.map(({ source }) => source));
    const recorded = countyCodes.flatMap((code) => [county(code).agreementsFrom, ...county(code).practice.sources]);
    expect([...cited, ...recorded]).toContain(id);
  });
});

describe('the ruling of the supreme court', () => {
  const said = claims.filter(([id]) => id.startsWith('ruling-'));

  test.each(said)('%s leans on the ruling itself once the record is turned, and on the case until then', (_, claim) => {
    const kinds = claim.sources.map(({ source }) => sourcesById[source]?.kind);
    expect(kinds[0]).toBe(ruling.is === 'pending' ? 'case' : 'ruling');
  });
});

describe('the article’s claims', () => {
  test.each(claimIds)('%s is judged by no record of a single county', (id) => {
    const byId = new Map(claims);
    expect(checkedClaims[id].against.filter((statement) => byId.get(statement)?.ofCounty)).toEqual([]);
  });
});

describe('statements', () => {
  test.each(claims)('%s leans on sources that exist', (_, claim) => {
    expect(claim.sources.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
  });

  test.each(claims)('%s has real dates, and is looked at again after it was checked', (_, claim) => {
    const { checked, reviewBy, from, until } = claim;
    for (const day of [checked, reviewBy, from, until]) expect(day === undefined || isRealDay(day), day).toBe(true);
    expect(checked < reviewBy).toBe(true);
    expect((from ?? '') <= (until ?? '9999')).toBe(true);
  });

  test.each(claims)('%s and those that say otherwise name each other', (id, { against = [] }) => {
    const byId = new Map(claims);
    for (const other of against) expect(byId.get(other)?.against, other).toContain(id);
  });

  test.each(claims.filter(([, { standing }]) => standing === 'disputed'))(
    '%s is disputed by another',
    (_, { against }) => {
      expect(against?.length).toBeGreaterThan(0);
    },
  );

  test.each(claims.filter(([, { standing }]) => standing === 'confirmed'))(
    '%s is confirmed in a copy whose edition or date is named first',
    (_, claim) => {
      expect(sourcesById[claim.sources[0].source]?.asOf).not.toBeNull();
    },
  );

  test.each(claims.filter(([, { standing }]) => standing === 'pending'))(
    '%s names the case it waits for',
    (_, claim) => {
      expect(claim.sources.map(({ source }) => sourcesById[source]?.kind)).toContain('case');
    },
  );

  test('a pinpoint goes on where the citation of a code ends, as “350” and “350.29” would not', () => {
    const inCodes = claims.flatMap(([, { sources: cited }]) =>
      cited.filter(({ source, at }) => at !== undefined && ['statute', 'regulation'].includes(sources[source].kind)),
    );
    expect(inCodes.length).toBeGreaterThan(100);
    expect(inCodes.filter(({ at }) => /^[\d\w§]/.test(at ?? '')).map(citation)).toEqual([]);
  });

  test('a claim without a source, with one that does not exist, or against a claim of no known id does not compile', () => {
    const rest = { standing: 'reported', checked: '2026-11-24', reviewBy: '2027-11-24', reviewed: null } as const;
    // @ts-expect-error no source
    const unfounded: Statement<SourceId, StatementId> = { ...rest, sources: [] };
    // @ts-expect-error a source that is not in sources.ts
    const invented: Statement<SourceId, StatementId> = { ...rest, sources: [{ source: 'hearsay' }] };
    const founded = { ...rest, sources: [{ source: 'cfr-287.7' }] } as const;
    // @ts-expect-error a statement that is not in statements.ts
    const lonely: Statement<SourceId, StatementId> = { ...founded, against: ['nobody'] };
    expect([unfounded, invented, lonely]).toHaveLength(3);
  });
});

describe('words', () => {
  test('every statement has words in both languages, and no words are left over', () => {
    const ids = claims.map(([id]) => id).sort();
    expect(Object.keys(lawEnglish.statements).sort()).toEqual(ids);
    expect(Object.keys(lawSpanish.statements).sort()).toEqual(ids);
  });

  test('every help entry has words in both languages, and no words are left over', () => {
    const ids: string[] = directory()
      .map(({ id }) => id)
      .sort();
    expect(Object.keys(helpEnglish.entries).sort()).toEqual(ids);
    expect(Object.keys(helpSpanish.entries).sort()).toEqual(ids);
  });

  test.each([
    ['law.json', lawEnglish, lawSpanish],
    ['help.json', helpEnglish, helpSpanish],
  ])('%s has the same numbers, dates and placeholders in both languages', (_, english, spanish) => {
    const spanishTexts = new Map(texts(spanish));
    for (const [path, text] of texts(english))
      expect(figures(spanishTexts.get(path) ?? ''), path).toEqual(figures(text));
  });

  test('of a jail nobody has reported on we say just that: its county can be on the list of agreements', () => {
    expect(lawEnglish.statements['practice-not-on-record'].says).toBe(
      'We found no information on whether this county’s jail holds people for ICE. That does not mean that nothing happens there.',
    );
    expect(lawSpanish.statements['practice-not-on-record'].says).toBe(
      'No encontramos información sobre si la cárcel de este condado retiene a personas para ICE. Eso no quiere decir que ahí no pase nada.',
    );
  });
});

describe('counties', () => {
  const counties = countyCodes.map(county);
  const count = (practice: string) => counties.filter(({ practice: { is } }) => is === practice).length;

  test('all 72 are there, each with its federal code', () => {
    expect(countyCodes).toHaveLength(72);
    expect(countyCodes.filter((code) => !/^55\d{3}$/.test(code))).toEqual([]);
    expect(new Set(counties.map(({ name }) => name)).size).toBe(72);
  });

  test('the list of July 24, 2026 names 23 agreements, 5 of the jail model and 18 of the warrant model, in 20 counties', () => {
    const models = counties.flatMap(({ agreements }) => agreements.map(({ model }) => model));
    expect(models).toHaveLength(23);
    expect(models.filter((model) => model === 'jail')).toHaveLength(5);
    expect(counties.filter(({ agreements }) => agreements.length > 0)).toHaveLength(20);
    expect(counties.filter(({ agreementsAsOf }) => agreementsAsOf !== '2026-07-24')).toEqual([]);
  });

  test('no agreement was signed after the day of the list that names it', () => {
    for (const { agreements, agreementsAsOf } of counties)
      for (const { signed } of agreements) expect(isRealDay(signed) && signed <= agreementsAsOf, signed).toBe(true);
  });

  test('6 are reported to hold people for ICE, 2 not without a judge, and of 64 nothing is on record', () => {
    expect([count('honors'), count('needsWarrant'), count('notOnRecord')]).toEqual([6, 2, 64]);
  });

  test('a report about a county names its source and date', () => {
    for (const { name, practice } of counties)
      if (practice.is !== 'notOnRecord') expect(practice.sources.length && practice.asOf, name).toBeTruthy();
  });

  test('the five sheriffs before the court are those of Brown, Kenosha, Marathon, Sauk and Walworth', () => {
    expect(counties.filter(({ respondent }) => respondent).map(({ name }) => name)).toEqual([
      'Brown',
      'Kenosha',
      'Marathon',
      'Sauk',
      'Walworth',
    ]);
  });

  test('a code that is no county is refused by name', () => {
    expect(() => county('17031')).toThrow('17031');
  });
});

test('a statement speaks of the reader’s county exactly where it says that it does', () => {
  for (const [id, { ofCounty }] of Object.entries(statements)) {
    const said = [lawEnglish, lawSpanish].map(
      ({ statements: texts }) => Object.entries(texts).find(([each]) => each === id)?.[1].says,
    );
    expect(
      said.map((text) => text?.includes('{{county}}') ?? false),
      id,
    ).toEqual([ofCounty === true, ofCounty === true]);
  }
});
