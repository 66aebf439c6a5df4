import { courts } from './sources/courts.ts';
import { reports } from './sources/reports.ts';
import { wisconsin } from './sources/wisconsin.ts';

/** Every authority that the article page leans on beyond those of the flows, by id. */
export const articleSources = { ...wisconsin, ...courts, ...reports };
