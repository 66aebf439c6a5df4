import { describe, expect, it } from 'vitest';
import { deadlineIds } from '#law/deadlines.ts';
import { deadlineCommand } from '#src/commands/deadline.ts';

type ShownSource = { statement: string; standing: string; cite: string; url: string; from?: string };
type ShownEnd = {
  rule: string;
  at: string;
  endOfDay?: string;
  earliest?: string;
  latest?: string;
  safeFor: string;
  skipped: { date: string; why: string; observed?: true }[];
  source: ShownSource;
};
type Shown = { kind: string; from: string; ends: ShownEnd[]; source: ShownSource; note?: string };

function run(...args: string[]): Shown {
  const { code, out, err } = deadlineCommand(args);
  expect(err).toBeUndefined();
  expect(code).toBe(0);
  return JSON.parse(out ?? '');
}

function refused(...args: string[]): string {
  const { code, out, err = '' } = deadlineCommand(args);
  expect(out).toBeUndefined();
  expect(code).toBe(2);
  expect(err).not.toContain('\n');
  return err;
}

describe('deadline detainer', () => {
  it('gives both counts with offsets, the days left out and why, and the source of each', () => {
    const { kind, from, ends, source, note } = run('detainer', '2026-11-25T16:30');
    expect([kind, from, note]).toEqual(['detainer', '2026-11-25T16:30:00-06:00', undefined]);
    expect(ends.map(({ rule, at, safeFor }) => [rule, at, safeFor])).toEqual([
      ['form', '2026-11-27T16:30:00-06:00', 'other'],
      ['regulation', '2026-11-30T16:30:00-06:00', 'other'],
    ]);
    expect(ends[1]?.skipped).toEqual([
      { date: '2026-11-26', why: 'thanksgiving' },
      { date: '2026-11-28', why: 'saturday' },
      { date: '2026-11-29', why: 'sunday' },
    ]);
    expect(ends.map((end) => [end.source.statement, end.source.standing])).toEqual([
      ['hold-48-form', 'disputed'],
      ['hold-48-regulation', 'disputed'],
    ]);
    expect(source.cite).toMatch(/287\.7\(d\)$/);
    expect(source.url).toMatch(/^https:\/\/www\.ecfr\.gov\//);
  });

  it('gives a third end where an observed holiday makes a difference', () => {
    const { ends } = run('detainer', '2027-06-17T10:00');
    expect(ends.map(({ rule, at }) => [rule, at])).toEqual([
      ['form', '2027-06-19T10:00:00-05:00'],
      ['regulation', '2027-06-22T10:00:00-05:00'],
      ['regulation-observed-counted', '2027-06-21T10:00:00-05:00'],
    ]);
    expect(ends[1]?.skipped[0]).toEqual({ date: '2027-06-18', why: 'juneteenth', observed: true });
  });

  it('shows 24:00 as the end of its day', () => {
    const [form, regulation] = run('detainer', '2026-12-05T09:00').ends;
    expect(regulation).toMatchObject({ at: '2026-12-09T00:00:00-06:00', endOfDay: '2026-12-08' });
    expect(form).not.toHaveProperty('endOfDay');
  });

  it.each([
    ['2026-11-25T22:30Z', '2026-11-25T16:30:00-06:00'],
    ['2026-11-25T22:30:00.000Z', '2026-11-25T16:30:00-06:00'],
    ['2026-11-25T17:30-05:00', '2026-11-25T16:30:00-06:00'],
    ['2026-11-26T07:30+09:00', '2026-11-25T16:30:00-06:00'],
    ['2026-07-01T00:30+02:00', '2026-06-30T17:30:00-05:00'],
    ['2026-11-25T16:30:00', '2026-11-25T16:30:00-06:00'],
  ])('takes %s for %s', (written, inWisconsin) => {
    expect(run('detainer', written).from).toBe(inWisconsin);
  });

  it('says that a time does not exist', () => {
    const { from, note, ends } = run('detainer', '2026-03-08T02:30');
    expect(from).toBe('2026-03-08T03:30:00-05:00');
    expect(note).toMatch(/02:30 does not exist on 2026-03-08/);
    expect(ends[0]?.at).toBe('2026-03-10T03:30:00-05:00');
  });

  it('says that a time exists twice, and shows the range with the latest as what is safe to say', () => {
    const { from, note, ends } = run('detainer', '2026-11-01T01:30');
    expect(from).toBe('2026-11-01T01:30');
    expect(note).toMatch(/01:30 exists twice on 2026-11-01/);
    expect(ends[0]).toMatchObject({
      at: '2026-11-03T01:30:00-06:00',
      earliest: '2026-11-03T00:30:00-06:00',
      latest: '2026-11-03T01:30:00-06:00',
    });
    expect(ends[1]).not.toHaveProperty('earliest');
  });

  it.each([
    ['2026-11-01T01:30-05:00', '2026-11-03T00:30:00-06:00'],
    ['2026-11-01T01:30-06:00', '2026-11-03T01:30:00-06:00'],
  ])('knows from the offset which of the two %s is', (written, form) => {
    const { ends, note } = run('detainer', written);
    expect(note).toBeUndefined();
    expect(ends[0]?.at).toBe(form);
    expect(ends[0]).not.toHaveProperty('earliest');
  });

  it('says that no count of the form is on record before there was that form', () => {
    const { ends, note } = run('detainer', '2016-06-01T10:00');
    expect(ends.map(({ rule }) => rule)).toEqual(['regulation']);
    expect(note).toMatch(/hold-48-form speaks of events from 2017-04-02.*no count is on record/);
  });

  it('asks for the time where there is only a day', () => {
    expect(refused('detainer', '2026-11-25')).toMatch(/time of day.*2026-11-25T16:30/);
  });
});

describe('deadline for a claim', () => {
  it('gives days: the nominal one, and the last working day before it where it is none', () => {
    const { from, ends, source } = run('notice-local', '2026-11-21');
    expect(from).toBe('2026-11-21');
    expect(ends.map(({ rule, at, safeFor }) => [rule, at, safeFor])).toEqual([
      ['nominal', '2027-03-21', 'reader'],
      ['act-by', '2027-03-19', 'reader'],
    ]);
    expect(source).toMatchObject({ statement: 'claim-notice-local' });
    expect(source.cite).toContain('893.80');
    expect(run('notice-local', '2026-11-24').ends.map(({ rule, at }) => [rule, at])).toEqual([
      ['nominal', '2027-03-24'],
    ]);
  });

  it('takes the Wisconsin day of a moment with an offset', () => {
    expect(run('ftca', '2026-11-25T03:00Z').from).toBe('2026-11-24');
    expect(run('ftca', '2026-11-25T03:00Z').ends[0]?.at).toBe('2028-11-24');
  });

  it('says that the statement is younger than the event, and confirms nothing of it', () => {
    const { source, ends } = run('section-1983', '2018-04-04');
    expect([source.standing, ends[0]?.source.standing]).toEqual(['unconfirmed', 'unconfirmed']);
    expect(run('section-1983', '2018-04-05').source.standing).toBe('reported');
    expect(run('section-1983', '2018-04-04').note).toMatch(/events from 2018-04-05/);
    expect(run('section-1983', '2018-04-04').ends[0]?.at).toBe('2024-04-04');
    expect(run('section-1983', '2018-04-05')).not.toHaveProperty('note');
  });
});

describe('deadline --list', () => {
  it('lists every kind with its sources and standings', () => {
    const list: { kind: string; unit: string; sources: ShownSource[] }[] = JSON.parse(
      deadlineCommand(['--list']).out ?? '',
    );
    expect(list.map(({ kind }) => kind)).toEqual(deadlineIds);
    for (const { sources } of list) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { cite, url, standing } of sources) {
        expect(cite).not.toBe('');
        expect(url).toMatch(/^https:\/\//);
        expect(standing).not.toBe('');
      }
    }
    expect(list[0]?.sources.map(({ statement }) => statement)).toEqual(['hold-48-regulation', 'hold-48-form']);
  });
});

