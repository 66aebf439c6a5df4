import type { Source } from '../../register.ts';
import { published } from '../../sources/make.ts';

/** Groups, newsrooms and researchers. */
export const reports = {
  'uw-immigrant-justice-clinic': published(
    'report',
    'University of Wisconsin Law School, Immigrant Justice Clinic',
    null,
    'https://law.wisc.edu/eji/ijc/forstudents.html',
  ),
  'uw-gargoyle-2024-10': published(
    'news',
    'University of Wisconsin Law School, Gargoyle, Justice and service across borders',
    '2024-10',
    'https://gargoyle.law.wisc.edu/2024/10/justice-and-service-across-borders/',
  ),
  'wpr-cilc': published(
    'news',
    'WPR, Legal group helping immigrants facing deportation grows',
    null,
    'https://wpr.org/legal-group-helping-immigrants-facing-deportation-grows',
  ),
  'wisbar-legal-action-2026': published(
    'news',
    'State Bar of Wisconsin, InsideTrack, on the merger of Legal Action and Judicare',
    '2026-01-14',
    'https://www.wisbar.org/NewsPublications/InsideTrack/Pages/Article.aspx?ArticleID=31406&Issue=2&Volume=18',
  ),
  'judicare-eligibility': published(
    'report',
    'Judicare Legal Aid, Eligibility',
    null,
    'https://www.judicare.org/legal-services/eligibility-info/',
  ),
} as const satisfies Record<string, Source>;
