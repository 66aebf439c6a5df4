import { articleSources } from './article/sources.ts';
import { articleStatements } from './article/statements.ts';
import { changesSources } from './changes/sources.ts';
import { changesStatements } from './changes/statements.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';

/** Every claim about the law, by id: those of flows first, then those that only a page makes. */
export const allStatements = { ...statements, ...articleStatements, ...changesStatements };
export type AnyStatementId = keyof typeof allStatements;

/** Every authority behind them. */
export const allSources = { ...sources, ...articleSources, ...changesSources };
