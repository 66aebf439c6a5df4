import type { changesSources } from '../sources.ts';

/** Where the words of those that only the page "What is changing" leans on were in fact read. */
export const changesReadAt: Readonly<Record<keyof typeof changesSources, string>> = {
  'flores-appeal': 'https://github.com/migrantusa/us-immigration-data',
  'castanon-nava-v-dhs': 'https://www.aclu-il.org/cases/castanon-nava-v-department-homeland-security/',
  'gonzalez-v-ice': 'https://immigrantjustice.org/node/15062',
  'wisconsin-examiner-2022-10-20':
    'https://wisconsinexaminer.com/2022/10/20/sheriff-races-are-contested-in-14-wisconsin-counties/',
  'fox6-kaul-2025-10':
    'https://www.fox6now.com/news/wisconsin-attorney-general-josh-kaul-announces-re-election-campaign',
  'nbc26-toney-2025-10': 'https://www.nbc26.com/fonddulac/eric-toney-announces-run-for-attorney-general',
  'open-states-kaul':
    'https://raw.githubusercontent.com/openstates/people/d13b1a42510bc019831d0b56f23186c2342acb11/data/wi/executive/Josh-Kaul-21c76f44-b31e-4300-b8d1-bb8d4b93bc51.yml',
  'open-states-evers': 'https://github.com/openstates/people',
  'damast-seventh-circuit': 'https://www.sabrinadamast.com/journal/tag/Seventh+Circuit',
  'ilrc-bia-appeals-2026': 'https://www.ilrc.org/node/3987',
  'principlecivics-oregon-2026': 'https://principlecivics.com/events/1f237c08-c84a-4f42-a5b7-33f360b03a97',
  'tnnonprofits-language-guidance':
    'https://tnnonprofits.org/the-dojs-rescission-of-lep-guidance-and-its-ripple-effects-on-nonprofits',
  'legalclarity-eoir-fees': 'https://legalclarity.org/eoir-fees-current-amounts-payment-methods-and-waivers',
  'aclu-wi-keep-families':
    'https://www.aclu-wi.org/news/the-keep-families-together-package-drawing-the-line-against-authoritarianism',
  'tspr-2025-12-12':
    'https://www.tspr.org/illinois-public-radio/2025-12-12/appeals-court-wont-release-detained-immigrants-amid-warrantless-arrest-scrutiny',
};
