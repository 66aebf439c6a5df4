import type { Dated, Day } from './register.ts';
import type { SourceId } from './sources.ts';

/**
 * Legal numbers by the first day of the events they hold for, oldest first.
 * The earlier values: six years, FED-88 (2017 Wis. Act 235 § 26); two years, 2009 Wis. Act 120, which holds for injuries
 * from 26 February 2010 (Wisconsin Defense Counsel, Journal, spring 2010:
 * http://www.wdc-online.org/wdc-journal/archived-editions/legislative-update-wisconsin-legislature-extends-statute-lim).
 */
const numbers = {
  'hold-hours': [{ since: null, value: 48, source: 'cfr-287.7' }],
  // Earlier forms counted as the regulation does (FED-05), so nothing is known of this count before form I-247A.
  'hold-hours-form': [{ since: '2017-04-02', value: 48, source: 'ice-guidance-i247a' }],
  'notice-of-claim-days-local': [{ since: null, value: 120, source: 'wis-893.80' }],
  'notice-of-claim-days-state': [{ since: null, value: 120, source: 'wis-893.82' }],
  'section-1983-years': [
    { since: null, value: 6, source: 'wis-893.53' },
    { since: '2018-04-05', value: 3, source: 'wis-893.53' },
  ],
  'intentional-tort-years': [
    { since: null, value: 2, source: 'wis-893.57' },
    { since: '2010-02-26', value: 3, source: 'wis-893.57' },
  ],
  'ftca-years': [{ since: null, value: 2, source: 'usc-28-2401' }],
} as const satisfies Record<string, readonly Dated<SourceId>[]>;

export type NumberId = keyof typeof numbers;

/** The number's values, oldest first. */
export const valuesOf = (id: NumberId): readonly Dated<SourceId>[] => numbers[id];

/** The value in force for an event of that day; undefined where nothing is known of so early a day. */
export const numberOn = (id: NumberId, day: Day): number | undefined =>
  valuesOf(id).findLast(({ since }) => since === null || since <= day)?.value;
