// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letterIds } from '#machines/letter-ids.ts';
import { byHand } from '#machines/letters.ts';
import { fieldsOf, type LetterWords, labelOf, lineText, type Typed, writtenLines } from '#src/letters/letter-lines.ts';
import { wordFile } from '#src/letters/word-file.ts';
import { typedText } from '#src/typed.ts';
import { readLocales } from '#src/words/files.ts';
import { createWords } from '#src/words/i18n.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { converted, office } from '../office.ts';

const locale = createWords('en', readLocales('locales').en);
const words: LetterWords = {
  letters: wordsIn(locale, 'en', 'letters'),
  fields: wordsIn(locale, 'en', 'fields'),
  language: 'en',
};
const nobody = { said: {}, due: undefined };
/** Each field of a letter filled with the same text. */
const filled = (id: (typeof letterIds)[number], text: string): Typed =>
  Object.fromEntries(fieldsOf(id, nobody, words).map((line) => [line, text]));

const hostile = [
  'José Núñez, nacido el 3 de mayo',
  '<script>alert(1)</script> & "quotes" ]]>',
  'bell \u0007 null \u0000 escape \u001b[31m',
  'turned \u202Eround\u202C and \u200Fmarked',
  '{PAGE} =HYPERLINK("https://example.org") {{blank}} $t(lines.cost)',
  'x'.repeat(10_000),
];

describe.each(letterIds)('%s', (id) => {
  test.each(hostile)('what is typed stands in it as text, once a field: %.30s', (text) => {
    const fields = fieldsOf(id, nobody, words);
    const lines = writtenLines(id, { ...nobody, typed: filled(id, text) }, words);
    expect(fields.length).toBeGreaterThan(0);
    for (const line of fields) {
      const own = lines.filter((each) => each.line === line);
      expect(own.map((each) => each.pieces.filter(({ is }) => is === 'filled').map((piece) => piece.text))).toEqual([
        [typedText(text)],
      ]);
    }
    // Only what is signed stays open.
    const open = lines.filter(({ pieces }) => pieces.some(({ is }) => is === 'blank'));
    expect(open.filter(({ line }) => !byHand.includes(line))).toEqual([]);
  });

  test('what is left empty is room to write, and each field has words that ask for it', () => {
    for (const line of fieldsOf(id, nobody, words)) {
      const label = labelOf(line, nobody, words);
      expect(label.length, line).toBeGreaterThan(3);
      expect(label).toBe(typedText(label).replaceAll('_', ''));
    }
    const empty = writtenLines(id, { ...nobody, typed: filled(id, '  ') }, words);
    const open = empty.filter(({ pieces }) => pieces.some(({ is }) => is === 'blank')).map(({ line }) => line);
    expect(open.filter((line) => !byHand.includes(line))).toEqual(fieldsOf(id, nobody, words));
  });
});

/** The parts of a file for Word that are XML, by their names. */
async function partsOf(text: string): Promise<Readonly<Record<string, string>>> {
  const lines = writtenLines('jail', { ...nobody, typed: filled('jail', text) }, words);
  const parts = unzipSync(new Uint8Array(await wordFile(lines)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const isXml = (text: string) =>
  new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('parsererror').length === 0;

describe('a file for Word', () => {
  test.each(hostile)('is XML in each part, with nothing that is fetched or worked out: %.30s', async (text) => {
    const parts = await partsOf(text);
    expect(Object.keys(parts)).toContain('word/document.xml');
    for (const [name, part] of Object.entries(parts)) {
      expect(isXml(part), name).toBe(true);
      expect(part, name).not.toMatch(/TargetMode="External"|fldSimple|instrText|fldChar/);
    }
  });

  test('says the letter line by line', async () => {
    const { 'word/document.xml': body = '' } = await partsOf('José Núñez & co');
    const shown = [...new DOMParser().parseFromString(body, 'text/xml').getElementsByTagName('w:p')].map(
      ({ textContent }) => textContent,
    );
    const lines = writtenLines('jail', { ...nobody, typed: filled('jail', 'José Núñez & co') }, words);
    expect(shown).toEqual(lines.map(lineText));
  });

  test('names no author, no machine and no program', async () => {
    const parts = await partsOf('x');
    const about = Object.entries(parts).filter(([name]) => name.startsWith('docProps/'));
    expect(about.length).toBeGreaterThan(1);
    for (const [name, part] of about)
      expect(part, name).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]|Application|Company|Manager|Un-named/);
  });

  test.skipIf(office === undefined)(
    'becomes a PDF in LibreOffice, where that is installed',
    { timeout: 120_000 },
    async () => {
      const lines = writtenLines('jail', { ...nobody, typed: filled('jail', 'José Núñez') }, words);
      const pdf = converted('letter.docx', new Uint8Array(await wordFile(lines)), 'pdf');
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    },
  );
});

test('a complaint names the office that was chosen, in each language, and nothing else that is typed is taken for one', () => {
  const { county } = { county: '55025' };
  const said = (typed: string) =>
    writtenLines('conductComplaint', { said: { county }, due: undefined, typed: { toConduct: typed } }, words)
      .filter(({ line }) => line === 'toConduct')
      .map(lineText);
  expect(said('sheriff')[0]).toMatch(/: the sheriff of Dane County$/);
  expect(said('federal')[0]).toMatch(/\(CRCL\)$/);
  expect(said('the mayor')[0]).toMatch(/: the mayor$/);
});

test('a letter bears the day on which it is made, a sheet of paper a line to write it on', () => {
  const dated = (made?: string) =>
    writtenLines('keepVideo', { ...nobody, ...(made && { made }) }, words)
      .filter(({ line }) => line === 'dated')
      .map(lineText);
  expect(dated('2026-11-27')).toEqual(['Date: November 27, 2026']);
  expect(dated()[0]).toMatch(/^Date: _+$/);
});
