import { describe, expect, test } from 'vitest';
import { deadline, type HoldEnd } from '#law/deadlines.ts';
import { addDays, instantsOf, type Moment, type Span, startOf } from '#law/time.ts';
import { columnsOf, placeOf, type Stretch, stripOf } from '#src/result/strip.ts';

const hour = 3_600_000;
const at = (iso: string) => Date.parse(`${iso}:00-06:00`);
const holdEnds = (from: Moment | Span) =>
  deadline('detainer', from).ends.filter((end): end is HoldEnd => end.unit === 'instant');
const stripFrom = (from: Moment | Span, now: number) => stripOf(holdEnds(from), instantsOf(from), now);
const hours = (run: readonly Stretch[]) =>
  run.filter(({ counts }) => counts).reduce((sum, { earliest, latest }) => sum + latest - earliest, 0) / hour;

/** Every fourth day of two years, each at another hour, and the days before holidays and before a change of the clock. */
const starts = [
  ...Array.from({ length: 182 }, (_, place) => addDays('2026-01-01', place * 4)),
  ...['2026-03-07', '2026-07-02', '2026-10-31', '2026-11-10', '2026-11-25', '2026-12-31', '2027-06-18'],
].map((on, place) => ({ on, at: `${String((place * 7) % 24).padStart(2, '0')}:30` }));

describe('the strip of days', () => {
  const lanes = starts.flatMap((start) =>
    stripFrom(start, instantsOf(start).earliest).lanes.map((lane) => ({ start, lane })),
  );

  test('draws 48 counted hours in every lane, whatever the start', () => {
    for (const { start, lane } of lanes) expect([start, lane.runs.map(hours)]).toEqual([start, [48]]);
  });

  test('passes over exactly the days that the count left out, and ends where it ends', () => {
    for (const { start, lane } of lanes) {
      const [run = []] = lane.runs;
      const passed = run.filter(({ counts }) => !counts);
      const days = lane.off.filter((day) =>
        passed.some(({ earliest, latest }) => startOf(day) < latest && startOf(addDays(day, 1)) > earliest),
      );
      expect([start, days]).toEqual([start, lane.end.skipped.map(({ date }) => date)]);
      expect([run[0]?.earliest, run.at(-1)?.latest]).toEqual([instantsOf(start).earliest, lane.end.at.latest]);
      for (const [place, { earliest }] of run.slice(1).entries()) expect(earliest).toBe(run[place]?.latest);
    }
    expect(lanes.filter(({ lane }) => lane.off.length > 2).length).toBeGreaterThan(5);
  });

  test('has a lane for each reading that differs, and a run for each end of "about"', () => {
    const thanksgiving = { on: '2026-11-25', at: '15:00' };
    expect(stripFrom(thanksgiving, at('2026-11-25T16:00')).lanes.map(({ end, off }) => [end.rule, off])).toEqual([
      ['form', []],
      ['regulation', ['2026-11-26', '2026-11-28', '2026-11-29']],
    ]);
    const about = { from: { on: '2026-11-10', at: '06:00' }, to: { on: '2026-11-10', at: '12:00' } };
    const { lanes, starts } = stripFrom(about, at('2026-11-10T12:00'));
    expect(starts).toHaveLength(2);
    for (const { runs } of lanes) expect(runs.map(hours)).toEqual([48, 48]);
  });

  test('shows the line of now only between its first and its last day', () => {
    const from = { on: '2026-11-20', at: '15:00' };
    const now = (when: string) => stripFrom(from, at(when)).mark;
    expect(now('2026-11-20T14:59')).toBeUndefined();
    expect(now('2026-11-20T15:00')).toBe(at('2026-11-20T15:00'));
    expect(now('2026-11-25T10:00')).toBe(at('2026-11-25T10:00'));
    expect(stripFrom(from, at('2026-11-25T10:00')).columns.map(({ on }) => on)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
  });

  test('writes a gap after nine days, but never loses an end in it', () => {
    expect(columnsOf('2026-11-01', '2026-11-09').map(({ days }) => days)).toEqual(Array(9).fill(1));
    expect(columnsOf('2026-11-01', '2026-11-20').map(({ days }) => days)).toEqual([1, 1, 1, 14, 1, 1, 1]);
    // Over on the third day: three months later both ends are still drawn, and now.
    const monday = { on: '2026-11-16', at: '09:30' };
    const late = stripFrom(monday, at('2027-02-16T09:30'));
    expect(late.columns.map(({ days }) => days)).toEqual([1, 1, 1, 87, 1, 1, 1]);
    expect(late.mark).toBeDefined();
    // The rule ends on the fifth day, which the gap would swallow: the strip stops there instead.
    const friday = stripFrom({ on: '2026-11-20', at: '15:00' }, at('2027-02-16T09:30'));
    expect(friday.columns.map(({ days }) => days)).toEqual([1, 1, 1, 1, 1]);
    expect(friday.mark).toBeUndefined();
  });

  test('gives every day the same width, also those of 23 and 25 hours, and puts the end of a day at its right edge', () => {
    for (const day of ['2026-03-08', '2026-11-01']) {
      const columns = columnsOf(addDays(day, -1), addDays(day, 1));
      const noon = instantsOf({ on: day, at: '12:00' }).earliest;
      expect([startOf(day), startOf(addDays(day, 1))].map((each) => placeOf(each, columns))).toEqual([1, 2]);
      expect(placeOf(noon, columns)).toBeCloseTo(1.5, 1);
    }
  });
});
