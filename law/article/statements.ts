import { attorneyGeneral } from './statements/attorney-general.ts';
import { people } from './statements/people.ts';
import { state } from './statements/state.ts';

/** Claims about the law that only the article page makes, by id; its words are `statements.<id>.says` in `locales/<language>/article.json`. */
export const articleStatements = { ...state, ...attorneyGeneral, ...people };
