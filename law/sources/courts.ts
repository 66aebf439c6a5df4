import type { Source } from '../register.ts';

/** Rulings and open cases. */
export const courts = {
  'morales-v-chadbourne': {
    kind: 'ruling',
    cite: 'Morales v. Chadbourne, 793 F.3d 208 (1st Cir. 2015)',
    url: 'https://www.ca1.uscourts.gov/',
    read: 'https://law.justia.com/cases/federal/appellate-courts/ca1/14-1425/14-1425-2015-07-17.html',
    asOf: '2015-07-17',
  },
  'hemberger-v-bitzer': {
    kind: 'ruling',
    cite: 'Hemberger v. Bitzer, 216 Wis. 2d 509 (1998)',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'https://cetient.com/opinion/2061835/hemberger-v-bitzer',
    asOf: '1998-03-13',
  },
  'yacht-club-v-sister-bay': {
    kind: 'ruling',
    cite: 'Yacht Club at Sister Bay Condo. Ass’n v. Village of Sister Bay, 2019 WI 4',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'https://caselaw.findlaw.com/court/wi-supreme-court/1977570.html',
    asOf: '2019-01-18',
  },
  'voces-v-gerber': {
    kind: 'case',
    cite: 'Voces de la Frontera, Inc. v. Gerber, No. 2025AP002121-OA (Wis.)',
    url: 'https://wscca.wicourts.gov/',
    read: 'https://dairylandsentinel.com/wisconsin-supreme-court-fast-tracks-ice-detention-dispute',
    asOf: '2025-12-03',
  },
  'state-v-webster': {
    kind: 'ruling',
    cite: 'State v. Webster, 114 Wis. 2d 418 (1983)',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'https://print.casetext.com/case/state-v-webster-100',
    asOf: '1983',
  },
  'felder-v-casey': {
    kind: 'ruling',
    cite: 'Felder v. Casey, 487 U.S. 131 (1988)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    read: 'https://app.midpage.ai/document/felder-v-casey-1669073',
    asOf: '1989',
  },
  'egbert-v-boule': {
    kind: 'ruling',
    cite: 'Egbert v. Boule, 596 U.S. 482 (2022)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    read: 'http://immigrationcourtside.com/tag/bivens-actions/',
    asOf: '2022',
  },
  'voces-v-clarke': {
    kind: 'ruling',
    cite: 'Voces de la Frontera, Inc. v. Clarke, 2017 WI 16',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'http://law.justia.com/cases/wisconsin/supreme-court/2017/2015ap001152.html',
    asOf: '2017-02-24',
  },
  'cirrus-rojas-v-olson': {
    kind: 'ruling',
    cite: 'Cirrus Rojas v. Olson, No. 25-3127, 183 F.4th 909 (7th Cir. 2026)',
    url: 'https://www.ca7.uscourts.gov/',
    read: 'https://github.com/airportly/sheldonbarnesv2',
    asOf: '2026-10-07',
  },
  'rhoney-v-barbosa-da-cunha': {
    kind: 'case',
    cite: 'Rhoney v. Barbosa da Cunha, No. 26-104 (U.S.)',
    url: 'https://www.supremecourt.gov/',
    read: 'https://github.com/airportly/sheldonbarnesv2',
    asOf: '2026-10-07',
  },
  'galarza-v-szalczyk': {
    kind: 'ruling',
    cite: 'Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)',
    url: 'https://www.ca3.uscourts.gov/',
    read: 'https://app.midpage.ai/case/ernesto-galarza-v-mark-szalczyk-2655409',
    asOf: '2014',
  },
} as const satisfies Record<string, Source>;
