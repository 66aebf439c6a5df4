import { articleReadAt } from './article/sources/read-at.ts';
import { articleSources } from './article/sources.ts';
import { articleStatements } from './article/statements.ts';
import { changesReadAt } from './changes/sources/read-at.ts';
import { changesSources } from './changes/sources.ts';
import { changesStatements } from './changes/statements.ts';
import { isTold } from './ruling.ts';
import { readAt } from './sources/read-at.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';

/** Every claim about the law, by id: those of flows first, then those that only a page makes. */
export const allStatements = { ...statements, ...articleStatements, ...changesStatements };
export type AnyStatementId = keyof typeof allStatements;

/** The ids of those that can be told today: a ruling that the court has not made is not told. */
export const toldIds = (Object.keys(allStatements) as AnyStatementId[]).filter((id) => isTold(allStatements[id]));

/** Every authority behind them. */
export const allSources = { ...sources, ...articleSources, ...changesSources };

export type AnySourceId = keyof typeof allSources;
export const allSourceIds = Object.keys(allSources) as AnySourceId[];

/** Where the words of each were in fact read. No page says it, so that it stands apart from what a browser is sent. */
export const allReadAt: Readonly<Record<AnySourceId, string>> = { ...readAt, ...articleReadAt, ...changesReadAt };
