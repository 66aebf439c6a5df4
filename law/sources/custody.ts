import type { Source } from '../register.ts';
import { cfr, published, usc, wis } from './make.ts';

/** Finding a person in custody, and those whom the person leaves behind. */
export const custodySources = {
  // Locator, line and consulate.
  'ice-locator-2017': {
    kind: 'record',
    cite: 'ICE, About the Online Detainee Locator System',
    url: 'https://locator.ice.gov',
    asOf: '2017-01-25',
  },
  'reference-locator': published(
    'report',
    'Reference.com, on how to use the Online Detainee Locator System',
    null,
    'https://www.reference.com/government-politics/use-online-detainee-locator-system-3260fd218740cc80',
  ),
  'ice-contact': published(
    'record',
    'ICE, contact page of Enforcement and Removal Operations',
    '2026-09-10',
    'https://www.ice.gov/contact/ero',
  ),
  'state-consular-manual': {
    kind: 'policy',
    cite: 'U.S. Department of State, Consular Notification and Access',
    url: 'https://travel.state.gov/',
    asOf: '2018-09',
  },
  'fr-72-1923': {
    kind: 'regulation',
    cite: 'Department of Homeland Security, rule on 8 C.F.R. § 236.1(e), 72 Fed. Reg. 1923 (Jan. 17, 2007)',
    url: 'https://www.govinfo.gov/app/collection/fr',
    asOf: '2007-01-17',
  },

  // A lawyer, and who is none.
  'usc-8-1362': usc('8', '1362', '2016-03-17'),
  'cfr-287.3-1997': cfr('287.3', '1997'),
  'make-the-road-v-mullin': {
    kind: 'case',
    cite: 'Make the Road New York v. Mullin, No. 25-5320 (D.C. Cir.)',
    url: 'https://www.cadc.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'wis-967.06': wis('967.06', '2023–24'),
  'ag-opinion-1989': {
    kind: 'record',
    cite: '78 Op. Att’y Gen. 133 (Wis. 1989)',
    url: 'https://docs.legis.wisconsin.gov/misc/oag',
    asOf: '1989',
  },
  '2007-act-110': {
    kind: 'statute',
    cite: '2007 Wis. Act 110',
    url: 'https://docs.legis.wisconsin.gov/2007/related/acts/110',
    asOf: '2008-03',
  },
  'wislawjournal-2008-03-24': published(
    'news',
    'Wisconsin Law Journal, Confronting notario fraud',
    '2008-03-24',
    'https://wislawjournal.com/2008/03/24/confronting-notario-fraud/',
  ),

  // Jails, and where people are moved.
  'wis-doc-350': {
    kind: 'regulation',
    cite: 'Wis. Admin. Code ch. DOC 350',
    url: 'https://docs.legis.wisconsin.gov/code/admin_code/doc/350',
    asOf: '2014-08',
  },
  'max-fm-2025-06-23': published(
    'news',
    'Max FM, Community Immigration Law Center wants to expand',
    '2025-06-23',
    'https://max.fm/news/2025/06/23/community-immigration-law-center-wants-to-expand',
  ),

  // Children, money and pay.
  'wis-48.979-2011': wis('48.979', '2011'),
  'door-county-parental-powers': published(
    'record',
    'Door County Sheriff, Delegation of Parental Powers',
    null,
    'https://doorcountysheriff.org/669/Delegation-of-Parental-Powers',
  ),
  'wis-48.9795': wis('48.9795', '2023'),
  'wis-244.05': wis('244.05', null),
  'wis-109.09-2013': wis('109.09', '2013'),
  'dwd-wages': published(
    'record',
    'Wisconsin Department of Workforce Development, page on wage claims',
    null,
    'https://www.dwd.wisconsin.gov/er/laborstandards/wages.htm',
  ),
} as const satisfies Record<string, Source>;
