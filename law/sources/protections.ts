import type { Source } from '../register.ts';
import { cfr, published, usc } from './make.ts';

/** What can protect somebody from deportation: asylum, family, years here, young people, DACA and TPS. */
export const protectionSources = {
  'cfr-1208.4': cfr('1208.4', null),
  'usc-8-1229b': usc('8', '1229b', '2024-11-25'),
  'usc-8-1431': usc('8', '1431', null),
  'pl-119-21': {
    kind: 'statute',
    cite: 'Pub. L. 119-21',
    url: 'https://www.congress.gov/',
    asOf: '2026-08-21',
  },
  'fr-2026-15190': {
    kind: 'regulation',
    cite: 'Interim rule on asylum interviews, FR Doc. 2026-15190',
    url: 'https://www.federalregister.gov/',
    asOf: '2026-07-27',
  },
  'immigration-equality-one-year': published(
    'report',
    'Immigration Equality, Asylum Manual, The One-Year Filing Deadline',
    null,
    'https://immigrationequality.org/asylum-manual/immigration-basics-the-one-year-filing-deadline',
  ),
  'cila-one-year-2019': published(
    'report',
    'CILA, One Year Asylum Deadline: Does it apply to asylum applications for young people?',
    '2019-01-11',
    'https://cilacademy.org/2019/01/11/one-year-asylum-deadline-does-it-apply-to-asylum-applications-for-young-people/',
  ),
  'venezuelan-association-v-uscis': {
    kind: 'case',
    cite: 'Venezuelan Ass’n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass.), No. 26-1893 (1st Cir.)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026-08-21',
  },
  'texas-v-united-states-daca': {
    kind: 'case',
    cite: 'Texas v. United States, No. 1:18-cv-00068 (S.D. Tex.)',
    url: 'https://www.txs.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'acr-v-noem': {
    kind: 'case',
    cite: 'A.C.R. v. Noem, No. 1:25-cv-03962 (E.D.N.Y.)',
    url: 'https://www.nyed.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'matter-of-delcarmen-lara': {
    kind: 'ruling',
    cite: 'Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)',
    url: 'https://www.justice.gov/eoir/media/1457741/dl?inline',
    asOf: '2026-08-21',
  },
  'mullin-v-doe': {
    kind: 'ruling',
    cite: 'Mullin v. Doe, Nos. 25-1083, 25-1084 (U.S. June 25, 2026)',
    url: 'https://www.supremecourt.gov/',
    asOf: '2026-07-28',
  },
  'uscis-tps': {
    kind: 'record',
    cite: 'USCIS, Temporary Protected Status',
    url: 'https://www.uscis.gov/humanitarian/temporary-protected-status',
    asOf: '2026-08-21',
  },
  'uscis-immediate-relatives': {
    kind: 'record',
    cite: 'USCIS glossary, Immediate Relatives',
    url: 'https://www.uscis.gov/tools/glossary/immediate-relatives',
    asOf: null,
  },
  'mbh-family-immigrants': published(
    'report',
    'MBH Immigration, Green Card for Family Preference Immigrants',
    null,
    'https://mbhimmigration.com/family-based-immigration',
  ),
  'uscis-manual-7-b-2': {
    kind: 'policy',
    cite: 'USCIS Policy Manual, vol. 7, part B, ch. 2',
    url: 'https://www.uscis.gov/policy-manual/volume-7-part-b-chapter-2',
    asOf: null,
  },
  'uscis-manual-6-j-2': {
    kind: 'policy',
    cite: 'USCIS Policy Manual, vol. 6, part J, ch. 2',
    url: 'https://www.uscis.gov/policy-manual/volume-6-part-j-chapter-2',
    asOf: null,
  },
  'uscis-manual-12-h-3': {
    kind: 'policy',
    cite: 'USCIS Policy Manual, vol. 12, part H, ch. 3',
    url: 'https://www.uscis.gov/policy-manual/volume-12-part-h-chapter-3',
    asOf: null,
  },
} as const satisfies Record<string, Source>;
