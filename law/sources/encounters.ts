import type { Source } from '../register.ts';
import { cfr, published, usc, wis } from './make.ts';

/** What is leaned on where officers come, or stop somebody. An id with a year names an older edition. */
export const encounters = {
  // Homes.
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
  'ice-memo-2025-05-12': {
    kind: 'policy',
    cite: 'ICE memorandum of May 12, 2025, on administrative warrants and homes',
    url: 'https://www.ice.gov/',
    asOf: '2026-01',
  },

  // Stops, searches and names.
  // Paragraph (b) is quoted in the Supreme Court’s order of that day, paragraph (f) by a collection that quotes the eCFR.
  'cfr-287.8-2025': cfr('287.8', '2025-09-08'),
  'cfr-287.8': cfr('287.8', '2026-09-10'),
  'brignoni-ponce': {
    kind: 'ruling',
    cite: 'United States v. Brignoni-Ponce, 422 U.S. 873 (1975)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2025-09-08',
  },
  'noem-v-vasquez-perdomo': {
    kind: 'case',
    cite: 'Noem v. Vasquez Perdomo, No. 25A169 (U.S.)',
    url: 'https://www.supremecourt.gov/',
    asOf: '2025-09-08',
  },
  'riley-v-california': {
    kind: 'ruling',
    cite: 'Riley v. California, 573 U.S. 373 (2014)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2026-09-10',
  },
  'wis-968.24': wis('968.24', '1997'),
  'wis-946.41': wis('946.41', '2023-24 Act 272'),
  'henes-v-morrissey': {
    kind: 'ruling',
    cite: 'Henes v. Morrissey, 194 Wis. 2d 338 (1995)',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '1995',
  },
  'state-v-griffith': {
    kind: 'ruling',
    cite: 'State v. Griffith, 2000 WI 72',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2000',
  },
  'usc-8-1304': usc('8', '1304', null),
  'usc-8-1357-2021': usc('8', '1357', '2021-08-09'),
  'ice-memo-2026-01-28': {
    kind: 'policy',
    cite: 'ICE memorandum of January 28, 2026, on arrests without a warrant',
    url: 'https://www.ice.gov/',
    asOf: '2026-02',
  },

  // Recording.
  'irizarry-v-yehia': {
    kind: 'ruling',
    cite: 'Irizarry v. Yehia, 38 F.4th 1282 (10th Cir. 2022)',
    url: 'https://www.ca10.uscourts.gov/',
    asOf: '2026-09-10',
  },
  'wis-968.31': wis('968.31', null),
  'uslegal-recording-wisconsin': published(
    'report',
    'USLegal, Wisconsin, on recording conversations',
    null,
    'https://wiretapping.uslegal.com/state-laws/wisconsin/',
  ),

  // Courts, churches, schools and hospitals.
  'ice-courthouse-memo-2025-05-27': {
    kind: 'policy',
    cite: 'ICE memorandum of May 27, 2025, on courthouses',
    url: 'https://www.ice.gov/',
    asOf: '2025',
  },
  'fox6-courthouse-2025-12': published(
    'news',
    'FOX6 Milwaukee, on the Milwaukee courthouse policy',
    '2025-12',
    'https://www.fox6now.com/news/milwaukee-judge-dugan-trial-courthouse-policy',
  ),
  'pablo-sequen-v-albarran': {
    kind: 'case',
    cite: 'Pablo Sequen v. Albarran, No. 5:25-cv-06487 (N.D. Cal.)',
    url: 'https://www.cand.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'dhs-memo-2025-01-20': {
    kind: 'policy',
    cite: 'DHS memorandum of January 20, 2025, on protected areas',
    url: 'https://www.dhs.gov/',
    asOf: '2025-01-20',
  },
  'new-england-synod-v-dhs': {
    kind: 'case',
    cite: 'New England Synod, ELCA v. DHS, No. 4:25-cv-40102-FDS (D. Mass.)',
    url: 'https://www.mad.uscourts.gov/',
    asOf: '2026-07-27',
  },
  'gcsynod-2026': published(
    'report',
    'Grand Canyon Synod, Federal court blocks ICE raids at houses of worship',
    '2026',
    'https://www.gcsynod.org/news/federal-court-blocks-ice-raids-at-houses-of-worship-affirming-religious-freedom',
  ),
  'religious-liberty-2026-02': published(
    'report',
    'ReligiousLiberty.TV, on New England Synod v. DHS',
    '2026-02',
    'https://religiousliberty.tv/?p=170509366',
  ),
  'word-and-way-2026-02-14': published(
    'news',
    'Word&Way, Judge freezes ICE raids at some Baptist, Lutheran, MCC churches',
    '2026-02-14',
    'https://wordandway.org/2026/02/14/judge-freezes-ice-raids-at-some-baptist-lutheran-mcc-churches',
  ),
  'living-church-2025': published(
    'news',
    'The Living Church, Judge blocks ICE enforcement at some churches',
    '2025',
    'https://livingchurch.org/news/news-episcopal-church/judge-blocks-ice-enforcement-at-some-churches/',
  ),
  'friends-journal-2025-04': published(
    'news',
    'Friends Journal, Quakers join new DHS lawsuit',
    '2025-04-16',
    'https://www.friendsjournal.org/quakers-join-new-dhs-lawsuit/',
  ),
  'pcun-v-noem': {
    kind: 'case',
    cite: 'PCUN v. Noem (D. Or.)',
    url: 'https://www.ord.uscourts.gov/',
    asOf: '2026-07',
  },

  // Work, school and victims.
  'setliff-ice-at-work': published(
    'report',
    'Setliff Law, on ICE at workplaces',
    '2025',
    'https://www.setlifflaw.com/?p=4943',
  ),
  'boardman-clark-2025': published(
    'report',
    'Boardman Clark, Preparing for potential immigration and customs enforcement at school',
    '2025',
    'https://boardmanclark.com/publications/school-law-fyi/preparing-for-potential-immigration-and-customs-enforcement-at-school',
  ),
  'usc-8-1229': usc('8', '1229', null),
  'usc-8-1367': usc('8', '1367', null),
  'wis-905.045': wis('905.045', '2023'),
  'icwc-v-noem': {
    kind: 'case',
    cite: 'ICWC v. Noem, No. 2:25-cv-09848 (C.D. Cal.)',
    url: 'https://www.cacd.uscourts.gov/',
    asOf: '2026-07-27',
  },
} as const satisfies Record<string, Source>;
