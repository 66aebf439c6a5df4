import { directory, entriesOf, type HelpEntry } from '../directory.ts';
import rows from './further.json';
import type { HelpId } from './listed.ts';

/** The id of an entry that no flow names yet. */
export type FurtherId = keyof typeof rows;
export type AnyHelpId = HelpId | FurtherId;

/** Everybody in the directory: whom a flow can name first, then those whom only the page of help shows. */
export const allHelp: readonly HelpEntry<AnyHelpId>[] = [
  ...directory(),
  ...entriesOf(Object.entries(rows) as [FurtherId, (typeof rows)[FurtherId]][]),
];
