import type { Source } from '../../register.ts';
import { published, wis } from '../../sources/make.ts';

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
  'fr-90-57141': published(
    'regulation',
    'U.S. Department of Justice, final rule on Title VI, 90 Fed. Reg. 57141 (Dec. 10, 2025)',
    '2025-12-10',
    'https://www.govinfo.gov/content/pkg/FR-2025-12-10/html/2025-22448.htm',
  ),
  'wis-885.38': wis('885.38', null),
} as const satisfies Record<string, Source>;
