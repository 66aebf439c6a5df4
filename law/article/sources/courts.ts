import type { Source } from '../../register.ts';

/** Courts. */
export const courts = {
  'texas-v-united-states-daca': {
    kind: 'case',
    cite: 'Texas v. United States, No. 1:18-cv-00068 (S.D. Tex.)',
    url: 'https://www.txs.uscourts.gov/',
    asOf: '2026-09-10',
  },
} as const satisfies Record<string, Source>;
