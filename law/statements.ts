import { claims } from './statements/claims.ts';
import { counties } from './statements/counties.ts';
import { hold } from './statements/hold.ts';
import { papers } from './statements/papers.ts';
import { places } from './statements/places.ts';
import { ruling } from './statements/ruling.ts';

/** Every claim about the law, by id; its words are `statements.<id>.says` in `locales/<language>/law.json`. */
export const statements = { ...hold, ...papers, ...ruling, ...counties, ...claims, ...places };

export type StatementId = keyof typeof statements;
