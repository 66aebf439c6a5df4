import type { Source } from '../register.ts';
import { wis } from './make.ts';

/** Wisconsin law. An id with a year names an older edition. */
export const wisconsin = {
  'wis-59.27': wis('59.27', null),
  'wis-893.53': wis('893.53', '2023-24 Act 272'),
  // The copy bears no date; its history ends with this act.
  'wis-893.57': wis('893.57', '2009 Act 120'),
  'wis-893.80': wis('893.80', '2024-08-12'),
  'wis-893.82': wis('893.82', '2017-09-29'),
  'wis-968.07': wis('968.07', '2015 Act 352'),
  'wis-doc-309': {
    kind: 'regulation',
    cite: 'Wis. Admin. Code ch. DOC 309',
    url: 'https://docs.legis.wisconsin.gov/code/admin_code/doc/309',
    asOf: null,
  },
  'wis-doc-328.27': {
    kind: 'regulation',
    cite: 'Wis. Admin. Code § DOC 328.27',
    url: 'https://docs.legis.wisconsin.gov/document/administrativecode/DOC%20328.27',
    asOf: '2024',
  },
  'wis-976.03': wis('976.03', null),
  'wis-990.01': wis('990.01', null),
  'legislative-council-pl-280': {
    kind: 'report',
    cite: 'Wisconsin Legislative Council, Public Law 280',
    url: 'https://docs.legis.wisconsin.gov/',
    asOf: null,
  },
  'wis-893.80-undated': wis('893.80', null),
  'wis-893.82-2007': wis('893.82', '2007'),
  'wis-895.46': wis('895.46', null),
  'wis-893.16': wis('893.16', '2019'),
  'wis-19.35': wis('19.35', null),
  'wis-19.37-2017': wis('19.37', '2017'),
  'wis-19.32-2001': wis('19.32', '2001'),
  'wis-165.87': wis('165.87', null),
  '2019-sb-50': {
    kind: 'record',
    cite: '2019 Senate Bill 50, analysis by the Legislative Reference Bureau',
    url: 'https://docs.legis.wisconsin.gov/2019/related/proposals/sb50',
    asOf: '2019',
  },
  '2019-act-29': {
    kind: 'statute',
    cite: '2019 Wis. Act 29',
    url: 'https://docs.legis.wisconsin.gov/2019/related/acts/29',
    asOf: '2020-01',
  },
} as const satisfies Record<string, Source>;
