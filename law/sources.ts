import type { Cited, Source } from './register.ts';
import { courts } from './sources/courts.ts';
import { federal } from './sources/federal.ts';
import { reports } from './sources/reports.ts';
import { wisconsin } from './sources/wisconsin.ts';

/** Every authority a statement, a number or a county's record leans on, by id. */
export const sources = { ...federal, ...wisconsin, ...courts, ...reports } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Whether a text, as it stands in a JSON file, is the id of a source. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);

/** An authority as a statement leans on it. */
export type Authority = { readonly source: Source; readonly at?: string };

/** An authority with its pinpoint, as a lawyer would write it: a section runs on, a page or a part of a paper stands after a comma. */
export function citationOf({ source: { cite, kind }, at }: Authority): string {
  if (at === undefined) return cite;
  return kind === 'statute' || kind === 'regulation' ? `${cite}${at}` : `${cite}, ${at}`;
}

/** The authority behind an id. */
export const authority = ({ source, at }: Cited<SourceId>): Authority => ({
  source: sources[source],
  ...(at !== undefined && { at }),
});

/** A source with its pinpoint, as a lawyer would write it. */
export const citation = (cited: Cited<SourceId>): string => citationOf(authority(cited));
