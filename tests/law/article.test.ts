import { describe, expect, test } from 'vitest';
import { allSources, allStatements } from '#law/all.ts';
import { allClaimIds, allClaims, omissions } from '#law/article/claims.ts';
import { questionIds, questions } from '#law/article/questions.ts';
import { articleSources } from '#law/article/sources.ts';
import { articleStatements } from '#law/article/statements.ts';
import type { Verdict } from '#law/article.ts';
import type { Source } from '#law/register.ts';
import english from '#locales/en/article.json';
import spanish from '#locales/es/article.json';
import { routeOf } from '#src/routes.ts';
import { aggregators, isFrom } from './aggregators.ts';

/** The audit, row by row, typed by hand: S supported, P partly, U unsupported, C contradicted, V vague. */
const audit = `
  C01a S, C01b P, C01c U, C01d V, C01e U
  C02a U, C02b C, C02c C, C02d C U, C02e U
  C03a S, C03b U, C03c S, C03d P, C03e V
  C04a U, C04b C, C04c P, C04d U, C04e V
  C05a P, C05b U, C05c U, C05d U, C05e U
  C06a C, C06b U, C06c V, C06d P V
  C07a C, C07b V, C07c V
  C08a U, C08b U, C08c U, C08d V
  C09a C, C09b U, C09c U, C09d U, C09e U, C09f P
  C10a P, C10b S, C10c P C, C10d S, C10e S
  C11a U, C11b S, C11c P
  C12a U, C12b U, C12c U, C12d V
  C13a S, C13b P, C13c S, C13d S, C13e V
  C14a U C, C14b P, C14c V, C14d V
  C15a U, C15b U, C15c U, C15d U, C15e U
  C16a P, C16b C, C16c P, C16d U
  C17a U, C17b U, C17c V, C17d U
  C18a U, C18b S, C18c C, C18d P, C18e P
  C19a V, C19b V, C19c V, C19d V, C19e V
  C20a S, C20b U, C20c U, C20d U`;
const letters: Readonly<Record<string, Verdict>> = {
  S: 'supported',
  P: 'partly',
  U: 'unsupported',
  C: 'contradicted',
  V: 'vague',
};
const rows = audit
  .trim()
  .split(/,|\n/)
  .map((row) => row.trim().split(' '))
  .map(([id = '', ...verdicts]) => [id, verdicts.map((letter) => letters[letter])] as const);

test('every row of the audit is a claim with its verdict, and no claim is of another origin', () => {
  expect(rows).toHaveLength(90);
  expect(allClaimIds.map((id) => [id, [...allClaims[id].verdicts]])).toEqual(rows);
  expect(Object.keys(omissions)).toEqual(['C07d', 'C10f']);
});

describe('the twenty questions', () => {
  test('are there', () => expect(questionIds).toEqual(Array.from({ length: 20 }, (_, at) => `q${at + 1}`)));

  test.each(questionIds)(
    '%s has an answer of at most 60 words in both languages, and leads to pages there are, and not twice to one',
    (id) => {
      for (const { questions: words } of [english, spanish]) {
        const count = words[id].answer.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
        expect(count, words[id].answer).toBeLessThanOrEqual(60);
        expect(count).toBeGreaterThan(30);
      }
      expect(questions[id].leads.map(routeOf)).not.toContain(undefined);
      expect(questions[id].leads).toEqual([...new Set(questions[id].leads)]);
    },
  );
});

const sources: [string, Source][] = Object.entries(articleSources);
describe('the statements that only the article page makes', () => {
  const cited = Object.values(articleStatements).flatMap((statement) => statement.sources.map(({ source }) => source));

  test('have ids and sources of their own', () => {
    expect(Object.keys(allStatements)).toHaveLength(new Set(Object.keys(allStatements)).size);
    for (const source of cited) expect(Object.hasOwn(allSources, source), source).toBe(true);
  });

  test.each(sources)('%s is leaned on, and checked at no aggregator', (id, { url }) => {
    expect(cited).toContain(id);
    expect(URL.canParse(url), url).toBe(true);
    expect([...aggregators, 'billtrack50.com'].filter((site) => isFrom(url, site))).toEqual([]);
  });

  test('rest on words that were read in a dated copy where they are called confirmed, and name a case where one is waited for', () => {
    const byId: Readonly<Record<string, Source>> = allSources;
    for (const [id, { standing, sources: behind }] of Object.entries(articleStatements)) {
      if (standing === 'confirmed') expect(byId[behind[0].source]?.asOf, id).not.toBeNull();
      if (standing === 'pending')
        expect(
          behind.map(({ source }) => byId[source]?.kind),
          id,
        ).toContain('case');
    }
  });

  test('are each met on the page', () => {
    const met = new Set<string>([
      ...questionIds.flatMap((id) => questions[id].rests),
      ...allClaimIds.flatMap((id) => allClaims[id].against),
      ...Object.values(omissions).flat(),
    ]);
    expect(Object.keys(articleStatements).filter((id) => !met.has(id))).toEqual([]);
  });
});
