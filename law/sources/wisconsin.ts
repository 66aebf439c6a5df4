import type { Source } from '../register.ts';
import { wis } from './make.ts';

/** Wisconsin law. An id with a year names an older edition. */
export const wisconsin = {
  'wis-59.27': wis('59.27', null, 'http://wi.elaws.us/statutes/59.27(1)'),
  'wis-893.53': wis(
    '893.53',
    '2023-24 Act 272',
    'https://casetext.com/statute/wisconsin-statutes/provisions-common-to-actions-and-proceedings-in-all-courts/chapter-893-limitations-of-commencement-of-actions-and-proceedings-procedure-for-claims-against-governmental-units/subchapter-v-tort-actions/section-89353-action-for-injury-to-character-or-other-rights',
  ),
  // The copy bears no date; its history ends with this act.
  'wis-893.57': wis(
    '893.57',
    '2009 Act 120',
    'https://getpocketlaw.com/law/state_wisconsin/section-893-57-intentional-torts_2d372ecee048',
  ),
  'wis-893.80': wis(
    '893.80',
    '2024-08-12',
    'https://www.wisbar.org/NewsPublications/Pages/General-Article.aspx?ArticleID=30588',
  ),
  'wis-893.82': wis('893.82', '2017-09-29', 'http://docs.legis.wisconsin.gov/document/proposaltext/2017/REG/AB519,2,6'),
  'wis-968.07': wis(
    '968.07',
    '2015 Act 352',
    'https://howtolegalhelp.com/section-968-07-arrest-by-a-law-enforcement-officer',
  ),
  'wis-doc-309': {
    kind: 'regulation',
    cite: 'Wis. Admin. Code ch. DOC 309',
    url: 'https://docs.legis.wisconsin.gov/code/admin_code/doc/309',
    read: 'https://regulations.justia.com/states/wisconsin/doc/chapter-doc-309/section-doc-309-39',
    asOf: null,
  },
  'wis-doc-328.27': {
    kind: 'regulation',
    cite: 'Wis. Admin. Code § DOC 328.27',
    url: 'https://docs.legis.wisconsin.gov/document/administrativecode/DOC%20328.27',
    read: 'https://d1tvxue8o4w0fl.cloudfront.net/regulation/wisconsin-administrative-code/agency-department-of-corrections/chapter-doc-328-community-supervision-of-offenders/subchapter-iii-enforcement-options-and-related-matters/section-doc-32827-custody-and-detention',
    asOf: '2024',
  },
  'wis-976.03': wis(
    '976.03',
    null,
    'https://getpocketlaw.com/law/state_wisconsin/section-976-03-uniform-criminal-extradition-act_d7de4b447586',
  ),
  'wis-990.01': wis('990.01', null, 'https://lawserver.com/law/state/wisconsin/wi-laws/wisconsin_laws_48-979'),
  'legislative-council-pl-280': {
    kind: 'report',
    cite: 'Wisconsin Legislative Council, Public Law 280',
    url: 'https://docs.legis.wisconsin.gov/',
    read: 'https://docslib.org/doc/3269190/public-law-280-or-p-l',
    asOf: null,
  },
  'wis-893.80-undated': wis(
    '893.80',
    null,
    'https://docs.legis.wisconsin.gov/statutes/statutes/893/viii/80/9/b/_19?down=1',
  ),
  'wis-893.82-2007': wis('893.82', '2007', 'https://docs.legis.wisconsin.gov/document/statutes/2007/893.83(1)'),
  'wis-895.46': wis('895.46', null, 'http://wi.elaws.us/statutes/895.46(1)'),
  'wis-893.16': wis('893.16', '2019', 'https://docs.legis.wisconsin.gov/document/statutes/2019/893.17'),
  'wis-19.35': wis('19.35', null, 'https://lexace.ai/us/statute/wisconsin/19.35'),
  'wis-19.37-2017': wis('19.37', '2017', 'https://docs.legis.wisconsin.gov/document/statutes/2017/19.41(2)'),
  'wis-19.32-2001': wis('19.32', '2001', 'https://docs.legis.wisconsin.gov/document/statutes/2001/19.34(2)(b)2.'),
  'wis-165.87': wis(
    '165.87',
    null,
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-165-department-of-16587-body-cameras-and',
  ),
  '2019-sb-50': {
    kind: 'record',
    cite: '2019 Senate Bill 50, analysis by the Legislative Reference Bureau',
    url: 'https://docs.legis.wisconsin.gov/2019/related/proposals/sb50',
    read: 'https://docs-preview.legis.wisconsin.gov/2019/related/proposals/sb50/1/_12',
    asOf: '2019',
  },
  '2019-act-29': {
    kind: 'statute',
    cite: '2019 Wis. Act 29',
    url: 'https://docs.legis.wisconsin.gov/2019/related/acts/29',
    read: 'https://www.wisbar.org/NewsPublications/WisconsinLawyer/Pages/Article.aspx?Volume=93&Issue=1&ArticleID=27410',
    asOf: '2020-01',
  },
} as const satisfies Record<string, Source>;
