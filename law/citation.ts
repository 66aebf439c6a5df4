import type { Cited, Source } from './register.ts';
import { type SourceId, sources } from './sources.ts';

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
