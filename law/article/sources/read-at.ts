import type { articleSources } from '../sources.ts';

/** Where the words of those that only the article page leans on were in fact read. */
export const articleReadAt: Readonly<Record<keyof typeof articleSources, string>> = {
  'uw-immigrant-justice-clinic': 'https://law.wisc.edu/eji/ijc/forstudents.html',
  'uw-gargoyle-2024-10': 'https://gargoyle.law.wisc.edu/2024/10/justice-and-service-across-borders/',
  'wpr-cilc': 'https://wpr.org/legal-group-helping-immigrants-facing-deportation-grows',
  'wisbar-legal-action-2026':
    'https://www.wisbar.org/NewsPublications/InsideTrack/Pages/Article.aspx?ArticleID=31406&Issue=2&Volume=18',
  'judicare-eligibility': 'https://www.judicare.org/legal-services/eligibility-info/',
  'wis-818.01': 'https://self-law.org/code/wi/chapter-818/818-01',
  'wis-818.02-2017': 'https://law.justia.com/codes/wisconsin/2017/chapter-818/section-818.02/',
};
