import { numbers } from './number-table.ts';
import type { Dated, Day } from './register.ts';
import type { SourceId } from './sources.ts';

export type NumberId = keyof typeof numbers;

/** The number's values, oldest first. */
export const valuesOf = (id: NumberId): readonly Dated<SourceId>[] => numbers[id];

/** The value in force for an event of that day; undefined where nothing is known of so early a day. */
export const numberOn = (id: NumberId, day: Day): number | undefined =>
  valuesOf(id).findLast(({ since }) => since === null || since <= day)?.value;
