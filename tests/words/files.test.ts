import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFingerprints, readLocales } from '#src/words/files.ts';
import { flat } from '#src/words/flat.ts';

let folder = '';
const write = (path: string, content: object) => writeFileSync(join(folder, path), JSON.stringify(content));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'));
  for (const language of ['en', 'es']) mkdirSync(join(folder, language));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file of a language is read by its name; fingerprints are no words', () => {
  write('en/ui.json', { back: 'Back' });
  write('en/law.json', { title: 'Law' });
  write('es/ui.json', { back: 'Regresar' });
  write('es/fingerprints.json', { 'ui.back': '12345678' });
  expect(readLocales(folder)).toEqual({
    en: { law: { title: 'Law' }, ui: { back: 'Back' } },
    es: { ui: { back: 'Regresar' } },
  });
  expect(readFingerprints(folder)).toEqual({ 'ui.back': '12345678' });
});

test('before anything is confirmed there are no fingerprints', () => expect(readFingerprints(folder)).toEqual({}));

test('texts are found by their dotted keys, in the order of the file', () =>
  expect(Object.entries(flat({ b: { c: 'one', a: 'two' }, a: 'three' }))).toEqual([
    ['b.c', 'one'],
    ['b.a', 'two'],
    ['a', 'three'],
  ]));
