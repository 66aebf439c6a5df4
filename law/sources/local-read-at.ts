import type { localSources } from './local.ts';

/** Where the words of those on counties and cities were in fact read. */
export const localReadAt: Readonly<Record<keyof typeof localSources, string>> = {
  '2019-ab-484': 'http://docs.legis.wisconsin.gov/2019/related/proposals/ab484/3/_4?down=1',
  '2025-sb-54': 'https://docs-preview.legis.wisconsin.gov/2025/related/proposals/sb54/1',
  'wis-950.04': 'https://online.documentine.com/906-area-code-wisconsin/1/chapter-950.html',
  'wis-950.08': 'https://www.lawserver.com/law/state/wisconsin/wi-laws/wisconsin_laws_950-08',
  'wis-950.09-2017': 'https://docs.legis.wisconsin.gov/document/statutes/2017/950.09(1)',
  'urban-milwaukee-2025-10-02':
    'https://urbanmilwaukee.com/2025/10/02/manitowoc-county-community-faith-leaders-call-for-transparency-after-ice-arrests',
  'wisconsin-examiner-2025-10':
    'https://publicnonprofitleadership.com/rss/p/i/?search=%23U.S.%2BDepartment%2Bof%2BHomeland%2BSecurity',
  'wisconsin-examiner-2026-02':
    'https://publicnonprofitleadership.com/rss/p/i/?a=normal&rid=699f3c1bc057d&search=%23criminal%2Bjustice',
  'civic-media-2026-02-22':
    'https://civicmedia.us/news/2026/02/22/republicans-quietly-target-milwaukee-common-council-power-to-set-policy-for-police-fire-departments',
  'mjs-sheriffs-survey-2025-03': 'https://headtopics.democraticunderground.org/108432109',
  'cbs58-palmyra-2025': 'https://www.cbs58.com/news/palmyra-police-department-no-longer-pursuing-ice-partnership',
  'aclu-wi-9491': 'https://www.aclu-wi.org/?p=9491',
  'actionnetwork-douglas':
    'https://actionnetwork.org/petitions/community-review-of-ice-detentions-in-the-douglas-county-jail',
  'urban-milwaukee-ice-out': 'https://urbanmilwaukee.com/?p=946756',
  'fox6-ice-out-2026': 'https://www.fox6now.com/news/common-council-vote-ice-out-milwaukee-legislative-proposals',
  'openpublica-2026-06-11':
    'https://www.openpublica.com/meetings/milwaukee-wisconsin-common-council-2026-06-11-6a406561062ecb90027e6f64',
  'central-wi-news-2025-08-26': 'https://centralwinews.com/',
  'wis-59.20': 'https://docs.legis.wisconsin.gov/document/statutes/59.21(1)(h)',
  'wec-wards-2021': 'https://github.com/openelections/openelections-data-wi',
  'urban-milwaukee-2026-03-01':
    'https://urbanmilwaukee.com/2026/03/01/3-more-wisconsin-county-sheriffs-agree-to-work-with-ice/',
  'urban-milwaukee-2025-09-25': 'https://urbanmilwaukee.com/2025/09/25/',
  'wisconsin-examiner-2025':
    'https://publicnonprofitleadership.com/rss/p/i/?a=normal&rid=67f1c885f38a2&search=%23Wisconsin%2Bcounty%2Bsheriffs',
  'tmj4-2025-02':
    'https://www.tmj4.com/news/state-capitol/lawmakers-hear-debate-on-bill-to-require-wisconsin-sheriffs-to-cooperate-with-ice',
  'tmj4-parks-2026-02':
    'https://www.tmj4.com/news/milwaukee-county/milwaukee-county-passes-resolution-restricting-immigration-enforcement-in-parks',
  'madison-blog-2026-01-23':
    'https://www.cityofmadison.com/council/district19/blog/2026-01-23/immigration-enforcement-your-questions-and-suggestions',
  'aclu-wi-racine-2018': 'https://www.aclu-wi.org/en/news/aclu-responds-racine-sheriffs-statement-ice-detainers',
  'aclu-wi-2022': 'https://www.aclu-wi.org/',
  'american-faith-2025': 'https://americanfaith.com/?p=242616',
  'daily8-2025-03-20': 'https://daily8.com/en/hashtag/AB24',
  'citizen-portal-dunn-2026': 'https://citizenportal.ai/articles/7761689',
  'headspring-2025': 'https://headspringis.com/',
  'titletown-times-2026-02-06': 'https://titletowntimes.com/',
};
