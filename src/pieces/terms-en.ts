// The build keeps of both files what the flows say (src/build/flow-terms.ts).

import terms from '#locales/en/terms.json';
import glossary from '#locales/glossary.json';
import { explainedIn } from '#src/words/explained.ts';

export const explained = explainedIn('en', glossary.terms, terms.means);
