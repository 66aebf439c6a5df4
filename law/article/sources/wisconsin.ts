import type { Source } from '../../register.ts';
import { published, wis } from '../../sources/make.ts';

/** Wisconsin law, bills and offices. */
export const wisconsin = {
  'wis-946.66': wis('946.66', null),
  'wis-62.13': wis('62.13', null),
  'greendale-police-complaints': published(
    'policy',
    'Village of Greendale, Police Department, complaint procedure',
    null,
    'https://www.greendale.org/departments/police/complaint_procedures.php',
  ),
  'milwaukee-fpc-faq': published(
    'record',
    'Milwaukee Fire and Police Commission, FAQs',
    null,
    'https://city.milwaukee.gov/fpc/FAQs',
  ),
  'wis-818.01': wis('818.01', null),
  'wis-818.02-2017': wis('818.02', '2017'),
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
  '2025-ab-24-history': {
    kind: 'report',
    cite: 'BillTrack50, page on 2025 Assembly Bill 24',
    url: 'https://docs.legis.wisconsin.gov/2025/proposals/ab24',
    asOf: '2026-04-03',
  },
  'wis-118.13': wis('118.13', null),
  '2025-ab-24-council-memo': {
    kind: 'record',
    cite: 'Wisconsin Legislative Council, amendment memo on 2025 Assembly Bill 24',
    url: 'https://docs.legis.wisconsin.gov/2025/related/proposals/ab24',
    asOf: '2025-03-12',
  },
} as const satisfies Record<string, Source>;
