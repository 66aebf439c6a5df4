import { describe, expect, test } from 'vitest';
import { county, countyCodes } from '#law/counties.ts';
import { countyRecords } from '#law/county-records.ts';
import { alikeOf, citiesAcross, reportsOn } from '#law/further-records.ts';
import type { Statement } from '#law/register.ts';
import { isBefore, termBegan } from '#law/sheriffs.ts';
import { isSourceId, type SourceId } from '#law/sources.ts';
import { statements } from '#law/statements.ts';

const codeOf = (name: string): string => countyCodes.find((code) => county(code).name === name) ?? name;
const byId: Readonly<Record<string, Statement<SourceId>>> = statements;
const reports = Object.entries(countyRecords.reports).flatMap(([code, of]) =>
  Object.entries(of).map(([id, report]) => [county(code).name, id, report] as const),
);

describe('what else is on record of a county', () => {
  test.each(reports)('%s: %s is told by a statement of records, with its date and its sources', (name, id, report) => {
    expect(byId[id]?.ofRecord).toBe(true);
    expect(report.asOf).toMatch(/^20\d{2}(-\d{2}(-\d{2})?)?$/);
    expect(report.sources.length).toBeGreaterThan(0);
    expect(report.sources.filter((source) => !isSourceId(source))).toEqual([]);
    // What names no county of the reader names this one itself.
    expect(reportsOn(codeOf(name))[id]?.sources).toEqual(report.sources);
  });

  test('each statement of records is told of some county', () => {
    const told = new Set(reports.map(([, id]) => id));
    const ofRecord = Object.entries(byId).filter(([, statement]) => statement.ofRecord);
    expect(ofRecord.length).toBeGreaterThan(10);
    expect(ofRecord.map(([id]) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  test('sources that do not agree stand on record of a county together', () => {
    for (const [name, id] of reports)
      for (const other of byId[id]?.against ?? [])
        expect(reportsOn(codeOf(name))[other], `${name}: ${id}`).toBeDefined();
  });
});

describe('places that are taken for another county', () => {
  // Typed by hand from the official results by ward of April 6, 2021.
  test.each([
    ['Portage', 'city', 'Columbia'],
    ['Monroe', 'city', 'Green'],
    ['Juneau', 'city', 'Dodge'],
    ['Washburn', 'city', 'Bayfield'],
    ['Jackson', 'village', 'Washington'],
    ['Marquette', 'village', 'Green Lake'],
    ['Taylor', 'village', 'Jackson'],
    ['Vernon', 'village', 'Waukesha'],
  ])('the %s %s lies in %s County', (name, kind, where) => {
    expect(alikeOf(codeOf(name))).toEqual({ kind, county: codeOf(where) });
  });

  test.each([
    ['Wisconsin Dells', ['Adams', 'Columbia', 'Juneau', 'Sauk']],
    ['Watertown', ['Dodge', 'Jefferson']],
    ['Appleton', ['Calumet', 'Outagamie', 'Winnebago']],
    ['Eau Claire', ['Chippewa', 'Eau Claire']],
    ['Whitewater', ['Jefferson', 'Walworth']],
    ['Milwaukee', ['Milwaukee', 'Washington', 'Waukesha']],
  ])('%s lies in %j', (city, names) => {
    expect(countyRecords.cities[city]?.map((code) => county(code).name)).toEqual(names);
    for (const name of names) expect(citiesAcross(codeOf(name)).map(([each]) => each)).toContain(city);
  });

  test('each is a county there is, and no city stands in one county alone', () => {
    for (const codes of Object.values(countyRecords.cities)) {
      expect(codes.length).toBeGreaterThan(1);
      expect(codes.filter((code) => !countyCodes.includes(code))).toEqual([]);
    }
    expect(Object.keys(countyRecords.cities)).toHaveLength(25);
    expect(citiesAcross(codeOf('Vilas'))).toEqual([]);
    expect(alikeOf(codeOf('Brown'))).toBeUndefined();
  });
});

describe('the term of a sheriff', () => {
  test.each([
    ['2026-11-26', '2023-01-02'],
    ['2023-01-02', '2023-01-02'],
    ['2023-01-01', '2019-01-07'],
    ['2027-01-03', '2023-01-02'],
    ['2027-01-04', '2027-01-04'],
    ['2030-12-31', '2027-01-04'],
  ])('that runs on %s began on %s', (on, began) => expect(termBegan(on)).toBe(began));

  test.each([
    ['2018', true],
    ['2022', true],
    ['2020-10-16', true],
    ['2023-01-02', false],
    ['2025-03', false],
  ])('a record of %s is older than the term of 2023: %s', (asOf, older) =>
    expect(isBefore(asOf, '2023-01-02')).toBe(older),
  );
});
