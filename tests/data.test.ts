import { describe, expect, test } from 'vitest';
import { allSources, allStatements } from '#law/all.ts';
import { changeIds } from '#law/changes.ts';
import { countyCodes } from '#law/counties.ts';
import { deadlineIds } from '#law/deadlines.ts';
import type { Statement } from '#law/register.ts';
import { type Ruling, ruling, rulings } from '#law/ruling.ts';
import english from '#locales/en/law.json';
import { flowIds } from '#machines/flow-ids.ts';
import { dataFiles } from '#src/build/data.ts';
import { all, faults, holding, read, schemaOf, textOf } from './data-files.ts';

/** As people outside rely on them. */
const names = ['statements', 'sources', 'pending', 'sharing', 'counties', 'deadlines', 'services'] as const;
type Item = Readonly<Record<string, unknown>> & { readonly id: string };
const idsIn = (items: readonly Item[]) => items.map(({ id }) => id);

const { statements } = read('statements.json');
const { sources } = read('sources.json');
const { pending } = read('pending.json');
const { counties } = read('counties.json');
const { notFound, fields } = read('sharing.json');
const { deadlines } = read('deadlines.json');

/** The fields of a schema, at any depth, that no sentence describes. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([key, part]) => undescribed(part, `${path}/${key}`)),
  ];
}

describe('the open data', () => {
  test('has its files, each with its schema beside it', () => {
    const expected = [
      ...names.flatMap((name) => [`${name}.json`, `${name}.schema.json`]),
      ...flowIds.map((id) => `machines/${id}.json`),
      'machines/machine.schema.json',
      'hand-off.schema.json',
    ];
    expect([...all].sort()).toEqual(expected.sort());
  });

  test.each(holding)('%s is as its schema says, and each of its fields is described', (file) => {
    expect(faults(file, read(file))).toEqual([]);
    expect(undescribed(read(schemaOf(file)), schemaOf(file))).toEqual([]);
  });

  test.each(names)('%s names its schema, the license, a version and a day', (name) => {
    const { $schema, version, asOf, license } = read(`${name}.json`);
    expect({ $schema, license }).toEqual({ $schema: `./${name}.schema.json`, license: 'CC-BY-4.0' });
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('is written alike two times', async () => {
    const again = await dataFiles();
    expect(again.map(({ text }) => text)).toEqual(all.map(textOf));
  });
});

describe('the statements', () => {
  /** The statement that tells of each ruling. */
  const ofRulings: Readonly<Record<Ruling, string | undefined>> = {
    pending: undefined,
    noPower: 'ruling-no-power',
    power: 'ruling-power',
    powerUnderAgreement: 'ruling-power-under-agreement',
    ended: 'ruling-ended',
    other: 'ruling-other',
  };

  test('are all there, once, but for those of rulings that the court has not made', () => {
    const notMade = rulings.filter((is) => is !== ruling.is).flatMap((is) => ofRulings[is] ?? []);
    expect(idsIn(statements)).toEqual(Object.keys(allStatements).filter((id) => !notMade.includes(id)));
    for (const is of rulings) {
      const tell = Object.entries<Statement<string>>(allStatements).filter(([, { ofRuling }]) => ofRuling === is);
      expect(tell.map(([id]) => id)).toEqual(ofRulings[is] === undefined ? [] : [ofRulings[is]]);
    }
    // `{{on}}` is the day of a ruling: no other statement has it.
    const tellOfOne = Object.entries(english.statements).filter(([, { says }]) => says.includes('{{on}}'));
    expect(tellOfOne.map(([id]) => id).sort()).toEqual(Object.values(ofRulings).filter(Boolean).sort());
  });

  test('are said in both languages, with nothing left to fill in', () => {
    for (const { says } of statements) {
      expect(says.en).not.toBe(says.es);
      expect(`${says.en}${says.es}`).not.toMatch(/[{}]/);
    }
    const listed = statements.find(({ id }: Item) => id === 'agreement-listed');
    expect(listed.ofCounty).toBe(true);
    expect(listed.says.en).toContain('the sheriff of the county.');
    expect(listed.says.es).toContain('al sheriff del condado.');
  });

  test('lean on sources there are, and those against each other name each other', () => {
    const known = new Set(idsIn(sources));
    const against = new Map<string, readonly string[]>(statements.map((one: Item) => [one.id, one.against]));
    for (const one of statements) {
      for (const { id } of one.sources) expect(known).toContain(id);
      for (const id of one.against) expect(against.get(id)).toContain(one.id);
    }
    expect(statements.filter(({ against }: Item) => String(against) !== '').length).toBeGreaterThan(0);
  });

  test('say what one of them says in the register', () => {
    expect(statements.find(({ id }: Item) => id === 'hold-48-form')).toMatchObject({
      ofCounty: false,
      standing: 'disputed',
      sources: [{ id: 'ice-guidance-i247a', pinpoint: '2(1)' }],
      from: '2017-04-02',
      until: null,
      against: ['hold-48-regulation'],
      reviewed: null,
    });
  });
});

test('the sources are all there, once', () => {
  expect(idsIn(sources)).toEqual(Object.keys(allSources));
});

test('what is pending is all there, once, the newest first, and leans on statements there are', () => {
  expect(idsIn(pending)).toEqual(changeIds);
  for (const { statements: behind } of pending) for (const id of behind) expect(idsIn(statements)).toContain(id);
});

