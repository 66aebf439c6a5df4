import type { Source } from '../register.ts';

/** Rulings and open cases. */
export const courts = {
  'morales-v-chadbourne': {
    kind: 'ruling',
    cite: 'Morales v. Chadbourne, 793 F.3d 208 (1st Cir. 2015)',
    url: 'https://www.ca1.uscourts.gov/',
    asOf: '2015-07-17',
  },
  'hemberger-v-bitzer': {
    kind: 'ruling',
    cite: 'Hemberger v. Bitzer, 216 Wis. 2d 509 (1998)',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '1998-03-13',
  },
  'yacht-club-v-sister-bay': {
    kind: 'ruling',
    cite: 'Yacht Club at Sister Bay Condo. Ass’n v. Village of Sister Bay, 2019 WI 4',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2019-01-18',
  },
  'voces-v-gerber': {
    kind: 'case',
    cite: 'Voces de la Frontera, Inc. v. Gerber, No. 2025AP002121-OA (Wis.)',
    url: 'https://wscca.wicourts.gov/',
    asOf: '2025-12-03',
  },
  'state-v-webster': {
    kind: 'ruling',
    cite: 'State v. Webster, 114 Wis. 2d 418 (1983)',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '1983',
  },
  'felder-v-casey': {
    kind: 'ruling',
    cite: 'Felder v. Casey, 487 U.S. 131 (1988)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '1989',
  },
  'egbert-v-boule': {
    kind: 'ruling',
    cite: 'Egbert v. Boule, 596 U.S. 482 (2022)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2022',
  },
  'voces-v-clarke': {
    kind: 'ruling',
    cite: 'Voces de la Frontera, Inc. v. Clarke, 2017 WI 16',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2017-02-24',
  },
  'cirrus-rojas-v-olson': {
    kind: 'ruling',
    cite: 'Cirrus Rojas v. Olson, No. 25-3127, 183 F.4th 909 (7th Cir. 2026)',
    url: 'https://www.ca7.uscourts.gov/',
    asOf: '2026-10-07',
  },
  'rhoney-v-barbosa-da-cunha': {
    kind: 'case',
    cite: 'Rhoney v. Barbosa da Cunha, No. 26-104 (U.S.)',
    url: 'https://www.supremecourt.gov/',
    asOf: '2026-10-07',
  },
  'galarza-v-szalczyk': {
    kind: 'ruling',
    cite: 'Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)',
    url: 'https://www.ca3.uscourts.gov/',
    asOf: '2014',
  },
  'city-of-el-cenizo-v-texas': {
    kind: 'ruling',
    cite: 'City of El Cenizo v. Texas, 890 F.3d 164 (5th Cir. 2018)',
    url: 'https://www.ca5.uscourts.gov/',
    asOf: '2018',
  },
  'lopez-aguilar-v-marion-county': {
    kind: 'ruling',
    cite: 'Lopez-Aguilar v. Marion County Sheriff’s Department (7th Cir. 2019)',
    url: 'https://www.ca7.uscourts.gov/',
    asOf: '2019-05-09',
  },
  'arizona-v-united-states': {
    kind: 'ruling',
    cite: 'Arizona v. United States, 567 U.S. 387 (2012)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2012',
  },
  'pool-v-sheboygan': {
    kind: 'ruling',
    cite: 'Pool v. City of Sheboygan (Wis. Ct. App. 2006)',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2006',
  },
} as const satisfies Record<string, Source>;
