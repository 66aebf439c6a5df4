import type { Source } from '../../register.ts';
import { published } from '../../sources/make.ts';

/** News, reports of groups, and records. */
export const reports = {
  'wisconsin-examiner-2022-10-20': published(
    'news',
    'Wisconsin Examiner, Sheriff races are contested in 14 Wisconsin counties',
    '2022-10-20',
    'https://wisconsinexaminer.com/2022/10/20/sheriff-races-are-contested-in-14-wisconsin-counties/',
  ),
  'fox6-kaul-2025-10': published(
    'news',
    'FOX6 Milwaukee, Wisconsin Attorney General Josh Kaul announces re-election campaign',
    '2025-10',
    'https://www.fox6now.com/news/wisconsin-attorney-general-josh-kaul-announces-re-election-campaign',
  ),
  'nbc26-toney-2025-10': published(
    'news',
    'NBC 26, Eric Toney announces run for attorney general',
    '2025-10',
    'https://www.nbc26.com/fonddulac/eric-toney-announces-run-for-attorney-general',
  ),
  'open-states-kaul': {
    kind: 'record',
    cite: 'Open States, data file on Josh Kaul',
    url: 'https://www.doj.state.wi.us/',
    asOf: null,
  },
  'open-states-evers': {
    kind: 'record',
    cite: 'Open States, data file on Tony Evers',
    url: 'https://evers.wi.gov/',
    asOf: null,
  },
  'damast-seventh-circuit': published(
    'report',
    'Sabrina Damast, notes on decisions of the Seventh Circuit',
    '2026-05',
    'https://www.sabrinadamast.com/journal/tag/Seventh+Circuit',
  ),
  'ilrc-bia-appeals-2026': published(
    'report',
    'Immigrant Legal Resource Center, on the 2026 rule for appeals to the BIA',
    null,
    'https://www.ilrc.org/node/3987',
  ),
  'principlecivics-oregon-2026': published(
    'report',
    'Principle Civics, on a ruling in Oregon about ICE arrests',
    '2026-02',
    'https://principlecivics.com/events/1f237c08-c84a-4f42-a5b7-33f360b03a97',
  ),
  'tnnonprofits-language-guidance': published(
    'report',
    'Tennessee Nonprofit Network, on the DOJ’s rescission of language guidance',
    null,
    'https://tnnonprofits.org/the-dojs-rescission-of-lep-guidance-and-its-ripple-effects-on-nonprofits',
  ),
  'legalclarity-eoir-fees': {
    kind: 'report',
    cite: 'LegalClarity, on EOIR fees',
    url: 'https://www.justice.gov/eoir',
    asOf: null,
  },
  'aclu-wi-keep-families': published(
    'report',
    'ACLU of Wisconsin, The Keep Families Together package',
    '2025',
    'https://www.aclu-wi.org/news/the-keep-families-together-package-drawing-the-line-against-authoritarianism',
  ),
  'tspr-2025-12-12': published(
    'news',
    'Illinois Public Radio (TSPR), Appeals court won’t release detained immigrants amid warrantless arrest scrutiny',
    '2025-12-12',
    'https://www.tspr.org/illinois-public-radio/2025-12-12/appeals-court-wont-release-detained-immigrants-amid-warrantless-arrest-scrutiny',
  ),
} as const satisfies Record<string, Source>;
