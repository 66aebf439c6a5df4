import { courts } from './sources/courts.ts';
import { reports } from './sources/reports.ts';

/** Every authority that the page "What is changing" leans on beyond those of the flows and of the article, by id. */
export const changesSources = { ...courts, ...reports };
