import { cases } from './statements/cases.ts';
import { rules } from './statements/rules.ts';

/** Claims about the law that only the page "What is changing" makes, by id; its words are `statements.<id>.says` in `locales/<language>/changes.json`. */
export const changesStatements = { ...cases, ...rules };
