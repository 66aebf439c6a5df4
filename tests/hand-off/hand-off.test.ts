import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { namedBy } from '#machines/parties.ts';
import { contactColumns, contactsCsv, matterColumns, matterCsv } from '#src/hand-off/as-csv.ts';
import { asJson } from '#src/hand-off/as-json.ts';
import { asNote } from '#src/hand-off/as-note.ts';
import type { Line } from '#src/hand-off/line.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import { pageWords } from '#src/words/page-words.ts';
import { read } from '../data-files.ts';
import { converted, office } from '../office.ts';
import { anybody, chance, now, told, words } from './people.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const fits = ajv.compile(read('hand-off.schema.json'));

const foot = 'Made with Firm Ground.';
const note = (lines: readonly Line[]) => asNote(lines, (part) => part, foot);
const json = (lines: readonly Line[], beside: ReadonlyMap<string, string> = new Map()) =>
  asJson(lines, beside, { flow: 'detainer', language: 'es', made: now.on });
const everyFormat = (lines: readonly Line[], beside: ReadonlyMap<string, string>) => [
  note(lines),
  json(lines, beside),
  contactsCsv(lines),
  matterCsv('x', note(lines), now.on),
];
const rows = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });

describe.each(flowIds)('%s: whoever answers', (id) => {
  const next = chance(id.length * 7919);
  const people = Array.from({ length: 12 }, () => next);

  test('the sheet has the same lines in both languages, each once, and none is empty', async () => {
    const findings: Findings = await flows[id]();
    for (const each of people) {
      const somebody = await told(id, anybody(findings, each));
      const [english, spanish] = [
        linesOf(somebody, pageWords(words, 'en', id)),
        linesOf(somebody, pageWords(words, 'es', id)),
      ];
      expect(spanish.map((line) => line.id)).toEqual(english.map((line) => line.id));
      expect(new Set(english.map((line) => line.id)).size).toBe(english.length);
      for (const line of [...english, ...spanish]) expect(line.text.trim(), line.id).not.toBe('');
    }
  });

  test('its data is as the schema says, and what was left out is in no format', async () => {
    const findings: Findings = await flows[id]();
    for (const each of people) {
      const somebody = await told(id, anybody(findings, each));
      const english = linesOf(somebody, pageWords(words, 'en', id));
      const beside = new Map(linesOf(somebody, pageWords(words, 'es', id)).map((line) => [line.id, line.text]));
      expect(fits(JSON.parse(json(english, beside))), JSON.stringify(fits.errors)).toBe(true);
      // Every second line is left out, each with a mark of its own, so that none is found in another.
      const marked = english.map((line, at) => ({ ...line, text: `${line.text} #${at}#` }));
      const own = new Map(marked.map((line, at) => [line.id, `${beside.get(line.id)} #${at}#`]));
      const kept = marked.filter((_, at) => at % 2 === 0);
      const out = everyFormat(kept, own).join('\n');
      for (const [at] of marked.entries()) expect(out.includes(`#${at}#`), marked[at]?.id).toBe(at % 2 === 0);
    }
  });

  test('the answers that name an office are answers that can be given', async () => {
    const { flow }: Findings = await flows[id]();
    for (const [question, options] of Object.entries(namedBy[id].by ?? {}))
      for (const option of Object.keys(options)) expect(flow.questions[question]?.options).toContain(option);
  });
});

test('whoever leaves a line out: the test above would find it', async () => {
  const somebody = await told('detainer', { who: 'self', where: 'jail' });
  const lines = linesOf(somebody, pageWords(words, 'en', 'detainer'));
  expect(note(lines.slice(1)).includes(lines[0]?.text ?? '')).toBe(false);
  expect(note(lines).includes(lines[0]?.text ?? '')).toBe(true);
});

describe('tables', () => {
  const nasty = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠1',
    ' =1',
    '"quoted", and\nmore',
    'José Núñez',
  ];
  const line = (text: string): Line => ({ id: text, part: 'parties', text, data: {} });

  test('have the columns of the import, in its order', () => {
    expect(rows(contactsCsv([line('x')])).data[0]).toEqual([...contactColumns]);
    expect(rows(matterCsv('x', 'y', now.on)).data[0]).toEqual([...matterColumns]);
    expect(rows(matterCsv('x', 'y', now.on)).data[1]?.slice(0, 9)).toEqual([
      'Pending',
      '',
      '',
      'x',
      '',
      '',
      '11/25/2026',
      '',
      'y',
    ]);
  });

  test('an office of a county is in Wisconsin; of no other is that said', () => {
    const state = (county: string | null) =>
      rows(contactsCsv([{ ...line('x'), data: { county } }])).data[1]?.[contactColumns.indexOf('business_state')];
    expect([state('Dane County'), state(null)]).toEqual(['WI', '']);
  });

  test.each(nasty)('a cell %j is the same for another reader, and no formula', (text) => {
    const { data, errors } = rows(contactsCsv([line(text)]));
    const cell = data[1]?.[contactColumns.indexOf('company')] ?? '';
    expect(errors).toEqual([]);
    expect(cell.replace(/^'/, '')).toBe(text.trim());
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });
});

test.skipIf(office === undefined)(
  'no cell is a formula in LibreOffice, where that is installed',
  { timeout: 120_000 },
  () => {
    const texts = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1+1',
      ' =1+1',
      '=HYPERLINK("https://example.org";"x")',
      'José',
    ];
    const table = contactsCsv(texts.map((text) => ({ id: text, part: 'parties', text, data: {} })));
    // Commas, quotes, UTF-8: what the import dialog finds by the mark at the front; without a screen nobody is asked.
    const sheet = converted('table.csv', table, 'fods', 'CSV:44,34,76').toString();
    expect(sheet).toContain('José');
    expect(sheet).toContain('1+1');
    expect(sheet).not.toContain('table:formula');
  },
);
