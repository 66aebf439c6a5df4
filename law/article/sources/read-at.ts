import type { articleSources } from '../sources.ts';

/** Where the words of those that only the article page leans on were in fact read. */
export const articleReadAt: Readonly<Record<keyof typeof articleSources, string>> = {
  'printz-v-united-states': 'http://oldtown.glendon.yorku.ca/~titou/tea/g2/stanford-app/StopWordsRemovedCases/768.txt',
  'murphy-v-ncaa': 'https://casetext.com/case/murphy-v-natl-collegiate-athletic-assn',
  'california-v-dot': 'https://lists.ctbirding.org/empathy/thread/DZYM3HSUS6KCPEK7TNIY5LELDFMZJVKW',
  'san-francisco-v-trump': 'https://github.com/migrantusa/us-immigration-data',
  'usc-8-1357-2025': 'https://omb.report/icr/202512-1653-001/doc/164640100',
  'urban-milwaukee-2025-05-02':
    'https://urbanmilwaukee.com/2025/05/02/trumps-border-czar-warns-gov-evers-he-could-be-arrested/',
  'uw-immigrant-justice-clinic': 'https://law.wisc.edu/eji/ijc/forstudents.html',
  'uw-gargoyle-2024-10': 'https://gargoyle.law.wisc.edu/2024/10/justice-and-service-across-borders/',
  'wpr-cilc': 'https://wpr.org/legal-group-helping-immigrants-facing-deportation-grows',
  'wisbar-legal-action-2026':
    'https://www.wisbar.org/NewsPublications/InsideTrack/Pages/Article.aspx?ArticleID=31406&Issue=2&Volume=18',
  'judicare-eligibility': 'https://www.judicare.org/legal-services/eligibility-info/',
  'wis-818.01': 'https://self-law.org/code/wi/chapter-818/818-01',
  'wis-818.02-2017': 'https://law.justia.com/codes/wisconsin/2017/chapter-818/section-818.02/',
  'wis-165.85': 'https://docs-preview.legis.wisconsin.gov/scroll/up/1028/statutes/statutes/165',
  'wis-165.86': 'https://self-law.org/code/wi/chapter-165/165-86',
  'wi-doj-dot-suit-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-trump-administration-over-unlawful-conditions-on-federal-funds',
  'wi-doj-fema-2025': 'https://www.wispolitics.com/?p=392533',
  'wi-doj-voca-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-announces-trump-administrations-abandonment-of-voca-grant-conditions-following-coalition-lawsuit',
};
