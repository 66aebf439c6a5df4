import recorded from './counties.json';
import type { Day } from './register.ts';
import { isSourceId, type SourceId } from './sources.ts';

/** A 287(g) agreement on ICE's list: the jail enforcement model or the warrant service officer model, and the day it was signed. */
export type Agreement = { readonly model: 'jail' | 'warrant'; readonly signed: Day };

/**
 * What is reported about holding people for ICE past their release: that the jail does, that it does not without a
 * judge's warrant, or nothing. `notOnRecord` is a gap in what we read and never means that it does not happen.
 */
export type Practice =
  | { readonly is: 'honors' | 'needsWarrant'; readonly asOf: string; readonly sources: readonly SourceId[] }
  | { readonly is: 'notOnRecord'; readonly asOf: null; readonly sources: readonly [] };

/** What is on record about a county, as of when, from where. */
export type County = {
  /** Without the word "County". */
  readonly name: string;
  /** Those on the list of that day; empty where it names none. Kewaunee, Sauk and Waukesha have both models. */
  readonly agreements: readonly Agreement[];
  readonly agreementsAsOf: Day;
  readonly agreementsFrom: SourceId;
  readonly practice: Practice;
  /** The sheriff is one of the five sued in Voces de la Frontera v. Gerber (WI-24). */
  readonly respondent: boolean;
  /** The jail was reported to be paid to hold people for ICE (WI-54, September 2025); what is absent is not known. */
  readonly paid: boolean;
};

/** A county as `counties.json` writes it: each model with its day of signing; what is absent is not on record. */
type Recorded = {
  readonly name: string;
  readonly jail?: Day;
  readonly warrant?: Day;
  readonly honors?: Report;
  readonly needsWarrant?: Report;
  readonly respondent?: boolean;
  readonly paid?: boolean;
};
type Report = { readonly asOf: string; readonly sources: readonly string[] };

function sourceId(text: string): SourceId {
  if (!isSourceId(text)) throw new Error(`counties.json names "${text}", which is no source`);
  return text;
}

function practiceOf({ honors, needsWarrant }: Recorded): Practice {
  if (honors) return { is: 'honors', asOf: honors.asOf, sources: honors.sources.map(sourceId) };
  if (needsWarrant) return { is: 'needsWarrant', asOf: needsWarrant.asOf, sources: needsWarrant.sources.map(sourceId) };
  return { is: 'notOnRecord', asOf: null, sources: [] };
}

function read(record: Recorded): County {
  const agreements: Agreement[] = [];
  if (record.jail) agreements.push({ model: 'jail', signed: record.jail });
  if (record.warrant) agreements.push({ model: 'warrant', signed: record.warrant });
  return {
    name: record.name,
    agreements,
    agreementsAsOf: recorded.agreements.asOf,
    agreementsFrom: sourceId(recorded.agreements.source),
    practice: practiceOf(record),
    respondent: record.respondent ?? false,
    paid: record.paid ?? false,
  };
}

const records: Readonly<Record<string, Recorded>> = recorded.counties;
const counties: ReadonlyMap<string, County> = new Map(
  Object.entries(records).map(([code, record]) => [code, read(record)]),
);

/** The five-digit federal codes of the 72 counties, ascending, which is the order of their names with St. read as Saint. */
export const countyCodes: readonly string[] = [...counties.keys()];

/** What is on record about the county with this code; an error for a code that is not one of `countyCodes`. */
export function county(code: string): County {
  const found = counties.get(code);
  if (!found) throw new Error(`"${code}" is not the code of a Wisconsin county`);
  return found;
}

/** The counties in which a city's police has a rule of its own that we know of (WI-60, WI-61). */
export const withPoliceRule = { milwaukee: '55079', madison: '55025' } as const;
