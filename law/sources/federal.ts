import type { Source } from '../register.ts';
import { cfr, published, usc } from './make.ts';

/** Federal rules and laws, and papers of federal agencies. An id with a year names an older edition, where only that one could be read. */
export const federal = {
  // Paragraph (d) only, as this collection quotes it from the eCFR.
  'cfr-287.7': cfr('287.7', '2026-09-10', 'https://github.com/migrantusa/us-immigration-data'),
  'cfr-287.7-1997': cfr('287.7', '1997', 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_11'),
  'cfr-236.1': cfr('236.1', null, 'https://www.law.cornell.edu/cfr/text/8/236.1'),
  'cfr-241.2': cfr('241.2', '2007-01-01', 'http://edocket.access.gpo.gov/cfr_2007/janqtr/8cfr241.2.htm'),
  'usc-8-1229a': usc(
    '8',
    '1229a',
    null,
    'http://lawsdocbox.com/Immigration/77251483-Waiving-due-process-goodbye-stipulated-orders-of-removal-and-the-crisis-in-immigration-adjudication.html',
  ),
  'usc-8-1357': usc(
    '8',
    '1357',
    '1996',
    'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/727',
  ),
  'usc-28-2401': usc(
    '28',
    '2401',
    '2023',
    'https://online.documentine.com/federal-tort-form/1/the-federal-tort-claims-act-ftca-a-legal-overview.html',
  ),
  'us-const-amend-5': {
    kind: 'statute',
    cite: 'U.S. Const. amend. V',
    url: 'https://constitution.congress.gov/constitution/amendment-5/',
    read: 'http://nyassembly.gov/member_files/058/20101216',
    asOf: null,
  },

  // Federal agencies.
  'ice-guidance-i247a': {
    kind: 'policy',
    cite: 'ICE, Guidance for Completing Form I-247A',
    // No page of ICE that still shows the guidance was found; a reader looks for it from here.
    url: 'https://www.ice.gov/',
    read: 'https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A',
    asOf: '2017-04-02',
  },
  'ice-287g-list': {
    kind: 'record',
    cite: 'ICE, 287(g) Participating Agencies',
    url: 'https://www.ice.gov/identify-and-arrest/287g',
    read: 'https://github.com/migrantusa/us-immigration-data',
    asOf: '2026-07-24',
  },
  'ice-locator': {
    kind: 'record',
    cite: 'ICE, Online Detainee Locator System',
    url: 'https://locator.ice.gov',
    read: 'https://dir.md/www.usa.gov/detained-by-ice/index.html',
    asOf: null,
  },
  'eoir-bia-manual-7.2': published(
    'policy',
    'EOIR, Board of Immigration Appeals Practice Manual, ch. 7.2',
    null,
    'https://www.justice.gov/eoir/reference-materials/bia/chapter-7/2',
  ),
  'bop-5111.04': {
    kind: 'policy',
    cite: 'Bureau of Prisons, Program Statement 5111.04',
    url: 'https://www.bop.gov/resources/policy_and_forms.jsp',
    read: 'https://federalcriminaldefenseattorney.com/federal-bureau-prisons/federal-bureau-prisons-policies/institution-hearing-program-5111-04',
    asOf: '2017-05-23',
  },
  'ice-directive-16001.2': {
    kind: 'policy',
    cite: 'ICE Directive 16001.2, Investigating the Potential U.S. Citizenship of Individuals Encountered by ICE',
    url: 'https://www.ice.gov/',
    read: 'https://assets.documentcloud.org/documents/7280779/2015-ICE-Memo-Investigating-the-Potential-U-S.txt',
    asOf: '2015-11-10',
  },
  'usc-18-911': usc('18', '911', null, 'https://www.citizensjournal.us/false-claims-to-u-s-citizenship/'),
  'usc-8-1182': usc(
    '8',
    '1182',
    null,
    'https://myattorneyusa.com/immigration-blog/deportation-and-removal/criminal-aliens/uscis-pm-on-inadmissibility-for-falsely-claiming-us-citizenship-2-determining-whether-false-claim',
  ),
  'usc-8-1229c': usc(
    '8',
    '1229c',
    '2017-12-21',
    'https://online.documentine.com/what-happens-when-a-bond-becomes-due/2/voluntary-departure-when-the-consequences-of-failing-to.html',
  ),
  'eoir-manual-5.9': published(
    'policy',
    'EOIR, Immigration Court Practice Manual, ch. 5.9',
    null,
    'https://www.justice.gov/eoir/reference-materials/ic/chapter-5/9',
  ),
  'usc-8-1229a-missed': usc(
    '8',
    '1229a',
    null,
    'https://nyvisalawyer.com/immigration/category/immigration-court/reopen',
  ),
  'ice-form-i246': {
    kind: 'form',
    cite: 'ICE Form I-246, Application for a Stay of Deportation or Removal',
    url: 'https://www.ice.gov/',
    read: 'https://forms.vlex.com/vid/application-for-stay-of-916313713',
    asOf: '2020-11',
  },
  'eoir-notice-to-appear': published(
    'record',
    'EOIR, The Notice to Appear',
    '2025-12-14',
    'https://www.justice.gov/eoir/notice-appear',
  ),
  'cfr-236.3': cfr('236.3', null, 'http://ecfr.io/Title-08/se8.1.1236_13'),
  'usc-8-1232': usc(
    '8',
    '1232',
    null,
    'https://factually.co/fact-checks/law/ice-custody-protocols-children-family-detention-transfers-1f4179',
  ),
  'cfr-236.6': cfr('236.6', '2003-01-29', 'http://federal.elaws.us/fr/1/29/2003/03-1958'),
  'cfr-287.3': cfr('287.3', '2001-09-20', 'http://ilw.com/immigrationdaily/news/2001,0921-Custody.shtm'),
  'usc-28-2675': usc('28', '2675', null, 'https://www.law.cornell.edu/cfr/text/32/750.36'),
  'laken-riley-act': {
    kind: 'statute',
    cite: 'Laken Riley Act, Pub. L. 119-1',
    url: 'https://www.congress.gov/',
    read: 'https://kolkocasey.com/the-laken-riley-act',
    asOf: '2025',
  },
  'usc-28-2241': usc('28', '2241', null, 'https://app.midpage.ai/document/rosales-ponce-v-olson-11182627'),
} as const satisfies Record<string, Source>;
