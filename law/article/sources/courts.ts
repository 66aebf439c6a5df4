import type { Source } from '../../register.ts';

/** Courts. */
export const courts = {
  'castaneda-v-welch': {
    kind: 'ruling',
    cite: 'State ex rel. Castaneda v. Welch, 2007 WI 103',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2007',
  },
  'rfk-human-rights-v-dhs': {
    kind: 'case',
    cite: 'Robert F. Kennedy Human Rights v. DHS, No. 1:25-cv-01270 (D.D.C.)',
    url: 'https://www.dcd.uscourts.gov/',
    asOf: '2025-07',
  },
  'irizarry-v-yehia': {
    kind: 'ruling',
    cite: 'Irizarry v. Yehia, 38 F.4th 1282 (10th Cir. 2022)',
    url: 'https://www.ca10.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'payton-v-new-york': {
    kind: 'ruling',
    cite: 'Payton v. New York, 445 U.S. 573 (1980)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2026',
  },
  'gibson-habeas-2026': {
    kind: 'ruling',
    cite: 'Gibson habeas ruling (D. Minn. Jan. 17, 2026)',
    url: 'https://www.mnd.uscourts.gov/',
    asOf: '2026',
  },
  'greater-boston-latino-network-v-ice': {
    kind: 'case',
    cite: 'Greater Boston Latino Network v. ICE (D. Mass. 2026)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026',
  },
  'gibson-v-ice': {
    kind: 'case',
    cite: 'Gibson v. ICE (D.D.C. 2026)',
    url: 'https://www.dcd.uscourts.gov/',
    asOf: '2026-04',
  },
  'printz-v-united-states': {
    kind: 'ruling',
    cite: 'Printz v. United States, 521 U.S. 898 (1997)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '1997',
  },
  'murphy-v-ncaa': {
    kind: 'ruling',
    cite: 'Murphy v. NCAA, 584 U.S. 453 (2018)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2018',
  },
  'united-states-v-illinois': {
    kind: 'ruling',
    cite: 'United States v. Illinois, No. 1:25-cv-01285 (N.D. Ill. July 25, 2025)',
    url: 'https://www.ilnd.uscourts.gov/',
    asOf: '2025-07',
  },
  'california-v-dot': {
    kind: 'case',
    cite: 'California v. U.S. Department of Transportation (D.R.I.)',
    url: 'https://www.rid.uscourts.gov/',
    asOf: '2025-06-20',
  },
  'san-francisco-v-trump': {
    kind: 'case',
    cite: 'City & County of San Francisco v. Trump, No. 3:25-cv-01350 (N.D. Cal.)',
    url: 'https://www.cand.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'texas-v-united-states-daca': {
    kind: 'case',
    cite: 'Texas v. United States, No. 1:18-cv-00068 (S.D. Tex.)',
    url: 'https://www.txs.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'icwc-v-noem': {
    kind: 'case',
    cite: 'ICWC v. Noem, No. 2:25-cv-09848 (C.D. Cal.)',
    url: 'https://www.cacd.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'san-francisco-v-barr': {
    kind: 'ruling',
    cite: 'City & County of San Francisco v. Barr, 965 F.3d 753 (9th Cir. 2020)',
    url: 'https://www.ca9.uscourts.gov/',
    asOf: '2020',
  },
  'california-v-hhs': {
    kind: 'case',
    cite: 'California v. HHS, No. 3:25-cv-05536-VC (N.D. Cal. Dec. 29, 2025)',
    url: 'https://www.cand.uscourts.gov/',
    asOf: '2026-02',
  },
} as const satisfies Record<string, Source>;
