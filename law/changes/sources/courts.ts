import type { Source } from '../../register.ts';

/** Open cases, and a ruling. */
export const courts = {
  'flores-appeal': {
    kind: 'case',
    cite: 'Flores settlement, No. 25-6308 (9th Cir.)',
    url: 'https://www.ca9.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'castanon-nava-v-dhs': {
    kind: 'case',
    cite: 'Castañon Nava v. DHS, No. 18-cv-3757 (N.D. Ill.), No. 25-3050 (7th Cir.)',
    url: 'https://www.ilnd.uscourts.gov/',
    asOf: null,
  },
  'gonzalez-v-ice': {
    kind: 'case',
    cite: 'Gonzalez v. ICE, No. 13-cv-04416 (C.D. Cal.), settlement',
    url: 'https://www.cacd.uscourts.gov/',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
