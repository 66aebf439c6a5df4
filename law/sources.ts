import type { Cited, Source } from './register.ts';

type AsOf = Source['asOf'];
/** A section of title 8 of the Code of Federal Regulations. */
const cfr = (section: string, asOf: AsOf, read: string): Source => {
  const url = `https://www.ecfr.gov/current/title-8/section-${section}`;
  return { kind: 'regulation', cite: `8 C.F.R. § ${section}`, url, read, asOf };
};
/** A section of the Wisconsin Statutes. */
const wis = (section: string, asOf: AsOf, read: string): Source => {
  const url = `https://docs.legis.wisconsin.gov/document/statutes/${section}`;
  return { kind: 'statute', cite: `Wis. Stat. § ${section}`, url, read, asOf };
};
/** A source that was read where a reader can check it. */
const published = (kind: Source['kind'], cite: string, asOf: AsOf, url: string): Source => {
  return { kind, cite, url, read: url, asOf };
};

/** Every authority a statement, a number or a county's record leans on, by id. */
export const sources = {
  // Federal rules and laws. An id with a year names an older edition, where only that one could be read.
  // Paragraph (d) only, as this collection quotes it from the eCFR.
  'cfr-287.7': cfr('287.7', '2026-09-10', 'https://github.com/migrantusa/us-immigration-data'),
  'cfr-287.7-1997': cfr('287.7', '1997', 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_11'),
  'cfr-236.1': cfr('236.1', null, 'https://www.law.cornell.edu/cfr/text/8/236.1'),
  'cfr-241.2': cfr('241.2', '2007-01-01', 'http://edocket.access.gpo.gov/cfr_2007/janqtr/8cfr241.2.htm'),
  'usc-8-1229a': {
    kind: 'statute',
    cite: '8 U.S.C. § 1229a',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1229a&num=0&edition=prelim',
    read: 'http://lawsdocbox.com/Immigration/77251483-Waiving-due-process-goodbye-stipulated-orders-of-removal-and-the-crisis-in-immigration-adjudication.html',
    asOf: null,
  },
  'usc-8-1357': {
    kind: 'statute',
    cite: '8 U.S.C. § 1357',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1357&num=0&edition=prelim',
    read: 'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/727',
    asOf: '1996',
  },
  'usc-28-2401': {
    kind: 'statute',
    cite: '28 U.S.C. § 2401',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title28-section2401&num=0&edition=prelim',
    read: 'https://online.documentine.com/federal-tort-form/1/the-federal-tort-claims-act-ftca-a-legal-overview.html',
    asOf: '2023',
  },
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

  // Wisconsin law.
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

  // Courts.
  'morales-v-chadbourne': {
    kind: 'ruling',
    cite: 'Morales v. Chadbourne, 793 F.3d 208 (1st Cir. 2015)',
    url: 'https://www.ca1.uscourts.gov/',
    read: 'https://law.justia.com/cases/federal/appellate-courts/ca1/14-1425/14-1425-2015-07-17.html',
    asOf: '2015-07-17',
  },
  'hemberger-v-bitzer': {
    kind: 'ruling',
    cite: 'Hemberger v. Bitzer, 216 Wis. 2d 509 (1998)',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'https://cetient.com/opinion/2061835/hemberger-v-bitzer',
    asOf: '1998-03-13',
  },
  'yacht-club-v-sister-bay': {
    kind: 'ruling',
    cite: 'Yacht Club at Sister Bay Condo. Ass’n v. Village of Sister Bay, 2019 WI 4',
    url: 'https://www.wicourts.gov/opinions/',
    read: 'https://caselaw.findlaw.com/court/wi-supreme-court/1977570.html',
    asOf: '2019-01-18',
  },
  'voces-v-gerber': {
    kind: 'case',
    cite: 'Voces de la Frontera, Inc. v. Gerber, No. 2025AP002121-OA (Wis.)',
    url: 'https://wscca.wicourts.gov/',
    read: 'https://dairylandsentinel.com/wisconsin-supreme-court-fast-tracks-ice-detention-dispute',
    asOf: '2025-12-03',
  },

  // Groups and newsrooms.
  // The release bears no date; the month follows from "filed nine months ago".
  'aclu-wi-voces-2026': published(
    'report',
    'ACLU of Wisconsin, press release on Voces v. Gerber',
    '2026-06',
    'https://www.wispolitics.com/2026/aclu-wi-voces-de-la-frontera-aclu-of-wisconsin-ask-wisconsin-supreme-court-to-reject-attempt-of-wisconsin-sheriffs-to-further-delay-ruling-on-practice-of-honoring-ice-detainers/',
  ),
  'wispolitics-upfront-2026': published(
    'news',
    'WisPolitics, UpFront explores ACLU’s ICE detainer suit',
    '2026',
    'https://www.wispolitics.com/2026/upfront-explores-aclus-ice-detainer-suit',
  ),
  'aclu-wi-voces-2025': published(
    'report',
    'ACLU of Wisconsin, press release on the sheriffs sued',
    '2025-12-03',
    'https://www.wispolitics.com/2025/aclu-of-wisconsin-wisconsin-supreme-court-agrees-to-hear-case-challenging-sheriffs-practice-of-honoring-ice-detainers-in-county-jails',
  ),
  'wisconsin-watch-2025-12': published(
    'news',
    'Wisconsin Watch, Wisconsin Supreme Court to weigh sheriffs’ cooperation with ICE',
    '2025-12',
    'https://wisconsinwatch.org/2025/12/wisconsin-supreme-court-to-weigh-sheriffs-cooperation-with-ice',
  ),
  'wpr-voces-2025': published(
    'news',
    'WPR, Wisconsin Supreme Court accepts case challenging sheriffs who assist ICE',
    null,
    'https://www.wpr.org/news/wisconsin-supreme-court-accepts-case-challenging-sheriffs-who-assist-ice',
  ),
  'urban-milwaukee-2025-07-31': published(
    'news',
    'Urban Milwaukee, More Wisconsin sheriffs sign up to cooperate with ICE',
    '2025-07-31',
    'https://urbanmilwaukee.com/2025/07/31/more-wisconsin-sheriffs-sign-up-to-cooperate-with-ice',
  ),
  'wuwm-2025-08-19': published(
    'news',
    'WUWM, How Wisconsin cooperates with ICE and gets paid for it',
    '2025-08-19',
    'https://www.wuwm.com/government-politics/2025-08-19/how-wisconsin-cooperates-with-ice-and-gets-paid-for-it',
  ),
  'fox6-2025': published(
    'news',
    'FOX6 Milwaukee, on jails that hold people for ICE',
    '2025',
    'https://www.fox6now.com/news/wisconsin-jails-approve-deals-ice-detain-immigrants.amp',
  ),
  'urban-milwaukee-2025-04-04': published(
    'news',
    'Urban Milwaukee, Milwaukee County: ICE arrests individuals inside county courthouse',
    '2025-04-04',
    'https://urbanmilwaukee.com/2025/04/04/mke-county-ice-arrests-individuals-inside-county-courthouse/',
  ),
  'spectrum-2025-05-13': published(
    'news',
    'Spectrum News, on a bill requiring sheriffs to cooperate with ICE',
    '2025-05-13',
    'https://spectrumlocalnews.com/nc/coastal/news/2025/05/13/requiring-sheriffs-to-cooperate-with-ice',
  ),
  'media-milwaukee-2018': published(
    'news',
    'Media Milwaukee, on sheriffs and immigration',
    '2018',
    'https://immigration2018.mediamilwaukee.com/earnell-lucas-alfonso-morales-dave-mahoney/',
  ),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Whether a text, as it stands in a JSON file, is the id of a source. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);

/** A source with its pinpoint, as a lawyer would write it: a section runs on, a page or a part of a paper stands after a comma. */
export function citation({ source, at }: Cited<SourceId>): string {
  const { cite, kind } = sources[source];
  if (at === undefined) return cite;
  return kind === 'statute' || kind === 'regulation' ? `${cite}${at}` : `${cite}, ${at}`;
}
