import { describe, expect, it } from 'vitest';
import { holidayIds, holidaysOf, leftOut, leftOutByDate, observedOn } from '#law/holidays.ts';

/** FED-130, written out; `observed` where it is another day. */
const years = {
  2026: [
    ['new-year', '2026-01-01'],
    ['king', '2026-01-19'],
    ['washington', '2026-02-16'],
    ['memorial', '2026-05-25'],
    ['juneteenth', '2026-06-19'],
    ['independence', '2026-07-04', '2026-07-03'],
    ['labor', '2026-09-07'],
    ['columbus', '2026-10-12'],
    ['veterans', '2026-11-11'],
    ['thanksgiving', '2026-11-26'],
    ['christmas', '2026-12-25'],
  ],
  2027: [
    ['new-year', '2027-01-01'],
    ['king', '2027-01-18'],
    ['washington', '2027-02-15'],
    ['memorial', '2027-05-31'],
    ['juneteenth', '2027-06-19', '2027-06-18'],
    ['independence', '2027-07-04', '2027-07-05'],
    ['labor', '2027-09-06'],
    ['columbus', '2027-10-11'],
    ['veterans', '2027-11-11'],
    ['thanksgiving', '2027-11-25'],
    ['christmas', '2027-12-25', '2027-12-24'],
  ],
  2028: [
    ['new-year', '2028-01-01', '2027-12-31'],
    ['king', '2028-01-17'],
    ['washington', '2028-02-21'],
    ['memorial', '2028-05-29'],
    ['juneteenth', '2028-06-19'],
    ['independence', '2028-07-04'],
    ['labor', '2028-09-04'],
    ['columbus', '2028-10-09'],
    ['veterans', '2028-11-11', '2028-11-10'],
    ['thanksgiving', '2028-11-23'],
    ['christmas', '2028-12-25'],
  ],
} as const;

describe('federal holidays', () => {
  it.each(Object.entries(years))('are the eleven of %s, with their observed days', (year, days) => {
    expect(holidaysOf(Number(year)).map(({ id, on }) => [id, on])).toEqual(days.map(([id, on]) => [id, on]));
    expect(days.map(([id]) => id)).toEqual(holidayIds);
    for (const [, on, observed] of days) expect(observedOn(on)).toBe(observed ?? on);
  });

  it('name the weekend before the holiday, and the holiday on a working day', () => {
    expect(leftOut('2027-06-19')).toEqual({ date: '2027-06-19', why: 'saturday' });
    expect(leftOut('2027-07-04')).toEqual({ date: '2027-07-04', why: 'sunday' });
    expect(leftOut('2026-11-26')).toEqual({ date: '2026-11-26', why: 'thanksgiving' });
  });

  it.each([
    ['2026-07-03', 'independence'],
    ['2027-06-18', 'juneteenth'],
    ['2027-07-05', 'independence'],
    ['2027-12-24', 'christmas'],
    ['2027-12-31', 'new-year'],
    ['2023-01-02', 'new-year'],
    ['2028-11-10', 'veterans'],
  ])('are observed on %s (%s), which counts by its own date', (date, why) => {
    expect(leftOut(date)).toEqual({ date, why, observed: true });
    expect(leftOutByDate(date)).toBeUndefined();
  });

  it('began with Juneteenth in 2021', () => {
    expect(leftOut('2020-06-19')).toBeUndefined();
    expect(holidaysOf(2020)).toHaveLength(10);
    expect(leftOut('2021-06-18')).toEqual({ date: '2021-06-18', why: 'juneteenth', observed: true });
  });

  it.each([
    ['Inauguration Day', '2021-01-20'],
    ['Good Friday', '2026-04-03'],
    ['the day after Thanksgiving', '2026-11-27'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
    ['Lincoln’s birthday', '2026-02-12'],
    ['election day', '2026-11-03'],
  ])('do not include %s', (_, day) => expect(leftOut(day)).toBeUndefined());

  it.each([
    ['2029-01-15', 'king'],
    ['2030-01-21', 'king'],
    ['2027-02-15', 'washington'],
    ['2028-02-21', 'washington'],
    ['2026-05-25', 'memorial'],
    ['2027-05-31', 'memorial'],
    ['2025-09-01', 'labor'],
    ['2026-09-07', 'labor'],
    ['2029-10-08', 'columbus'],
    ['2030-10-14', 'columbus'],
    ['2029-11-22', 'thanksgiving'],
    ['2024-11-28', 'thanksgiving'],
  ])('fall as early and as late as %s (%s)', (date, why) => expect(leftOut(date)).toEqual({ date, why }));
});
