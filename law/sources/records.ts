import type { Source } from '../register.ts';
import { published, usc } from './make.ts';

/** Public records, files of federal offices, and a bill on reports. */
export const recordSources = {
  'poynette-open-records': published(
    'record',
    'Village of Poynette, Open Records',
    null,
    'http://poynette-wi.gov/2346/Open-Records',
  ),
  'usc-5-552': usc('5', '552', null),
  'palmer-polaski-foia': published(
    'report',
    'Palmer Polaski, All About FOIA Requests',
    null,
    'https://palmerpolaski.com/news/all-about-foia-requests/amp',
  ),
  'law-office-foia-court': published(
    'report',
    'A law office’s page, FOIA before Immigration Court',
    null,
    'https://lawofficeimmigration.com/blog/foia-before-immigration-court.html',
  ),
  '2025-ab-24-history': {
    kind: 'report',
    cite: 'BillTrack50, page on 2025 Assembly Bill 24',
    url: 'https://docs.legis.wisconsin.gov/2025/proposals/ab24',
    asOf: '2026-04-03',
  },
  '2025-ab-24-council-memo': {
    kind: 'record',
    cite: 'Wisconsin Legislative Council, amendment memo on 2025 Assembly Bill 24',
    url: 'https://docs.legis.wisconsin.gov/2025/related/proposals/ab24',
    asOf: '2025-03-12',
  },
} as const satisfies Record<string, Source>;
