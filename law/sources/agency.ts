import type { Source } from '../register.ts';
import { published, usc, wis } from './make.ts';

/** What binds offices and their staff, and the disputes over work with ICE. */
export const agencySources = {
  'usc-8-1324': usc('8', '1324', null),
  'wis-19.84-2019': wis('19.84', '2019'),
  'wi-doj-keep-records': published(
    'record',
    'Wisconsin Department of Justice, How long does an authority need to keep its records?',
    null,
    'https://www.doj.state.wi.us/office-open-government/ask-the-oog/how-long-does-authority-need-keep-its-records',
  ),
  'fox6-dugan': published(
    'news',
    'FOX6, Judge Dugan guilty of felony obstruction; what is ahead',
    null,
    'https://www.fox6now.com/news/judge-dugan-guilty-felony-obstruction-what-is-ahead',
  ),
  'law-and-crime-2026-02-05': published(
    'news',
    'Law & Crime, on the motion for a new trial of Judge Dugan',
    '2026-02-05',
    'https://lawandcrime.com/high-profile/had-no-lawful-right-judge-who-helped-immigrant-evade-arrest-says-ice-agents-violated-longstanding-privilege-barring-civil-arrests-at-courthouses-as-she-asks-for-new-trial/',
  ),
  'miranda-olivares-v-clackamas': {
    kind: 'ruling',
    cite: 'Miranda-Olivares v. Clackamas County, No. 3:12-cv-02317-ST (D. Or. 2014)',
    url: 'https://www.ord.uscourts.gov/',
    asOf: '2014-04-11',
  },
  'mchenry-v-raoul': {
    kind: 'ruling',
    cite: 'McHenry County v. Raoul, No. 21-3334 (7th Cir. 2022)',
    url: 'https://www.ca7.uscourts.gov/',
    asOf: '2022-08-09',
  },
  'usc-8-1357-2025': usc('8', '1357', '2025-12'),
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
  'urban-milwaukee-2025-05-02': published(
    'news',
    'Urban Milwaukee, Trump’s border czar warns Gov. Evers he could be arrested',
    '2025-05-02',
    'https://urbanmilwaukee.com/2025/05/02/trumps-border-czar-warns-gov-evers-he-could-be-arrested/',
  ),
  'wis-165.85': wis('165.85', null),
  'wis-165.86': wis('165.86', null),
  'wi-doj-dot-suit-2025': published(
    'record',
    'Wisconsin Department of Justice, release on its suit over conditions on federal funds',
    '2025',
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-trump-administration-over-unlawful-conditions-on-federal-funds',
  ),
  'wi-doj-fema-2025': published(
    'record',
    'Wisconsin Department of Justice, release on the suit over disaster funds (FEMA)',
    '2025',
    'https://www.wispolitics.com/?p=392533',
  ),
  'wi-doj-voca-2025': published(
    'record',
    'Wisconsin Department of Justice, release on the suit over crime victim grants (VOCA)',
    '2025',
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-announces-trump-administrations-abandonment-of-voca-grant-conditions-following-coalition-lawsuit',
  ),
} as const satisfies Record<string, Source>;
