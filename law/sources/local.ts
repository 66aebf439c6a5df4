import type { Source } from '../register.ts';
import { published, wis } from './make.ts';

/** What is leaned on for a county, a city, or the work of sheriffs with ICE. */
export const localSources = {
  // Statutes, bills and records.
  'wis-59.20': wis('59.20', null),
  'wec-wards-2021': {
    kind: 'record',
    cite: 'Wisconsin Elections Commission, results by ward of April 6, 2021 (copy by OpenElections)',
    url: 'https://elections.wi.gov/',
    asOf: '2021-04-06',
  },
  '2019-ab-484': {
    kind: 'record',
    cite: '2019 Assembly Bill 484',
    url: 'https://docs.legis.wisconsin.gov/2019/related/proposals/ab484',
    asOf: '2019',
  },
  '2025-sb-54': {
    kind: 'record',
    cite: '2025 Senate Bill 54',
    url: 'https://docs.legis.wisconsin.gov/2025/related/proposals/sb54',
    asOf: '2025',
  },
  'wis-950.04': wis('950.04', null),
  'wis-950.08': wis('950.08', null),
  'wis-950.09-2017': wis('950.09', '2017'),

  // Newsrooms, groups and meetings; some are known by their date alone, so that their front page is given.
  'urban-milwaukee-2025-10-02': published(
    'news',
    'Urban Milwaukee, Manitowoc County community and faith leaders call for transparency after ICE arrests',
    '2025-10-02',
    'https://urbanmilwaukee.com/2025/10/02/manitowoc-county-community-faith-leaders-call-for-transparency-after-ice-arrests',
  ),
  'wisconsin-examiner-2025-10': {
    kind: 'news',
    cite: 'Wisconsin Examiner, on ICE arrests in Madison',
    url: 'https://wisconsinexaminer.com/',
    asOf: '2025-10',
  },
  'wisconsin-examiner-2026-02': {
    kind: 'news',
    cite: 'Wisconsin Examiner, on ICE arrests near Altoona and Eau Claire',
    url: 'https://wisconsinexaminer.com/',
    asOf: '2026-02',
  },
  'civic-media-2026-02-22': published(
    'news',
    'Civic Media, on the Milwaukee Common Council’s power to set police policy',
    '2026-02-22',
    'https://civicmedia.us/news/2026/02/22/republicans-quietly-target-milwaukee-common-council-power-to-set-policy-for-police-fire-departments',
  ),
  'mjs-sheriffs-survey-2025-03': {
    kind: 'news',
    cite: 'Milwaukee Journal Sentinel, survey of Wisconsin sheriffs',
    url: 'https://www.jsonline.com/',
    asOf: '2025-03',
  },
  'cbs58-palmyra-2025': published(
    'news',
    'CBS 58, Palmyra Police Department no longer pursuing ICE partnership',
    '2025',
    'https://www.cbs58.com/news/palmyra-police-department-no-longer-pursuing-ice-partnership',
  ),
  'aclu-wi-9491': published(
    'report',
    'ACLU of Wisconsin, on county agreements with ICE',
    '2025',
    'https://www.aclu-wi.org/?p=9491',
  ),
  'actionnetwork-douglas': published(
    'report',
    'Petition on ICE detention in the Douglas County jail',
    null,
    'https://actionnetwork.org/petitions/community-review-of-ice-detentions-in-the-douglas-county-jail',
  ),
  'urban-milwaukee-ice-out': published(
    'news',
    'Urban Milwaukee, on the ICE Out proposals',
    '2026',
    'https://urbanmilwaukee.com/?p=946756',
  ),
  'fox6-ice-out-2026': published(
    'news',
    'FOX6 Milwaukee, Common Council vote on ICE Out proposals',
    '2026',
    'https://www.fox6now.com/news/common-council-vote-ice-out-milwaukee-legislative-proposals',
  ),
  'openpublica-2026-06-11': {
    kind: 'report',
    cite: 'Open Publica, Milwaukee Common Council meeting of June 11, 2026',
    url: 'https://city.milwaukee.gov/',
    asOf: '2026-06-11',
  },
  'central-wi-news-2025-08-26': published(
    'news',
    'centralwinews.com, on a Clark County resolution about work with ICE',
    '2025-08-26',
    'https://centralwinews.com/',
  ),
  'urban-milwaukee-2026-03-01': published(
    'news',
    'Urban Milwaukee, 3 more Wisconsin county sheriffs agree to work with ICE',
    '2026-03-01',
    'https://urbanmilwaukee.com/2026/03/01/3-more-wisconsin-county-sheriffs-agree-to-work-with-ice/',
  ),
  'urban-milwaukee-2025-09-25': {
    kind: 'news',
    cite: 'Urban Milwaukee, on the Jefferson County sheriff and the Palmyra police',
    url: 'https://urbanmilwaukee.com/',
    asOf: '2025-09-25',
  },
  'wisconsin-examiner-2025': {
    kind: 'news',
    cite: 'Wisconsin Examiner, on county sheriffs who signed with ICE',
    url: 'https://wisconsinexaminer.com/',
    asOf: '2025',
  },
  'tmj4-2025-02': published(
    'news',
    'TMJ4, on a bill to require Wisconsin sheriffs to cooperate with ICE',
    '2025-02',
    'https://www.tmj4.com/news/state-capitol/lawmakers-hear-debate-on-bill-to-require-wisconsin-sheriffs-to-cooperate-with-ice',
  ),
  'tmj4-parks-2026-02': published(
    'news',
    'TMJ4, Milwaukee County passes resolution restricting immigration enforcement in parks',
    '2026-02',
    'https://www.tmj4.com/news/milwaukee-county/milwaukee-county-passes-resolution-restricting-immigration-enforcement-in-parks',
  ),
  'madison-blog-2026-01-23': published(
    'policy',
    'City of Madison, District 19 blog, Immigration enforcement: your questions and suggestions',
    '2026-01-23',
    'https://www.cityofmadison.com/council/district19/blog/2026-01-23/immigration-enforcement-your-questions-and-suggestions',
  ),
  'aclu-wi-racine-2018': published(
    'report',
    'ACLU of Wisconsin, response to the Racine sheriff’s statement on ICE detainers',
    '2018',
    'https://www.aclu-wi.org/en/news/aclu-responds-racine-sheriffs-statement-ice-detainers',
  ),
  'aclu-wi-2022': {
    kind: 'report',
    cite: 'ACLU of Wisconsin, release on its 2022 report on jails and ICE',
    url: 'https://www.aclu-wi.org/',
    asOf: '2022',
  },
  'american-faith-2025': published(
    'news',
    'American Faith, on sheriffs and a bill about ICE',
    '2025',
    'https://americanfaith.com/?p=242616',
  ),
  'daily8-2025-03-20': published(
    'news',
    'Daily8, posts on Assembly Bill 24',
    '2025-03-20',
    'https://daily8.com/en/hashtag/AB24',
  ),
  'citizen-portal-dunn-2026': published(
    'report',
    'Citizen Portal, summary of a Dunn County board meeting',
    '2026',
    'https://citizenportal.ai/articles/7761689',
  ),
  'headspring-2025': published(
    'news',
    'headspringis.com, on the Waupaca County sheriff',
    '2025',
    'https://headspringis.com/',
  ),
  'titletown-times-2026-02-06': published(
    'news',
    'Titletown Times, on the Winnebago County sheriff',
    '2026-02-06',
    'https://titletowntimes.com/',
  ),
} as const satisfies Record<string, Source>;
