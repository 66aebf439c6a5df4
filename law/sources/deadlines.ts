import type { Source } from '../register.ts';
import { cfr, published, usc } from './make.ts';

/** Laws, rules, forms and pages that limits stand in. An id with a year names an older edition. */
export const deadlineSources = {
  // One agency’s statement of the rule for all.
  'cfr-32-750.36': {
    kind: 'regulation',
    cite: '32 C.F.R. § 750.36',
    url: 'https://www.ecfr.gov/current/title-32/section-750.36',
    asOf: null,
  },
  'pascale-v-united-states': {
    kind: 'ruling',
    cite: 'Pascale v. United States, 998 F.2d 186 (3d Cir. 1993)',
    url: 'https://www.ca3.uscourts.gov/',
    asOf: '1993',
  },
  'cfr-45-80.7': {
    kind: 'regulation',
    cite: '45 C.F.R. § 80.7',
    url: 'https://www.ecfr.gov/current/title-45/section-80.7',
    asOf: '2000',
  },
  'usc-42-2000e-5': usc('42', '2000e-5', null),
  'pines-bach-discrimination': published(
    'report',
    'Pines Bach, on where to file about discrimination in Wisconsin',
    null,
    'http://www.pinesbach.com/Your-Rights/Discrimination/file_WI.shtml',
  ),
  'dwd-discrimination': published(
    'record',
    'Wisconsin Department of Workforce Development, page on discrimination',
    null,
    'https://www.dwd.wi.gov/er/civilrights/discrimination/',
  ),
  'dwd-erd-8058': published(
    'record',
    'Wisconsin Department of Workforce Development, publication ERD-8058',
    null,
    'http://dwd.wisconsin.gov/er/equal_rights_division/publication_erd_8058_p.htm',
  ),
  'doj-victim-compensation': published(
    'record',
    'Wisconsin Department of Justice, page on crime victim compensation',
    null,
    'https://www.doj.state.wi.us/ocvs/compensation/crime-victim-compensation-program-compensation-your-financial-losses',
  ),
  'doj-victim-compensation-faq': published(
    'record',
    'Wisconsin Department of Justice, questions on crime victim compensation',
    null,
    'https://www.wisdoj.gov/Pages/CrimeVictimServices/crime-victim-compensation-faqs.aspx',
  ),
  'eoir-form-33': {
    kind: 'form',
    cite: 'EOIR Form EOIR-33, Change of Address',
    url: 'https://www.justice.gov/eoir',
    asOf: '2026-02',
  },
  'eoir-manual-appendix-c': published(
    'policy',
    'EOIR, Policy Manual, Appendix C (deadlines)',
    null,
    'https://www.justice.gov/eoir/eoir-policy-manual/appendices-c',
  ),
  'eoir-bia-manual-4.5': published(
    'policy',
    'EOIR, Board of Immigration Appeals Practice Manual, ch. 4.5',
    null,
    'https://www.justice.gov/eoir/reference-materials/bia/chapter-4/5',
  ),
  'cfr-1003.38-2019': cfr('1003.38', '2019'),
  'amica-center-v-eoir': {
    kind: 'case',
    cite: 'Amica Center v. EOIR, No. 1:26-cv-00696 (D.D.C.)',
    url: 'https://www.dcd.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'usc-8-1305': usc('8', '1305', null),
  'usc-8-1306': usc('8', '1306', null),
  'cfr-1236.1-2008': cfr('1236.1', '2008'),
  'matter-of-aguilar-aquino': {
    kind: 'ruling',
    cite: 'Matter of Aguilar-Aquino, 24 I&N Dec. 747 (BIA 2009)',
    url: 'https://www.justice.gov/eoir',
    asOf: '2009-03-12',
  },
  'usc-8-1252': usc('8', '1252', null),
  'riley-v-bondi': {
    kind: 'ruling',
    cite: 'Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2025-06-26',
  },
  'matter-of-monges-garcia': {
    kind: 'ruling',
    cite: 'Matter of Monges-Garcia, 25 I&N Dec. 246 (BIA 2010)',
    url: 'https://www.justice.gov/eoir',
    asOf: '2010',
  },
} as const satisfies Record<string, Source>;
