import { articleSources } from './article/sources.ts';
import { articleStatements } from './article/statements.ts';
import { changesSources } from './changes/sources.ts';
import { changesStatements } from './changes/statements.ts';
import { isTold } from './ruling.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';

/** Every claim about the law, by id: those of flows first, then those that only a page makes. */
export const allStatements = { ...statements, ...articleStatements, ...changesStatements };
export type AnyStatementId = keyof typeof allStatements;

/** The ids of those that can be told today: a ruling that the court has not made is not told. */
export const toldIds = (Object.keys(allStatements) as AnyStatementId[]).filter((id) => isTold(allStatements[id]));

/** Every authority behind them. */
export const allSources = { ...sources, ...articleSources, ...changesSources };
