import type { Source } from '../../register.ts';
import { cfr, published, usc } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'cfr-1208.4': cfr('1208.4', null),
  'usc-8-1362': usc('8', '1362', '2016-03-17'),
  'ice-memo-2025-05-12': {
    kind: 'policy',
    cite: 'ICE memorandum of May 12, 2025, on administrative warrants and homes',
    url: 'https://www.ice.gov/',
    asOf: '2026-01',
  },
  'dhs-civil-rights-complaint': published(
    'record',
    'DHS, page on filing a civil rights complaint',
    null,
    'https://dhs.gov/file-civil-rights-complaint',
  ),
  'dhs-complaints': published('record', 'DHS, page on complaints', null, 'https://www.dhs.gov/complaints'),
  'usc-8-1373': usc('8', '1373', '1996'),
  'usc-8-1357-2025': usc('8', '1357', '2025-12'),
  'cfr-287.3-1997': cfr('287.3', '1997'),
  'fr-65-58301': published(
    'policy',
    'Responsibility of certain entities to notify the INS, 65 Fed. Reg. 58301 (Sept. 28, 2000)',
    '2000-09-28',
    'https://www.govinfo.gov/content/pkg/FR-2000-09-28/html/00-24894.htm',
  ),
  'dhs-oig-hotline': {
    kind: 'record',
    cite: 'DHS Office of Inspector General, complaint hotline',
    url: 'https://www.oig.dhs.gov/',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
