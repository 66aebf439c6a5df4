import type { ComponentType } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import type { LivePlace, PageId } from '#src/routes.ts';
import type { Sheet } from '#src/sheet.ts';
import type { Takeaway } from '#src/takeaway.ts';
import type { Explained } from '#src/words/explained.ts';
import type { Files, Texts } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';

// Each file of src/pieces is one file on the wire, beside the core with all libraries and the app: a further flow is two more.
// What the build adds to those that speak of the law stands in src/build/flow-law.ts.
/** What a page says of the law, by language; absent where the words that pages share have all of it, as they do until the site is built. */
export type Brought = Readonly<Partial<Record<Language, Files>>>;
/** A flow to be walked: its findings, and the sheet that a result of it can ask the reader to fill in. */
export type FlowToWalk = { readonly findings: Findings; readonly Sheet?: Sheet };
type FlowPiece = FlowToWalk & { readonly words: Texts; readonly brought?: Brought };
type PagePiece = { readonly Page: ComponentType; readonly words: Files; readonly brought?: Brought };
type TermsPiece = { readonly explained: Explained };
const shared = import.meta.glob<Files>('../pieces/shared-*.ts');
const pages = import.meta.glob<PagePiece>(['../pieces/home-*.ts', '../pieces/deadlines-*.ts']);
const takeaway = import.meta.glob<Takeaway>('../pieces/takeaway.ts');
const terms = import.meta.glob<TermsPiece>('../pieces/terms-*.ts');
const flows = import.meta.glob<FlowPiece>([
  '../pieces/*.ts',
  '!../pieces/{shared,terms,home,deadlines}-*.ts',
  '!../pieces/takeaway.ts',
]);

const nameOf = (what: string, language: Language): string => `${what}-${language}`;

/** The names of the pieces a page is made of beyond the core, in the order in which they are wanted. */
export const piecesOf = ({ route, language }: LivePlace): readonly string[] =>
  [route, 'shared'].map((what) => nameOf(what, language));

/** The words that pages share. */
export async function sharedWords(language: Language): Promise<Files> {
  return { ...(await load(shared, nameOf('shared', language))) };
}

/** A flow, its findings and its words in one language. */
export const flowPiece = (flow: string, language: Language): Promise<FlowPiece> => load(flows, nameOf(flow, language));

/** Fetches every flow in one language, in a fixed order: who asks for all of them tells nobody which one is opened. */
export async function fetchFlows(language: Language): Promise<void> {
  await Promise.all(flowIds.map((flow) => flowPiece(flow, language)));
}

/** A page that belongs to no flow, and the words that it alone says. */
export const pagePiece = (page: PageId, language: Language): Promise<PagePiece> => load(pages, nameOf(page, language));

/** What explains the words that flows say, in one language. */
export const termsPiece = (language: Language): Promise<TermsPiece> => load(terms, nameOf('terms', language));

/** What can be taken away from a result of any flow. */
export const takeawayPiece = (): Promise<Takeaway> => load(takeaway, 'takeaway');

function load<Piece>(pieces: Readonly<Record<string, () => Promise<Piece>>>, name: string): Promise<Piece> {
  const found = pieces[`../pieces/${name}.ts`];
  if (found === undefined) throw new Error(`no src/pieces/${name}.ts`);
  return found();
}
