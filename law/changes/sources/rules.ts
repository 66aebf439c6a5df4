import type { Source } from '../../register.ts';

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
} as const satisfies Record<string, Source>;
