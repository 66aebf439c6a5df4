import type { Source } from '../../register.ts';
import { cfr, published, usc } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'cfr-1208.4': cfr('1208.4', null),
  'dhs-complaints': published('record', 'DHS, page on complaints', null, 'https://www.dhs.gov/complaints'),
  'usc-8-1357-2025': usc('8', '1357', '2025-12'),
  'dhs-oig-hotline': {
    kind: 'record',
    cite: 'DHS Office of Inspector General, complaint hotline',
    url: 'https://www.oig.dhs.gov/',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
