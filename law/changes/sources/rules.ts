import type { Source } from '../../register.ts';
import { cfr, published, usc, wis } from '../../sources/make.ts';

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
  'dhs-memo-2025-01-20': {
    kind: 'policy',
    cite: 'DHS memorandum of January 20, 2025, on protected areas',
    url: 'https://www.dhs.gov/',
    asOf: '2025-01-20',
  },
  'usc-8-1357-2021': usc('8', '1357', '2021-08-09'),
  'fr-91-8151': {
    kind: 'regulation',
    cite: 'HUD, proposed rule FR-6524-P-01, 91 Fed. Reg. 8151 (Feb. 20, 2026)',
    url: 'https://www.federalregister.gov/',
    asOf: '2026-04',
  },
  'eoir-bia-manual-4.5': published(
    'policy',
    'EOIR, Board of Immigration Appeals Practice Manual, ch. 4.5',
    null,
    'https://www.justice.gov/eoir/reference-materials/bia/chapter-4/5',
  ),
  'cfr-1003.38-2019': cfr('1003.38', '2019'),
  'ice-memo-2026-01-28': {
    kind: 'policy',
    cite: 'ICE memorandum of January 28, 2026, on arrests without a warrant',
    url: 'https://www.ice.gov/',
    asOf: '2026-02',
  },
  'fr-90-57141': published(
    'regulation',
    'U.S. Department of Justice, final rule on Title VI, 90 Fed. Reg. 57141 (Dec. 10, 2025)',
    '2025-12-10',
    'https://www.govinfo.gov/content/pkg/FR-2025-12-10/html/2025-22448.htm',
  ),
  'wis-885.38': wis('885.38', null),
  'ice-courthouse-memo-2025-05-27': {
    kind: 'policy',
    cite: 'ICE memorandum of May 27, 2025, on courthouses',
    url: 'https://www.ice.gov/',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
