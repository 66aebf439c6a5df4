import { describe, expect, test } from 'vitest';
import { instantsOf } from '#law/time.ts';
import { everyCase, found, type Order, sorted } from '#src/intake/caseload/found.ts';
import { listReader } from '#src/intake/caseload/listed.ts';
import type { Case } from '#src/intake/vault/survey.ts';
import { aCase, hold, notice, read } from './cases.ts';

const now = instantsOf({ on: '2026-11-27', at: '10:00' }).earliest;
const names = (cases: readonly { readonly name: string }[]) => cases.map(({ name }) => name);

describe('who looks for a case', () => {
  const cases = read(aCase('José, blue'), aCase('Peña'), aCase('Blue scarf', { status: 'waiting' }), aCase('ＷＩＤＥ'));
  const by = (text: string, status: typeof everyCase.status = 'any') => names(found(cases, { text, status }));

  test.each<[string, readonly string[]]>([
    ['jose', ['José, blue']],
    ['JOSÉ', ['José, blue']],
    ['pena', ['Peña']],
    ['peña', ['Peña']],
    ['scarf  blue', ['Blue scarf']],
    ['blu', ['José, blue', 'Blue scarf']],
    ['wide', ['ＷＩＤＥ']],
    ['   ', names(cases)],
    ['green', []],
  ])('by %j finds %j', (text, expected) => {
    expect(by(text)).toEqual(expected);
  });

  test('by status finds those alone, and none of which that cannot be read', () => {
    expect(by('', 'waiting')).toEqual(['Blue scarf']);
    expect(by('jose', 'waiting')).toEqual([]);
    const unread = read({ ...aCase('Damaged'), brief: '{' });
    expect([names(found(unread, everyCase)), names(found(unread, { text: '', status: 'working' }))]).toEqual([
      ['Damaged'],
      [],
    ]);
  });
});

describe('cases are sorted', () => {
  const by = (order: Order, ...cases: readonly Case[]) => names(sorted(read(...cases), order, { now, language: 'es' }));
  const on = (day: string, at = '09:00') => ({ changed: { on: day, at } });

  test('by what was changed last; of one minute, what was saved last; what cannot be read comes last', () => {
    expect(
      by(
        'changed',
        { ...aCase('Damaged'), brief: '' },
        aCase('Monday', on('2026-11-23')),
        aCase('Friday', on('2026-11-27')),
        aCase('Friday too', on('2026-11-27')),
        aCase('Friday noon', on('2026-11-27', '12:00')),
      ),
    ).toEqual(['Friday noon', 'Friday too', 'Friday', 'Monday', 'Damaged']);
  });

  test('by nickname as people count and spell; one that cannot be read comes last', () => {
    const cases = ['Casa 10', 'Ñandú', 'Zorro', 'álamo', 'Casa 9', '', 'Nube', 'Alba'].map((name, at) =>
      aCase(name, {}, String(at)),
    );
    expect(by('name', ...cases)).toEqual(['álamo', 'Alba', 'Casa 9', 'Casa 10', 'Nube', 'Ñandú', 'Zorro', '']);
  });

  test('by what ends next; what has no date to come comes last, as it stood', () => {
    expect(
      by(
        'next',
        aCase('None'),
        aCase('Over', { runs: [hold('2026-11-01', '09:00')] }),
        aCase('March', { runs: [notice('2026-11-20')] }),
        aCase('Closed', { status: 'closed', runs: [hold('2026-11-27', '09:00')] }),
        aCase('Sunday', { runs: [notice('2026-11-20'), hold('2026-11-27', '09:00')] }),
      ),
    ).toEqual(['Sunday', 'March', 'None', 'Over', 'Closed']);
  });
});

test('a list that is read again works out anew only what has changed', () => {
  const reader = listReader();
  const [one, two] = [aCase('Blue scarf', { runs: [notice('2026-08-01')] }), aCase('Red scarf')];
  const first = reader([one, two]);
  const later = { ...two, version: 2, brief: aCase('Red scarf', { status: 'closed' }).brief };
  const second = reader([structuredClone(one), later]);
  expect(second[0]).toBe(first[0]);
  expect(second[1]?.inBrief?.status).toBe('closed');
  expect(reader([{ ...one, name: 'Green scarf' }])[0]?.folded).toBe('green scarf');
  expect(reader([{ ...one, sound: false }])[0]?.sound).toBe(false);
});
