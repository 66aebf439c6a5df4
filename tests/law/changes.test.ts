import { describe, expect, test } from 'vitest';
import { allSources, allStatements } from '#law/all.ts';
import { articleSources } from '#law/article/sources.ts';
import { articleStatements } from '#law/article/statements.ts';
import { changesSources } from '#law/changes/sources.ts';
import { changesStatements } from '#law/changes/statements.ts';
import { changeIds, changes } from '#law/changes.ts';
import type { Source } from '#law/register.ts';
import { sources } from '#law/sources.ts';
import { statements } from '#law/statements.ts';
import { aggregators, isFrom } from './aggregators.ts';

const byId: Readonly<Record<string, Source>> = allSources;
const cited = Object.values(changesStatements).flatMap((statement) => statement.sources.map(({ source }) => source));

describe('what is changing', () => {
  test('has at least those that the dossiers name first, each of its kind', () => {
    const kinds = Object.fromEntries(changeIds.map((id) => [id, changes[id].kind]));
    expect(kinds).toMatchObject({
      voces: 'case',
      'arrest-decree': 'case',
      daca: 'case',
      'assembly-bill-24': 'bill',
      'county-agreements': 'policy',
      'sheriffs-2026': 'election',
      'attorney-general-2026': 'election',
    });
  });

  test.each(changeIds)('%s has a day or a month, and statements that the page can tell', (id) => {
    const { on, statements: told } = changes[id];
    expect(on).toMatch(/^20\d\d-(0\d|1[0-2])(-[0-3]\d)?$/);
    expect(Number.isNaN(Date.parse(on))).toBe(false);
    expect(told).toEqual([...new Set(told)]);
    for (const statement of told) expect(Object.hasOwn(allStatements, statement), statement).toBe(true);
  });

  test('an open case is said to be one: what waits for a court names a case that is open', () => {
    for (const [id, { standing, sources: behind }] of Object.entries(changesStatements)) {
      const kinds = behind.map(({ source }) => byId[source]?.kind);
      if (standing === 'pending') expect(kinds, id).toContain('case');
      if (standing === 'confirmed') expect(byId[behind[0].source]?.asOf, id).not.toBeNull();
    }
  });

  test('makes no statement and names no source that nothing needs, and no id stands for two', () => {
    const told = new Set<string>(changeIds.flatMap((id) => changes[id].statements));
    expect(Object.keys(changesStatements).filter((id) => !told.has(id))).toEqual([]);
    expect(Object.keys(changesSources).filter((id) => !cited.some((source) => source === id))).toEqual([]);
    const ids = [statements, articleStatements, changesStatements].flatMap((all) => Object.keys(all));
    expect(ids).toEqual([...new Set(ids)]);
    const sourceIds = [sources, articleSources, changesSources].flatMap((all) => Object.keys(all));
    expect(sourceIds).toEqual([...new Set(sourceIds)]);
  });

  test.each(Object.entries(changesSources))('%s is checked at no aggregator', (_, { url }) => {
    expect(URL.canParse(url), url).toBe(true);
    expect([...aggregators, 'billtrack50.com'].filter((site) => isFrom(url, site))).toEqual([]);
  });
});