describe('what cannot be read', () => {
  it('is named with the kinds there are', () => {
    const line = refused('asylum-yaer', '2026-11-25');
    expect(line).toContain('"asylum-yaer"');
    for (const id of deadlineIds) expect(line).toContain(id);
    expect(refused()).toContain('notice-local');
    expect(refused('toString', '2026-11-25')).toContain('"toString"');
  });

  it.each([
    ['2026-02-30T10:00', '2026-02-28T10:00'],
    ['2027-02-29', '2027-02-28'],
    ['26-11-25', '2026-11-25'],
    ['0026-11-25', '2026-11-25'],
    ['1889-11-25', '1990-11-25'],
    ['2026-13-01', '2026-12-01'],
    ['2026-11-25T25:61', '2026-11-25T23:59'],
    ['2026-12-31T24:00', '2027-01-01T00:00'],
    ['2026-11-25 16:30', '2026-11-25T16:30'],
    ['2026-1-5', '2026-01-05'],
    ['2026-11-25T22:30:45Z', '2026-11-25T22:30Z'],
    ['2026-11-25T22:30+25:00', '2026-11-25T22:30'],
    ['2026-11-25-06:00', '2026-11-25'],
    ['25 November 2026', '2026-11-25 or 2026-11-25T16:30'],
    ['', '2026-11-25 or 2026-11-25T16:30'],
  ])('"%s" is refused as a date; nearest %s', (text, suggestion) => {
    const line = refused('ftca', text);
    expect(line).toContain(`"${text}"`);
    expect(line.endsWith(`nearest: ${suggestion}`)).toBe(true);
  });

  it('is a missing date, or a word too many', () => {
    expect(refused('ftca')).toContain('ftca needs a date');
    expect(refused('ftca', '2026-11-25', 'now')).toContain('"now"');
    expect(refused('--list', 'ftca')).toContain('"--list"');
  });
});
