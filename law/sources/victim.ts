import type { Source } from '../register.ts';
import { cfr, published, usc, wis } from './make.ts';

/** Victims of crimes: visas and papers for them, trafficking, money for harm, and reports of child abuse. */
export const victimSources = {
  // U, T and VAWA.
  'usc-8-1101': usc('8', '1101', null),
  'state-fam-402.6': published(
    'policy',
    'U.S. Department of State, Foreign Affairs Manual, 9 FAM 402.6 (S, T and U visas)',
    '2024-09-23',
    'https://fam.state.gov/FAM/09FAM/09FAM040206.html',
  ),
  'uscis-g-1055': {
    kind: 'form',
    cite: 'USCIS Form G-1055, Fee Schedule',
    url: 'https://www.uscis.gov/g-1055',
    asOf: '2026-09-09',
  },
  'cfr-214.14': cfr('214.14', null),
  'dhs-u-t-guide-2015': published(
    'policy',
    'Department of Homeland Security, U and T Visa Law Enforcement Resource Guide',
    '2015-11-30',
    'https://www.dhs.gov/',
  ),
  'hispanic-news-network-2019-12': published(
    'news',
    'Hispanic News Network, on the Milwaukee police rule on immigration',
    '2019-12',
    'https://hispanicnewsnetwork.blogspot.com/2019/12/a-valid-judicial-federal-or-state.html',
  ),
  'uscis-manual-3-b-2': published(
    'policy',
    'USCIS, Policy Manual, vol. 3, pt. B, ch. 2 (victims of trafficking)',
    null,
    'https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2',
  ),
  'uscis-manual-3-d-2': published(
    'policy',
    'USCIS, Policy Manual, vol. 3, pt. D, ch. 2 (VAWA)',
    null,
    'https://www.uscis.gov/policy-manual/volume-3-part-d-chapter-2',
  ),
  'uscis-abused-family': published(
    'record',
    'USCIS, page on abused spouses, children and parents',
    '2014-03',
    'https://www.uscis.gov/humanitarian/abused-spouses-children-and-parents',
  ),
  'uscis-certifying-2023-03': {
    kind: 'record',
    cite: 'USCIS, Overview of T Visas and U Visas for Certifying Officials, questions and answers',
    url: 'https://www.uscis.gov/',
    asOf: '2023-03',
  },
  'uscis-processing-times': published(
    'record',
    'USCIS, page on processing times',
    '2026-09-10',
    'https://egov.uscis.gov/processing-times/',
  ),

  // Trafficking, children, and who has to report.
  'doj-human-trafficking': published(
    'record',
    'Wisconsin Department of Justice, page on human trafficking',
    null,
    'https://www.doj.state.wi.us/ocvs/human-trafficking',
  ),
  'wis-940.302': wis('940.302', '2020-07'),
  'usc-18-1589': usc('18', '1589', '2009-01-05'),
  'usc-18-1592': usc('18', '1592', '2024-10-04'),
  'wis-48.981': wis('48.981', null),
  'wisbar-child-reports-2011': published(
    'news',
    'State Bar of Wisconsin, InsideTrack, on who must report child abuse',
    '2011-12-21',
    'https://www.wisbar.org/NewsPublications/InsideTrack/Pages/Article.aspx?ArticleID=7978&Issue=24&Volume=3',
  ),
} as const satisfies Record<string, Source>;
