import { describe, expect, test } from 'vitest';
import { readFingerprints, readLocales } from '#src/words/files.ts';
import { fingerprintProblems } from './fingerprint-gate.ts';
import { lengthProblems } from './lengths.ts';
import { parityProblems } from './parity.ts';
import { readingProblems } from './reading.ts';
import { fileProblems, lawProblems, termProblems } from './vocabulary.ts';

const locales = readLocales('locales');

/** Without these a gate would have nothing to look at and pass. */
const needed = [
  'ui',
  'pages',
  'fields',
  'result',
  'law',
  'help',
  'steps',
  'say',
  'deadlines',
  'count',
  'paper',
  'article',
  'detainer',
  'find',
  'sharing',
  'local',
  'violated',
  'interview',
  'agency',
  'records',
  'protections',
  'victim',
  'prepare',
];

describe('the words of both languages', () => {
  test('are there', () => expect(Object.keys(locales.en)).toEqual(expect.arrayContaining(needed)));
  test('stand in the same files', () => expect(fileProblems(locales)).toEqual([]));
  test('say the same: keys, placeholders, numbers, links, length', () => expect(parityProblems(locales)).toEqual([]));
  test('are as short as their place asks', () => expect(lengthProblems(locales)).toEqual([]));
  test('can be read with six or seven years of school', () => expect(readingProblems(locales)).toEqual([]));
  test('keep to our terms', () => expect(termProblems(locales)).toEqual([]));
  test('speak about the law in law.json alone', () => expect(lawProblems(locales)).toEqual([]));
  test('were confirmed in Spanish for the English of today', () =>
    expect(fingerprintProblems(locales, readFingerprints('locales'))).toEqual([]));
});
