import type { Source } from '../../register.ts';
import { published } from '../../sources/make.ts';

/** Federal law and offices. */
export const federal = {
  'cfr-1208.4': {
    kind: 'regulation',
    cite: '8 C.F.R. § 1208.4',
    url: 'https://www.ecfr.gov/current/title-8/section-1208.4',
    read: 'https://www.law.cornell.edu/cfr/text/8/1208.4',
    asOf: null,
  },
  'usc-8-1362': {
    kind: 'statute',
    cite: '8 U.S.C. § 1362',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1362&num=0&edition=prelim',
    read: 'https://www.everycrsreport.com/files/20160317_R43613_f0250ce8dc95aa29d0cd6f30bdbd9fe826f37d55.html',
    asOf: '2016-03-17',
  },
  'ice-memo-2025-05-12': {
    kind: 'policy',
    cite: 'ICE memorandum of May 12, 2025, on administrative warrants and homes',
    url: 'https://www.ice.gov/',
    read: 'https://www.tag24.com/politics/refugees/ice-memo-giving-agents-authority-to-break-into-homes-without-warrant-slammed-as-unconstitutional-3461784',
    asOf: '2026-01',
  },
  'dhs-civil-rights-complaint': published(
    'record',
    'DHS, page on filing a civil rights complaint',
    null,
    'https://dhs.gov/file-civil-rights-complaint',
  ),
  'dhs-complaints': published('record', 'DHS, page on complaints', null, 'https://www.dhs.gov/complaints'),
  'usc-8-1373': {
    kind: 'statute',
    cite: '8 U.S.C. § 1373',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1373&num=0&edition=prelim',
    read: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/870',
    asOf: '1996',
  },
  'usc-8-1357-2025': {
    kind: 'statute',
    cite: '8 U.S.C. § 1357',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1357&num=0&edition=prelim',
    read: 'https://omb.report/icr/202512-1653-001/doc/164640100',
    asOf: '2025-12',
  },
  'cfr-287.3-1997': {
    kind: 'regulation',
    cite: '8 C.F.R. § 287.3',
    url: 'https://www.ecfr.gov/current/title-8/section-287.3',
    read: 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_3',
    asOf: '1997',
  },
  'fr-65-58301': published(
    'policy',
    'Responsibility of certain entities to notify the INS, 65 Fed. Reg. 58301 (Sept. 28, 2000)',
    '2000-09-28',
    'https://www.govinfo.gov/content/pkg/FR-2000-09-28/html/00-24894.htm',
  ),
  'dhs-oig-hotline': {
    kind: 'record',
    cite: 'DHS Office of Inspector General, complaint hotline',
    url: 'https://www.oig.dhs.gov/',
    read: 'https://factually.co/fact-checks/justice/how-to-file-complaint-against-ice-agents-1bb581',
    asOf: '2025',
  },
} as const satisfies Record<string, Source>;
