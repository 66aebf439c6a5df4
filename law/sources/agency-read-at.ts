import type { agencySources } from './agency.ts';

/** Where the words of those that bind offices were in fact read. */
export const agencyReadAt: Readonly<Record<keyof typeof agencySources, string>> = {
  'usc-8-1324': 'http://codes.lp.findlaw.com/uscode/8/12/II/VIII/1324',
  'wis-19.84-2019': 'https://docs.legis.wisconsin.gov/document/statutes/2019/19.85(2)',
  'wi-doj-keep-records':
    'https://www.doj.state.wi.us/office-open-government/ask-the-oog/how-long-does-authority-need-keep-its-records',
  'fox6-dugan': 'https://www.fox6now.com/news/judge-dugan-guilty-felony-obstruction-what-is-ahead',
  'law-and-crime-2026-02-05':
    'https://lawandcrime.com/high-profile/had-no-lawful-right-judge-who-helped-immigrant-evade-arrest-says-ice-agents-violated-longstanding-privilege-barring-civil-arrests-at-courthouses-as-she-asks-for-new-trial/',
  'miranda-olivares-v-clackamas': 'http://casetext.com/case/miranda-olivares-v-clackamas-cnty',
  'mchenry-v-raoul': 'https://law.justia.com/cases/federal/appellate-courts/ca7/21-3334/21-3334-2022-08-09.html',
  'usc-8-1357-2025': 'https://omb.report/icr/202512-1653-001/doc/164640100',
  'printz-v-united-states': 'http://oldtown.glendon.yorku.ca/~titou/tea/g2/stanford-app/StopWordsRemovedCases/768.txt',
  'murphy-v-ncaa': 'https://casetext.com/case/murphy-v-natl-collegiate-athletic-assn',
  'california-v-dot': 'https://lists.ctbirding.org/empathy/thread/DZYM3HSUS6KCPEK7TNIY5LELDFMZJVKW',
  'san-francisco-v-trump': 'https://github.com/migrantusa/us-immigration-data',
  'urban-milwaukee-2025-05-02':
    'https://urbanmilwaukee.com/2025/05/02/trumps-border-czar-warns-gov-evers-he-could-be-arrested/',
  'wis-165.85': 'https://docs-preview.legis.wisconsin.gov/scroll/up/1028/statutes/statutes/165',
  'wis-165.86': 'https://self-law.org/code/wi/chapter-165/165-86',
  'wi-doj-dot-suit-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-trump-administration-over-unlawful-conditions-on-federal-funds',
  'wi-doj-fema-2025': 'https://www.wispolitics.com/?p=392533',
  'wi-doj-voca-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-announces-trump-administrations-abandonment-of-voca-grant-conditions-following-coalition-lawsuit',
};
