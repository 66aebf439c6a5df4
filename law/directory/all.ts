import { directory, entriesOf, type HelpEntry, type HelpId } from '../directory.ts';
import listed from './further.json';

/** The id of an entry that no flow names yet. */
export type FurtherId = keyof typeof listed;
export type AnyHelpId = HelpId | FurtherId;

/** Everybody in the directory: whom a flow can name first, then those whom only the page of help shows. */
export const allHelp: readonly HelpEntry<AnyHelpId>[] = [...directory, ...entriesOf<FurtherId>(listed)];
