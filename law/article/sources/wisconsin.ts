import type { Source } from '../../register.ts';
import { published, wis } from '../../sources/make.ts';

/** Wisconsin law, bills and offices. */
export const wisconsin = {
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
} as const satisfies Record<string, Source>;
