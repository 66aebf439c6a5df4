import type { Source } from '../../register.ts';
import { cfr, published } from '../../sources/make.ts';

/** Laws, rules and memos. */
export const rules = {
  'pl-119-21': {
    kind: 'statute',
    cite: 'Pub. L. 119-21',
    url: 'https://www.congress.gov/',
    asOf: '2026-08-21',
  },
  'fr-2026-15190': {
    kind: 'regulation',
    cite: 'Interim rule on asylum interviews, FR Doc. 2026-15190',
    url: 'https://www.federalregister.gov/',
    asOf: '2026-07-27',
  },
  'eoir-bia-manual-4.5': published(
    'policy',
    'EOIR, Board of Immigration Appeals Practice Manual, ch. 4.5',
    null,
    'https://www.justice.gov/eoir/reference-materials/bia/chapter-4/5',
  ),
  'cfr-1003.38-2019': cfr('1003.38', '2019'),
} as const satisfies Record<string, Source>;
