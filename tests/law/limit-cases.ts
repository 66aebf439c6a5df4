import type { DeadlineId } from '#law/deadlines.ts';
import type { Day } from '#law/register.ts';

/** An event, the last day, and the day to act by where that is another: each counted by hand on a calendar. */
export type LimitCase = readonly [why: string, event: Day, last: Day, actBy?: Day];

/** Worked out by hand, day 0 being the event, and compared with a calendar that is not ours. */
export const limitCases: Readonly<Record<Exclude<DeadlineId, 'detainer'>, readonly LimitCase[]>> = {
  // 120 days.
  'notice-local': [
    ['a Wednesday', '2026-12-09', '2027-04-08'],
    ['to a Sunday', '2026-11-21', '2027-03-21', '2027-03-19'],
    ['to Memorial Day', '2027-01-31', '2027-05-31', '2027-05-28'],
    ['over the leap day', '2027-12-15', '2028-04-13'],
    ['over the turn of the year and of the clock', '2026-10-31', '2027-02-28', '2027-02-26'],
  ],
  'notice-state': [
    ['a Thursday', '2026-11-26', '2027-03-26'],
    ['to a Saturday', '2026-11-27', '2027-03-27', '2027-03-26'],
    ['to Juneteenth on a Saturday, observed on the Friday before', '2027-02-19', '2027-06-19', '2027-06-17'],
    ['over the leap day', '2028-01-01', '2028-04-30', '2028-04-28'],
  ],
  // 6 months.
  'suit-local-denied': [
    ['a Thursday', '2026-11-26', '2027-05-26'],
    ['to a Sunday', '2026-12-27', '2027-06-27', '2027-06-25'],
    ['to Christmas on a Saturday, observed on the Friday before', '2027-06-25', '2027-12-25', '2027-12-23'],
    ['31 August, to the last day of a common February', '2026-08-31', '2027-02-28', '2027-02-26'],
    ['31 August, to the leap day', '2027-08-31', '2028-02-29'],
    ['31 March, to 30 September', '2027-03-31', '2027-09-30'],
    ['30 August, to the last day of February too', '2026-08-30', '2027-02-28', '2027-02-26'],
    ['the leap day, to 29 August', '2028-02-29', '2028-08-29'],
  ],
  // 3 years.
  'section-1983': [
    ['a Thursday, to a Monday', '2026-11-26', '2029-11-26'],
    ['to a Sunday', '2026-11-25', '2029-11-25', '2029-11-23'],
    ['to Independence Day', '2027-07-04', '2030-07-04', '2030-07-03'],
    ['the leap day', '2024-02-29', '2027-02-28', '2027-02-26'],
  ],
  'tort-intentional': [
    ['to a Wednesday', '2026-06-13', '2029-06-13'],
    ['to a Saturday', '2026-06-16', '2029-06-16', '2029-06-15'],
    ['to New Year’s Day', '2026-01-01', '2029-01-01', '2028-12-29'],
    ['the leap day', '2028-02-29', '2031-02-28'],
  ],
  // 2 years.
  ftca: [
    ['a Thursday, to a Sunday', '2026-11-26', '2028-11-26', '2028-11-24'],
    ['to a Thursday', '2026-03-02', '2028-03-02'],
    ['to Labor Day', '2026-09-04', '2028-09-04', '2028-09-01'],
    ['the leap day', '2028-02-29', '2030-02-28'],
  ],
  // 6 months.
  'ftca-suit': [
    ['a Monday, to a Sunday', '2026-11-30', '2027-05-30', '2027-05-28'],
    ['to a Thursday', '2026-10-01', '2027-04-01'],
    ['to Veterans Day', '2027-05-11', '2027-11-11', '2027-11-10'],
    ['31 October, to 30 April', '2026-10-31', '2027-04-30'],
    ['31 August, to the leap day', '2027-08-31', '2028-02-29'],
    ['over the turn of the year, to a Saturday', '2026-07-02', '2027-01-02', '2026-12-31'],
  ],
  // 120 days.
  video: [
    ['a Friday, to a Saturday', '2026-11-27', '2027-03-27', '2027-03-26'],
    ['to Martin Luther King Jr. Day', '2026-09-20', '2027-01-18', '2027-01-15'],
    ['to a Wednesday', '2026-12-01', '2027-03-31'],
    ['over the leap day', '2027-11-01', '2028-02-29'],
  ],
  // 90 days.
  'records-denial': [
    ['a Thursday, to a Wednesday', '2026-11-26', '2027-02-24'],
    ['to a Sunday', '2026-11-23', '2027-02-21', '2027-02-19'],
    ['to New Year’s Day, a Friday', '2026-10-03', '2027-01-01', '2026-12-31'],
    ['over the leap day', '2027-12-31', '2028-03-30'],
  ],
  // 180 days.
  'title-vi': [
    ['a Thursday, to a Tuesday', '2026-11-26', '2027-05-25'],
    ['to a Saturday', '2026-11-30', '2027-05-29', '2027-05-28'],
    ['to Memorial Day', '2026-12-02', '2027-05-31', '2027-05-28'],
    ['over the leap day', '2027-09-03', '2028-03-01'],
  ],
  hipaa: [
    ['to a Monday', '2026-12-09', '2027-06-07'],
    ['to a Sunday', '2026-12-08', '2027-06-06', '2027-06-04'],
    ['to Columbus Day', '2026-04-15', '2026-10-12', '2026-10-09'],
    ['the leap day', '2028-02-29', '2028-08-27', '2028-08-25'],
  ],
  ferpa: [
    ['to a Wednesday', '2026-01-02', '2026-07-01'],
    ['to a Saturday', '2026-01-12', '2026-07-11', '2026-07-10'],
    ['to Christmas', '2026-06-28', '2026-12-25', '2026-12-24'],
    ['over the turn of the year and the leap day', '2027-12-01', '2028-05-29', '2028-05-26'],
  ],
  // 300 days.
  'equal-rights': [
    ['a Thursday, to a Wednesday', '2026-11-26', '2027-09-22'],
    ['to a Sunday', '2026-11-23', '2027-09-19', '2027-09-17'],
    ['to Labor Day', '2026-11-10', '2027-09-06', '2027-09-03'],
    ['over the leap day', '2027-06-01', '2028-03-27'],
  ],
  eeoc: [
    ['the first day of a year', '2026-01-01', '2026-10-28'],
    ['to a Saturday', '2026-01-04', '2026-10-31', '2026-10-30'],
    ['to Thanksgiving', '2026-01-30', '2026-11-26', '2026-11-25'],
    ['the leap day', '2028-02-29', '2028-12-25', '2028-12-22'],
  ],
  // 2 years.
  'wage-claim': [
    ['to a Friday', '2026-12-15', '2028-12-15'],
    ['to a Saturday', '2026-12-16', '2028-12-16', '2028-12-15'],
    ['to Veterans Day on a Saturday, observed on the Friday before', '2026-11-11', '2028-11-11', '2028-11-09'],
    ['the leap day', '2028-02-29', '2030-02-28'],
  ],
  // 1 year.
  housing: [
    ['a Thursday, to a Friday', '2026-11-26', '2027-11-26'],
    ['to a Sunday', '2026-11-28', '2027-11-28', '2027-11-26'],
    ['to Thanksgiving', '2026-11-25', '2027-11-25', '2027-11-24'],
    ['the leap day', '2028-02-29', '2029-02-28'],
  ],
  // 5 days.
  'police-report': [
    ['a Monday, to a Saturday', '2026-12-07', '2026-12-12', '2026-12-11'],
    ['a Thursday, to a Tuesday', '2026-12-03', '2026-12-08'],
    ['to Christmas', '2026-12-20', '2026-12-25', '2026-12-24'],
    ['over the leap day', '2028-02-26', '2028-03-02'],
    ['over the turn of the year, to a Sunday', '2026-12-29', '2027-01-03', '2026-12-31'],
  ],
  // 1 year.
  compensation: [
    ['to a Wednesday', '2026-03-10', '2027-03-10'],
    ['to a Saturday', '2026-03-13', '2027-03-13', '2027-03-12'],
    ['to Juneteenth on a Saturday, observed on the Friday before', '2026-06-19', '2027-06-19', '2027-06-17'],
    ['the leap day', '2024-02-29', '2025-02-28'],
  ],
  // 1 year.
  asylum: [
    ['a Wednesday, to a Thursday', '2026-03-04', '2027-03-04'],
    ['to a Sunday', '2026-08-15', '2027-08-15', '2027-08-13'],
    ['to Independence Day on a Sunday', '2026-07-04', '2027-07-04', '2027-07-02'],
    ['to the Monday on which it is observed', '2026-07-05', '2027-07-05', '2027-07-02'],
    ['Christmas, to the next', '2027-12-25', '2028-12-25', '2028-12-22'],
    ['the leap day', '2028-02-29', '2029-02-28'],
  ],
  // 30 days.
  'board-appeal': [
    ['a Monday, to a Wednesday', '2026-11-30', '2026-12-30'],
    ['to a Saturday', '2026-11-26', '2026-12-26', '2026-12-24'],
    ['to Christmas', '2026-11-25', '2026-12-25', '2026-12-24'],
    ['over the leap day', '2028-02-01', '2028-03-02'],
  ],
  'petition-review': [
    ['to a Tuesday', '2026-12-06', '2027-01-05'],
    ['to a Sunday', '2026-11-27', '2026-12-27', '2026-12-24'],
    ['to Martin Luther King Jr. Day', '2026-12-19', '2027-01-18', '2027-01-15'],
    ['over the leap day', '2028-02-28', '2028-03-29'],
  ],
  // 90 days.
  reopen: [
    ['to a Monday', '2026-12-01', '2027-03-01'],
    ['to a Sunday', '2026-11-30', '2027-02-28', '2027-02-26'],
    ['to Washington’s Birthday', '2026-11-17', '2027-02-15', '2027-02-12'],
    ['over the leap day', '2028-01-15', '2028-04-14'],
  ],
  // 180 days.
  'reopen-missed': [
    ['to a Wednesday', '2026-10-02', '2027-03-31'],
    ['to a Saturday', '2026-10-05', '2027-04-03', '2027-04-02'],
    ['to Independence Day on a Sunday', '2027-01-05', '2027-07-04', '2027-07-02'],
    ['to the Monday on which it is observed', '2027-01-06', '2027-07-05', '2027-07-02'],
    ['over the leap day', '2027-12-31', '2028-06-28'],
  ],
  // 7 days.
  'bond-review': [
    ['a Tuesday', '2026-12-01', '2026-12-08'],
    ['a Saturday', '2026-12-05', '2026-12-12', '2026-12-11'],
    ['to New Year’s Day', '2026-12-25', '2027-01-01', '2026-12-31'],
    ['over the leap day', '2028-02-24', '2028-03-02'],
  ],
  // 5 working days; to be on time by any count, 5 days.
  'eoir-33': [
    ['a Monday, to the next', '2026-12-07', '2026-12-14', '2026-12-11'],
    ['a Friday: the fifth day is a Wednesday', '2026-12-04', '2026-12-11', '2026-12-09'],
    ['a Saturday', '2026-12-05', '2026-12-11', '2026-12-10'],
    ['over Thanksgiving', '2026-11-25', '2026-12-03', '2026-11-30'],
    ['over Christmas and New Year’s Day', '2026-12-24', '2027-01-04', '2026-12-29'],
    ['over a day on which a holiday is observed', '2027-06-16', '2027-06-24', '2027-06-21'],
    ['over the leap day', '2028-02-28', '2028-03-06', '2028-03-03'],
  ],
  // 10 days.
  'ar-11': [
    ['a Monday, to a Thursday', '2026-12-07', '2026-12-17'],
    ['to a Sunday', '2026-12-03', '2026-12-13', '2026-12-11'],
    ['to Christmas', '2026-12-15', '2026-12-25', '2026-12-24'],
    ['over the leap day', '2028-02-25', '2028-03-06'],
  ],
};