test('the table of what offices share is all there, leans on statements there are, and says where nothing was found', () => {
  const known = new Set(idsIn(statements));
  expect([fields.length, notFound]).toEqual([456, 225]);
  for (const { outcome, rules } of fields) {
    expect(rules.length === 0).toBe(outcome === 'nothing');
    for (const { statements: behind } of rules) for (const id of behind) expect(known).toContain(id);
  }
});

describe('the counties', () => {
  test('are the 72, and what is not on record is null', () => {
    expect(counties.map(({ code }: { code: string }) => code)).toEqual(countyCodes);
    const byName = (wanted: string) => counties.find(({ name }: { name: string }) => name === wanted);
    expect(byName('Adams')).toMatchObject({
      code: '55001',
      agreements: [],
      practice: null,
      respondent: false,
      paid: null,
    });
    expect(byName('Brown')).toMatchObject({
      agreements: [{ model: 'warrant', signed: '2020-10-16' }],
      practice: { is: 'honors', asOf: '2025-12' },
      respondent: true,
      paid: true,
    });
  });

  test('lean on sources there are', () => {
    const known = new Set(idsIn(sources));
    for (const { agreementsFrom, practice } of counties)
      for (const id of [agreementsFrom, ...(practice?.sources ?? [])]) expect(known).toContain(id);
  });
});

describe('the deadlines', () => {
  test('are all there, and lean on statements and sources there are', () => {
    expect(idsIn(deadlines)).toEqual(deadlineIds);
    for (const { rules } of deadlines)
      for (const { statement, values } of rules) {
        expect(idsIn(statements)).toContain(statement);
        for (const { source } of values) expect(idsIn(sources)).toContain(source);
      }
  });

  test('count what the law says', () => {
    const of = (wanted: string) => deadlines.find(({ id }: Item) => id === wanted);
    expect(of('detainer').rules.map(({ rule, statement }: Item) => [rule, statement])).toEqual([
      ['form', 'hold-48-form'],
      ['regulation', 'hold-48-regulation'],
    ]);
    expect(of('section-1983')).toMatchObject({
      unit: 'years',
      rules: [
        {
          values: [
            { value: 6, since: null },
            { value: 3, since: '2018-04-05' },
          ],
          statement: 'claim-1983',
        },
      ],
    });
  });
});

describe('a planted fault is found:', () => {
  /** Where a file breaks its schema once this stands at that place in it. */
  function planted(file: string, place: string, value: unknown): readonly string[] {
    const content = read(file);
    const [last = '', ...way] = place.split('/').slice(1).reverse();
    way.reverse().reduce((at, step) => at[step], content)[last] = value;
    return faults(file, content);
  }

  test.each([
    ['a statement without a source', 'statements.json', '/statements/0/sources', []],
    ['a source without an id', 'statements.json', '/statements/0/sources/0/id', undefined],
    ['a wrong standing', 'statements.json', '/statements/0/standing', 'certain'],
    ['a statement without Spanish', 'statements.json', '/statements/0/says/es', ''],
    ['a day that is none', 'statements.json', '/statements/0/checked', '2026-02-30'],
    ['a field that nobody described', 'statements.json', '/statements/0/note', 'a note'],
    ['a source of no kind', 'sources.json', '/sources/0/kind', 'blog'],
    ['a source with no address', 'sources.json', '/sources/0/url', 'see above'],
    ['a change with no statement', 'pending.json', '/pending/0/statements', []],
    ['a change of no kind', 'pending.json', '/pending/0/kind', 'rumor'],
    ['a county of six digits', 'counties.json', '/counties/0/code', '550011'],
    ['a county of another state', 'counties.json', '/counties/0/code', '17031'],
    ['a gap told as a “no”', 'counties.json', '/counties/0/paid', false],
    ['a practice without a source', 'counties.json', '/counties/4/practice/sources', []],
    ['a field of no agency', 'sharing.json', '/fields/0/agency', null],
    ['a rule with no statement', 'sharing.json', '/fields/0/rules/0/statements', []],
    ['a deadline without a rule', 'deadlines.json', '/deadlines/0/rules', []],
    ['a number that is none', 'deadlines.json', '/deadlines/0/rules/0/values/0/value', '48'],
    ['a rule without a statement', 'deadlines.json', '/deadlines/0/rules/0/statement', undefined],
    ['a service without a name', 'services.json', '/contents/0/name', undefined],
    ['a service without a status', 'services.json', '/contents/0/status', undefined],
    ['a phone without a number', 'services.json', '/contents/0/phones/0/number', undefined],
    ['a phone of a low grade', 'services.json', '/contents/0/phones/0/attributes/0/value', 'low'],
    ['an id that is no UUID', 'services.json', '/contents/0/id', 'spd-immigration'],
    ['a month given as a day', 'services.json', '/contents/0/assured_date', '2025-01'],
    ['an action nobody knows', 'machines/detainer.json', '/states/who/on/answer/actions/type', 'send'],
    ['a file under no license', 'counties.json', '/license', undefined],
  ])('%s', (_, file, place, value) => {
    const [holder, whole] = [place.slice(0, place.lastIndexOf('/')), faults(file, read(file))];
    expect(whole).toEqual([]);
    expect(planted(file, place, value).some((at) => at === place || at === holder)).toBe(true);
  });
});
