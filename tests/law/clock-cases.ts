/**
 * Both counts of the 48 hours, worked out on paper from 8 CFR 287.7(d), the form, 5 U.S.C. 6103 and a calendar.
 * Start | end by the form | by the regulation | by the regulation with observed days counted, where it differs | why.
 * A start is Wisconsin wall time; an end carries its offset, and 00:00 of a day is the end of the day before.
 */
const table = `
# Ordinary weeks
2026-12-07T08:15 | 2026-12-09T08:15-06:00 | 2026-12-09T08:15-06:00 | -                      | Monday morning
2026-12-09T00:00 | 2026-12-11T00:00-06:00 | 2026-12-11T00:00-06:00 | -                      | Wednesday 00:00 takes Wednesday and Thursday whole
2026-12-09T23:59 | 2026-12-11T23:59-06:00 | 2026-12-11T23:59-06:00 | -                      | last minute of Wednesday
2026-12-10T00:00 | 2026-12-12T00:00-06:00 | 2026-12-12T00:00-06:00 | -                      | Thursday 00:00 ends with Friday, not pushed over the weekend
2026-12-10T00:01 | 2026-12-12T00:01-06:00 | 2026-12-14T00:01-06:00 | -                      | one minute later the last minute falls on Monday
2026-12-10T14:30 | 2026-12-12T14:30-06:00 | 2026-12-14T14:30-06:00 | -                      | Thursday afternoon
2026-12-11T00:00 | 2026-12-13T00:00-06:00 | 2026-12-15T00:00-06:00 | -                      | Friday 00:00 takes Friday and Monday whole
2026-12-11T17:45 | 2026-12-13T17:45-06:00 | 2026-12-15T17:45-06:00 | -                      | Friday evening
2026-12-11T23:59 | 2026-12-13T23:59-06:00 | 2026-12-15T23:59-06:00 | -                      | last minute of Friday
2026-12-12T00:00 | 2026-12-14T00:00-06:00 | 2026-12-16T00:00-06:00 | -                      | first minute of Saturday
2026-12-12T13:20 | 2026-12-14T13:20-06:00 | 2026-12-16T00:00-06:00 | -                      | Saturday noon
2026-12-13T00:00 | 2026-12-15T00:00-06:00 | 2026-12-16T00:00-06:00 | -                      | first minute of Sunday
2026-12-13T23:59 | 2026-12-15T23:59-06:00 | 2026-12-16T00:00-06:00 | -                      | last minute of Sunday
2026-04-02T10:00 | 2026-04-04T10:00-05:00 | 2026-04-06T10:00-05:00 | -                      | Good Friday counts
2021-01-19T10:00 | 2021-01-21T10:00-06:00 | 2021-01-21T10:00-06:00 | -                      | Inauguration Day counts in Wisconsin
# Holidays
2025-12-31T15:00 | 2026-01-02T15:00-06:00 | 2026-01-05T15:00-06:00 | -                      | day before New Year
2026-01-01T09:00 | 2026-01-03T09:00-06:00 | 2026-01-06T00:00-06:00 | -                      | on New Year
2026-01-16T16:00 | 2026-01-18T16:00-06:00 | 2026-01-21T16:00-06:00 | -                      | Friday before King Day
2026-01-19T12:00 | 2026-01-21T12:00-06:00 | 2026-01-22T00:00-06:00 | -                      | on King Day
2026-02-14T10:00 | 2026-02-16T10:00-06:00 | 2026-02-19T00:00-06:00 | -                      | Saturday before Washington
2026-02-12T12:00 | 2026-02-14T12:00-06:00 | 2026-02-17T12:00-06:00 | -                      | Thursday before Washington
2026-05-22T18:00 | 2026-05-24T18:00-05:00 | 2026-05-27T18:00-05:00 | -                      | Friday before Memorial Day
2026-05-25T07:00 | 2026-05-27T07:00-05:00 | 2026-05-28T00:00-05:00 | -                      | on Memorial Day
2026-06-17T20:00 | 2026-06-19T20:00-05:00 | 2026-06-22T20:00-05:00 | -                      | two days before a Friday Juneteenth
2026-06-18T09:00 | 2026-06-20T09:00-05:00 | 2026-06-23T09:00-05:00 | -                      | day before a Friday Juneteenth
2020-06-18T10:00 | 2020-06-20T10:00-05:00 | 2020-06-22T10:00-05:00 | -                      | Juneteenth was no holiday in 2020
2026-09-04T15:30 | 2026-09-06T15:30-05:00 | 2026-09-09T15:30-05:00 | -                      | Friday before Labor Day
2026-09-07T00:00 | 2026-09-09T00:00-05:00 | 2026-09-10T00:00-05:00 | -                      | first minute of Labor Day
2026-10-09T09:00 | 2026-10-11T09:00-05:00 | 2026-10-14T09:00-05:00 | -                      | Friday before Columbus Day
2026-10-11T11:00 | 2026-10-13T11:00-05:00 | 2026-10-15T00:00-05:00 | -                      | Sunday before Columbus Day
2026-11-09T12:00 | 2026-11-11T12:00-06:00 | 2026-11-12T12:00-06:00 | -                      | two days before a Wednesday Veterans Day
2026-11-10T16:00 | 2026-11-12T16:00-06:00 | 2026-11-13T16:00-06:00 | -                      | day before a Wednesday Veterans Day
2026-11-11T10:00 | 2026-11-13T10:00-06:00 | 2026-11-14T00:00-06:00 | -                      | on Veterans Day, ends with Friday
2026-11-24T18:00 | 2026-11-26T18:00-06:00 | 2026-11-27T18:00-06:00 | -                      | the day after Thanksgiving counts
2026-11-26T12:00 | 2026-11-28T12:00-06:00 | 2026-12-01T00:00-06:00 | -                      | on Thanksgiving
2026-12-23T09:00 | 2026-12-25T09:00-06:00 | 2026-12-28T09:00-06:00 | -                      | Christmas Eve counts
2026-12-25T18:00 | 2026-12-27T18:00-06:00 | 2026-12-30T00:00-06:00 | -                      | on Christmas
2026-12-30T13:00 | 2027-01-01T13:00-06:00 | 2027-01-04T13:00-06:00 | -                      | over the year end
2026-12-31T23:30 | 2027-01-02T23:30-06:00 | 2027-01-05T23:30-06:00 | -                      | last half hour of the year
# Observed days
2026-06-30T08:00 | 2026-07-02T08:00-05:00 | 2026-07-02T08:00-05:00 | -                      | done before the observed day, so one count
2026-07-01T10:00 | 2026-07-03T10:00-05:00 | 2026-07-06T10:00-05:00 | 2026-07-03T10:00-05:00 | would end on the observed Friday
2026-07-02T00:00 | 2026-07-04T00:00-05:00 | 2026-07-07T00:00-05:00 | 2026-07-04T00:00-05:00 | Thursday 00:00 before an observed Friday
2026-07-03T12:00 | 2026-07-05T12:00-05:00 | 2026-07-08T00:00-05:00 | 2026-07-07T12:00-05:00 | on an observed Friday
2026-07-04T15:00 | 2026-07-06T15:00-05:00 | 2026-07-08T00:00-05:00 | -                      | on a Saturday holiday, its observed day behind
2027-06-16T11:00 | 2027-06-18T11:00-05:00 | 2027-06-21T11:00-05:00 | 2027-06-18T11:00-05:00 | Juneteenth on Saturday, from Wednesday
2027-06-17T10:00 | 2027-06-19T10:00-05:00 | 2027-06-22T10:00-05:00 | 2027-06-21T10:00-05:00 | Juneteenth on Saturday, from Thursday
2022-06-17T21:00 | 2022-06-19T21:00-05:00 | 2022-06-22T21:00-05:00 | 2022-06-21T21:00-05:00 | Juneteenth on Sunday
2027-07-02T14:00 | 2027-07-04T14:00-05:00 | 2027-07-07T14:00-05:00 | 2027-07-06T14:00-05:00 | Independence Day on Sunday, from Friday
2027-07-04T09:00 | 2027-07-06T09:00-05:00 | 2027-07-08T00:00-05:00 | 2027-07-07T00:00-05:00 | Independence Day on Sunday, on the day
2027-07-05T08:00 | 2027-07-07T08:00-05:00 | 2027-07-08T00:00-05:00 | 2027-07-07T08:00-05:00 | on an observed Monday
2027-12-23T16:00 | 2027-12-25T16:00-06:00 | 2027-12-28T16:00-06:00 | 2027-12-27T16:00-06:00 | Christmas on Saturday
2022-12-23T12:00 | 2022-12-25T12:00-06:00 | 2022-12-28T12:00-06:00 | 2022-12-27T12:00-06:00 | Christmas on Sunday
2027-12-30T12:00 | 2028-01-01T12:00-06:00 | 2028-01-04T12:00-06:00 | 2028-01-03T12:00-06:00 | New Year on Saturday, observed in the old year
2027-12-31T20:00 | 2028-01-02T20:00-06:00 | 2028-01-05T00:00-06:00 | 2028-01-04T20:00-06:00 | on the observed New Year in the old year
2022-12-30T10:00 | 2023-01-01T10:00-06:00 | 2023-01-04T10:00-06:00 | 2023-01-03T10:00-06:00 | New Year on Sunday
2028-11-09T09:00 | 2028-11-11T09:00-06:00 | 2028-11-14T09:00-06:00 | 2028-11-13T09:00-06:00 | Veterans Day on Saturday
2018-11-09T08:00 | 2018-11-11T08:00-06:00 | 2018-11-14T08:00-06:00 | 2018-11-13T08:00-06:00 | Veterans Day on Sunday
# Clock changes
2026-03-07T10:00 | 2026-03-09T11:00-05:00 | 2026-03-11T00:00-05:00 | -                      | Saturday before the hour is lost
2026-03-06T15:00 | 2026-03-08T16:00-05:00 | 2026-03-10T15:00-05:00 | -                      | Friday before the hour is lost
2026-03-08T01:30 | 2026-03-10T02:30-05:00 | 2026-03-11T00:00-05:00 | -                      | half an hour before the gap
2026-03-08T02:30 | 2026-03-10T03:30-05:00 | 2026-03-11T00:00-05:00 | -                      | a time in the gap counts from an hour later
2026-03-08T03:00 | 2026-03-10T03:00-05:00 | 2026-03-11T00:00-05:00 | -                      | just after the gap
2026-10-31T10:00 | 2026-11-02T09:00-06:00 | 2026-11-04T00:00-06:00 | -                      | Saturday before the hour is gained
2026-10-30T22:00 | 2026-11-01T21:00-06:00 | 2026-11-03T22:00-06:00 | -                      | Friday before the hour is gained
2026-11-01T00:59 | 2026-11-02T23:59-06:00 | 2026-11-04T00:00-06:00 | -                      | just before the hour that is there twice
2026-11-01T02:00 | 2026-11-03T02:00-06:00 | 2026-11-04T00:00-06:00 | -                      | just after the hour that is there twice
2027-03-13T23:00 | 2027-03-16T00:00-05:00 | 2027-03-17T00:00-05:00 | -                      | an hour lost ends the count with Monday
2027-03-11T12:00 | 2027-03-13T12:00-06:00 | 2027-03-15T12:00-05:00 | -                      | the pause holds the lost hour
2027-11-06T23:30 | 2027-11-08T22:30-06:00 | 2027-11-10T00:00-06:00 | -                      | the last half hour before a day of 25
2027-11-07T12:00 | 2027-11-09T12:00-06:00 | 2027-11-10T00:00-06:00 | -                      | noon of a day of 25
2006-04-01T12:00 | -                      | 2006-04-05T00:00-05:00 | -                      | the rule before 2007: the first Sunday of April, and no form I-247A yet
# Februaries
2028-02-28T10:00 | 2028-03-01T10:00-06:00 | 2028-03-01T10:00-06:00 | -                      | over a leap day
2028-02-25T16:00 | 2028-02-27T16:00-06:00 | 2028-02-29T16:00-06:00 | -                      | to a leap day
2024-02-29T09:00 | 2024-03-02T09:00-06:00 | 2024-03-04T09:00-06:00 | -                      | from a leap day
2027-02-26T09:00 | 2027-02-28T09:00-06:00 | 2027-03-02T09:00-06:00 | -                      | no leap day
`;

export type ClockCase = {
  readonly why: string;
  readonly start: string;
  /** Null where no form of that day is on record. */
  readonly form: string | null;
  readonly regulation: string;
  /** Null where it does not differ. */
  readonly counted: string | null;
};

const orNull = (cell: string): string | null => (cell === '-' ? null : cell);

export const clockCases: readonly ClockCase[] = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [start = '', form = '', regulation = '', counted = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return { why, start, form: orNull(form), regulation, counted: orNull(counted) };
  });
