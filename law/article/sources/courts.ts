import type { Source } from '../../register.ts';

/** Courts. */
export const courts = {
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
} as const satisfies Record<string, Source>;
