import type { Ruling } from './ruling.ts';

/** A calendar day in Wisconsin, `2026-11-25`. */
export type Day = string;

/** How sure a statement is; the words for each are fixed in `locales/<language>/law.json`. */
export const standings = ['confirmed', 'reported', 'disputed', 'pending', 'unconfirmed'] as const;
export type Standing = (typeof standings)[number];

/** The authority behind a statement. `url` is the official place to check it; where its words were in fact read stands in `sources/read-at.ts`. */
export type Source = {
  readonly kind: 'statute' | 'regulation' | 'ruling' | 'case' | 'form' | 'policy' | 'record' | 'news' | 'report';
  /** As a lawyer would cite it, without the pinpoint. */
  readonly cite: string;
  readonly url: string;
  /** Edition or date of the copy that was read: `2017`, `2026-07-24`; null where the copy bears none. */
  readonly asOf: string | null;
};

/** A source as one statement leans on it, with the pinpoint: a section, a page, an entry. */
export type Cited<SourceId extends string> = { readonly source: SourceId; readonly at?: string };

/** One claim about the law. A claim without a source does not compile. */
export type Statement<SourceId extends string, StatementId extends string = string> = {
  readonly standing: Standing;
  readonly sources: readonly [Cited<SourceId>, ...Cited<SourceId>[]];
  /** Day on which a person last compared the claim with its sources. */
  readonly checked: Day;
  /** After this day the page itself adds a caution. */
  readonly reviewBy: Day;
  /** The lawyer's review: nobody yet. */
  readonly reviewed: null | { readonly by: string; readonly on: Day };
  /** First day in force, where a source gives it; a claim known only from a date on says so here. */
  readonly from?: Day;
  /** Last day in force. */
  readonly until?: Day;
  /** It speaks of the reader's county, so it is said only where that is known. */
  readonly ofCounty?: true;
  /** It is told only of counties whose record (`county-records.json`) names it. */
  readonly ofRecord?: true;
  /** The part of the county's record that it names: `cities` and `alike` are told only of counties that have them. */
  readonly names?: 'agreements' | 'cities' | 'alike';
  /** It tells of this outcome in the supreme court, so it is said only once the court has ruled so. */
  readonly ofRuling?: Ruling;
  /** Statements that say otherwise; always mutual. */
  readonly against?: readonly StatementId[];
};

/** A legal number by the day it began: hours, days, years or dollars. */
export type Dated<SourceId extends string> = {
  /** First day it holds; null where no source gives the beginning. */
  readonly since: Day | null;
  readonly value: number;
  readonly source: SourceId;
};
