import type { Source } from '../../register.ts';

/** Open cases, and a ruling. */
export const courts = {
  'venezuelan-association-v-uscis': {
    kind: 'case',
    cite: 'Venezuelan Ass’n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass.), No. 26-1893 (1st Cir.)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026-08-21',
  },
  'flores-appeal': {
    kind: 'case',
    cite: 'Flores settlement, No. 25-6308 (9th Cir.)',
    url: 'https://www.ca9.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'new-england-synod-v-dhs': {
    kind: 'case',
    cite: 'New England Synod, ELCA v. DHS, No. 4:25-cv-40102-FDS (D. Mass.)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'pcun-v-noem': {
    kind: 'case',
    cite: 'PCUN v. Noem (D. Or.)',
    url: 'https://www.ord.uscourts.gov/',
    asOf: '2026-07',
  },
  'make-the-road-v-mullin': {
    kind: 'case',
    cite: 'Make the Road New York v. Mullin, No. 25-5320 (D.C. Cir.)',
    url: 'https://www.cadc.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'center-for-taxpayer-rights-v-irs': {
    kind: 'case',
    cite: 'Center for Taxpayer Rights v. IRS, No. 1:25-cv-00457 (D.D.C.), No. 26-5006 (D.C. Cir.)',
    url: 'https://www.cadc.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'cedc-v-bessent': {
    kind: 'case',
    cite: 'Community Economic Development Center of SE Mass. v. Bessent, No. 1:25-cv-12822 (D. Mass.)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'centro-v-bessent': {
    kind: 'ruling',
    cite: 'Centro de Trabajadores Unidos v. Bessent, No. 25-5181 (D.C. Cir. Feb. 24, 2026)',
    url: 'https://www.cadc.uscourts.gov/',
    asOf: '2026-03-26',
  },
  'pablo-sequen-v-albarran': {
    kind: 'case',
    cite: 'Pablo Sequen v. Albarran, No. 5:25-cv-06487 (N.D. Cal.)',
    url: 'https://www.cand.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'acr-v-noem': {
    kind: 'case',
    cite: 'A.C.R. v. Noem, No. 1:25-cv-03962 (E.D.N.Y.)',
    url: 'https://www.nyed.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'castanon-nava-v-dhs': {
    kind: 'case',
    cite: 'Castañon Nava v. DHS, No. 18-cv-3757 (N.D. Ill.), No. 25-3050 (7th Cir.)',
    url: 'https://www.ilnd.uscourts.gov/',
    asOf: null,
  },
  'amica-center-v-eoir': {
    kind: 'case',
    cite: 'Amica Center v. EOIR, No. 1:26-cv-00696 (D.D.C.)',
    url: 'https://www.dcd.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'snap-data-case': {
    kind: 'case',
    cite: 'Multistate case on SNAP data (N.D. Cal.)',
    url: 'https://www.cand.uscourts.gov/',
    asOf: '2026-02',
  },
  'gonzalez-v-ice': {
    kind: 'case',
    cite: 'Gonzalez v. ICE, No. 13-cv-04416 (C.D. Cal.), settlement',
    url: 'https://www.cacd.uscourts.gov/',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
