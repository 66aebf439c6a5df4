import { expect, test } from 'vitest';
import { type CaseFile, newCase, type Walk } from '#src/intake/cases/case-file.ts';
import { differencesOf, told } from '#src/intake/cases/differences.ts';

const made = { on: '2026-11-27', at: '09:30' } as const;
const empty = newCase(made);
const walk = (answers: Walk['answers'], more: Partial<Walk> = {}): Walk => ({
  answers,
  notes: {},
  marks: {},
  overruled: {},
  runs: [],
  before: [],
  ...more,
});
const withAnswers = (answers: Walk['answers'], more: Partial<Walk> = {}): CaseFile => ({
  ...empty,
  walks: { detainer: walk(answers, more) },
});
const later = { on: '2026-12-01', at: '10:00' } as const;

test('two versions are told apart by their answers, each guide counted by itself, in both directions', () => {
  const one = withAnswers({ who: 'self', copy: 'yes', held: 'no' });
  const other = { ...empty, walks: { detainer: walk({ who: 'other', copy: 'yes' }), find: walk({ who: 'self' }) } };
  expect(differencesOf(one, other)).toEqual([
    { in: 'more', flow: 'detainer', count: 1 },
    { in: 'other', flow: 'detainer', count: 1 },
    { in: 'fewer', flow: 'find', count: 1 },
  ]);
});

test('a step that was read is no answer: the case counts none, and its versions differ in none', () => {
  const one = withAnswers({ who: 'self', before: 'read' });
  expect(differencesOf(one, empty)).toEqual([{ in: 'more', flow: 'detainer', count: 1 }]);
  expect(differencesOf(empty, one)).toEqual([{ in: 'fewer', flow: 'detainer', count: 1 }]);
  expect(differencesOf(one, withAnswers({ who: 'self' }))).toEqual([]);
});

test('a status, a note, a mark and a contact are differences; when it was changed, and a result that was shown, are none', () => {
  expect(differencesOf({ ...empty, status: 'waiting' }, empty)).toEqual([{ in: 'status', status: 'waiting' }]);
  expect(differencesOf({ ...empty, note: 'Ask again' }, empty)).toEqual([{ in: 'rest' }]);
  expect(differencesOf({ ...empty, contact: { ...empty.contact, call: 'no' } }, empty)).toEqual([{ in: 'rest' }]);
  expect(differencesOf(withAnswers({ who: 'self' }, { marks: { who: 'seen' } }), withAnswers({ who: 'self' }))).toEqual(
    [{ in: 'rest' }],
  );
  const shown = withAnswers({}, { kept: { on: later, said: {}, lines: [] } });
  expect(differencesOf({ ...shown, changed: later }, withAnswers({}))).toEqual([]);
});

test('only a version that nobody has gone on from is called so, and never the newest', () => {
  const version = (version: number, parent: number, body: string) => ({
    version,
    parent,
    name: 'Ana',
    brief: '',
    body,
  });
  const body = JSON.stringify(empty);
  const all = told([version(4, 3, body), version(3, 1, body), version(2, 1, 'not a case'), version(1, 0, body)]);
  expect(all.map(({ left }) => left)).toEqual([false, false, true, false]);
  expect(all.map(({ file }) => file === undefined)).toEqual([false, false, true, false]);
});
