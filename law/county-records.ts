import recorded from './county-records.json';

/** A report as `county-records.json` writes it: its date as exact as its sources give it, and their ids. */
type Recorded = { readonly asOf: string; readonly sources: readonly string[] };

/** What else is on record of counties, by code: reports by the statement that tells them (`ofRecord`), and places easily taken for another county. */
export const countyRecords: {
  readonly reports: Readonly<Record<string, Readonly<Record<string, Recorded>>>>;
  readonly alike: Readonly<Record<string, { readonly kind: string; readonly county: string }>>;
  readonly cities: Readonly<Record<string, readonly string[]>>;
} = recorded;
