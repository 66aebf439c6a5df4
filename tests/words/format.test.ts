import { expect, test } from 'vitest';
import { date, dateAndWeekday, list, moment, monthNames, time } from '#src/words/format.ts';
import { languages, other, ownNames, tags } from '#src/words/languages.ts';

const endOf = (day: string) => `the end of ${day}`;

test('dates are long, with the month as a word', () => {
  expect(date('2026-11-24', 'en')).toBe('November 24, 2026');
  expect(date('2026-11-24', 'es')).toBe('24 de noviembre de 2026');
  expect(dateAndWeekday('2026-11-24', 'en')).toBe('Tuesday, November 24, 2026');
  expect(dateAndWeekday('2026-11-24', 'es')).toBe('martes, 24 de noviembre de 2026');
});

test('times are written alike in both languages, morning and afternoon', () => {
  for (const language of languages) {
    expect(time('16:30', language)).toBe('4:30 p.m.');
    expect(time('00:05', language)).toBe('12:05 a.m.');
    expect(time('12:00', language)).toBe('12:00 p.m.');
  }
});

test('a moment has its day and its time, as they stand in Wisconsin', () => {
  expect(moment({ on: '2026-11-30', at: '16:30' }, 'en', endOf)).toBe('Monday, November 30, 2026, 4:30 p.m.');
  expect(moment({ on: '2026-11-30', at: '16:30' }, 'es', endOf)).toBe('lunes, 30 de noviembre de 2026, 4:30 p.m.');
});

test('an hour that a clock change skips or repeats is shown as it was said', () => {
  expect(moment({ on: '2026-03-08', at: '02:30' }, 'en', endOf)).toBe('Sunday, March 8, 2026, 2:30 a.m.');
  expect(moment({ on: '2026-11-01', at: '01:30' }, 'en', endOf)).toBe('Sunday, November 1, 2026, 1:30 a.m.');
});

test('a moment without a time is the day alone; 24:00 is the end of that day', () => {
  expect(moment({ on: '2026-12-01' }, 'en', endOf)).toBe('Tuesday, December 1, 2026');
  expect(moment({ on: '2026-12-01', at: '24:00' }, 'en', endOf)).toBe('the end of Tuesday, December 1, 2026');
});

test('the device’s time zone changes nothing', () => {
  const before = process.env.TZ;
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = zone;
    expect(date('2026-01-01', 'en')).toBe('January 1, 2026');
    expect(monthNames('es')[0]).toBe('enero');
  }
  process.env.TZ = before;
});

test('months are twelve, in order', () => {
  expect(monthNames('en')).toHaveLength(12);
  expect([monthNames('en')[2], monthNames('es')[2]]).toEqual(['March', 'marzo']);
});

test('lists are joined as the language joins them', () => {
  expect(list(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
  expect(list(['a', 'b', 'hijo'], 'es')).toBe('a, b e hijo');
  expect(list(['a'], 'es')).toBe('a');
});

test('there are two languages, each with its tag, its own name and its other', () => {
  expect(languages.map((language) => [tags[language], ownNames[language], other(language)])).toEqual([
    ['en-US', 'English', 'es'],
    ['es-US', 'Español', 'en'],
  ]);
});
