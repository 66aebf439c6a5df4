import { describe, expect, test } from 'vitest';
import { about, absent, all, any, because, label, type Truth, truth } from '#machines/engine/condition.ts';

const [where, papers, due, hold] = [about('where'), about('papers'), about('due'), about('hold')];
const everyTruth: readonly Truth[] = [true, false, 'unknown'];

describe('what one answer tells', () => {
  test('an option is the one that was chosen, and is not every other', () => {
    const told = [
      where.is('jail'),
      where.is('jail', 'free'),
      where.is('free'),
      where.isNot('jail'),
      where.isNot('free'),
    ];
    expect(told.map((condition) => truth(condition, { where: 'jail' }))).toEqual([true, true, false, false, true]);
  });

  test('a list has what is in it; the empty list is none of these', () => {
    const told = [papers.has('request'), papers.has('judge', 'request'), papers.hasNo('judge'), papers.isNone()];
    expect(told.map((condition) => truth(condition, { papers: ['request'] }))).toEqual([true, true, true, false]);
    expect(told.map((condition) => truth(condition, { papers: [] }))).toEqual([false, false, true, true]);
  });

  test('a date has happened, or has not', () => {
    expect(truth(due.isNone(), { due: 'none' })).toBe(true);
    expect(truth(due.isNone(), { due: { on: '2026-11-25' } })).toBe(false);
  });

  test('of what is not known nothing can be told but that it is not known', () => {
    for (const answer of ['unsure', 'unsaid']) {
      const told = [where.is('jail'), where.isNot('jail'), papers.has('request'), due.isNone(), where.isUnsure()];
      const known = { where: answer, papers: answer, due: answer };
      expect(told.map((condition) => truth(condition, known))).toEqual([
        'unknown',
        'unknown',
        'unknown',
        'unknown',
        true,
      ]);
    }
  });

  test('of what was not asked nothing holds, also no denial', () => {
    const told = [where.is('jail'), where.isNot('jail'), papers.hasNo('judge'), papers.isNone(), where.isUnsure()];
    expect(told.map((condition) => truth(condition, {}))).toEqual([false, false, false, false, false]);
  });

  test('of a fact still open between values, what all of them agree on holds', () => {
    const open = { hold: { oneOf: ['within', 'past'] } };
    const told = [hold.is('within', 'past'), hold.is('past'), hold.is('ahead'), hold.isNot('ahead'), hold.isUnsure()];
    expect(told.map((condition) => truth(condition, open))).toEqual([true, 'unknown', false, true, true]);
  });

  test('a fact that may not apply at all neither is nor is not', () => {
    const open = { hold: { oneOf: ['past', absent] } };
    expect([hold.is('past'), hold.isNot('ahead')].map((condition) => truth(condition, open))).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('three values, as Kleene combined them', () => {
  const known = { yes: 'x', doubt: 'unsure' };
  const atom = (value: Truth) =>
    value === true ? about('yes').is('x') : value ? about('doubt').is('x') : about('not asked').is('x');

  test.each(everyTruth.flatMap((one) => everyTruth.map((other) => [one, other] as const)))(
    '%s and %s; %s or %s',
    (one, other) => {
      // By the definition in Kleene, Introduction to Metamathematics (1952), § 64: the least, and the greatest, of false < unknown < true.
      const order: readonly Truth[] = [false, 'unknown', true];
      const [low, high] = [one, other].sort((left, right) => order.indexOf(left) - order.indexOf(right));
      expect(truth(all(atom(one), atom(other)), known)).toBe(low);
      expect(truth(any(atom(one), atom(other)), known)).toBe(high);
    },
  );

  test('nothing at all holds together, and not even one part of it holds', () => {
    expect([truth(all(), {}), truth(any(), {})]).toEqual([true, false]);
  });
});

describe('why', () => {
  test('that all parts hold rests on each of them', () => {
    expect(because(all(where.is('jail'), papers.has('request')), { where: 'jail', papers: ['request'] })).toEqual([
      'where',
      'papers',
    ]);
  });

  test('that one of several holds rests on the first that does', () => {
    expect(
      because(any(where.is('free'), papers.has('request'), due.isNone()), {
        where: 'jail',
        papers: ['request'],
        due: 'none',
      }),
    ).toEqual(['papers']);
  });

  test('what is open rests on the parts that leave it open', () => {
    expect(
      because(all(where.is('jail'), papers.has('request'), hold.is('past')), {
        where: 'jail',
        papers: 'unsure',
        hold: 'unsure',
      }),
    ).toEqual(['papers', 'hold']);
  });

  test('each subject is named once', () => {
    expect(because(all(papers.has('request'), papers.hasNo('judge')), { papers: ['request'] })).toEqual(['papers']);
  });

  test('a condition can be read', () => {
    expect(
      label(all(where.is('jail', 'prison'), any(papers.has('request'), papers.isUnsure()), hold.isNot('ahead'))),
    ).toBe('where is jail or prison and (papers is request or papers is not known) and hold is not ahead');
  });
});
