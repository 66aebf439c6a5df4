import { countyRecords } from './county-records.ts';
import { isSourceId, type SourceId } from './sources.ts';

/** A report on a county, with its date as its sources give it. */
export type Report = { readonly asOf: string; readonly sources: readonly SourceId[] };

/** What else was reported of a county, by the statement that tells it. */
export const reportsOn = (code: string): Readonly<Record<string, Report>> =>
  Object.fromEntries(
    Object.entries(countyRecords.reports[code] ?? {}).map(([id, { asOf, sources }]) => [
      id,
      { asOf, sources: sources.filter(isSourceId) },
    ]),
  );

/** A city or village with the name of a county in which it does not lie, and the county where it does. */
export type Alike = { readonly kind: 'city' | 'village'; readonly county: string };

/** The place whose name is that of this county, though it lies in another. */
export function alikeOf(code: string): Alike | undefined {
  const alike = countyRecords.alike[code];
  return alike && { kind: alike.kind === 'village' ? 'village' : 'city', county: alike.county };
}

/** The cities that lie in a county and in others too, each with the codes of those others. */
export const citiesAcross = (code: string): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(countyRecords.cities)
    .filter(([, codes]) => codes.includes(code))
    .map(([city, codes]) => [city, codes.filter((other) => other !== code)]);
