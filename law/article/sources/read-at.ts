import type { articleSources } from '../sources.ts';

/** Where the words of those that only the article page leans on were in fact read. */
export const articleReadAt: Readonly<Record<keyof typeof articleSources, string>> = {
  'castaneda-v-welch': 'https://cetient.com/opinion/1727157/state-ex-rel-castaneda-v-welch',
  'rfk-human-rights-v-dhs': 'https://clearinghouse.net/case/46496',
  'irizarry-v-yehia': 'https://github.com/migrantusa/us-immigration-data',
  'payton-v-new-york':
    'https://factually.co/fact-checks/justice/court-decisions-limiting-ice-administrative-warrants-home-entry-39ef34',
  'gibson-habeas-2026':
    'https://factually.co/fact-checks/justice/federal-court-decisions-2024-2026-ice-form-i-205-home-entry-warrant-b6ab4c',
  'greater-boston-latino-network-v-ice':
    'https://news.bloomberglaw.com/litigation/ice-sued-over-memo-authorizing-warrantless-arrests-at-homes',
  'gibson-v-ice': 'https://principlecivics.com/topics/ice-warrantless-home-entry-fourth-amendment-memo-jan-2026',
  'printz-v-united-states': 'http://oldtown.glendon.yorku.ca/~titou/tea/g2/stanford-app/StopWordsRemovedCases/768.txt',
  'murphy-v-ncaa': 'https://casetext.com/case/murphy-v-natl-collegiate-athletic-assn',
  'united-states-v-illinois': 'https://clearinghouse.net/case/46053/',
  'california-v-dot': 'https://lists.ctbirding.org/empathy/thread/DZYM3HSUS6KCPEK7TNIY5LELDFMZJVKW',
  'san-francisco-v-trump': 'https://github.com/migrantusa/us-immigration-data',
  'texas-v-united-states-daca': 'https://github.com/migrantusa/us-immigration-data',
  'icwc-v-noem': 'https://github.com/migrantusa/us-immigration-data',
  'san-francisco-v-barr': 'http://casetext.com/case/city-cnty-of-sf-v-barr',
  'california-v-hhs':
    'https://wisconsinwatch.org/2026/02/wisconsin-immigration-officials-medicaid-data-access-health-care-patients',
  'cfr-1208.4': 'https://www.law.cornell.edu/cfr/text/8/1208.4',
  'usc-8-1362': 'https://www.everycrsreport.com/files/20160317_R43613_f0250ce8dc95aa29d0cd6f30bdbd9fe826f37d55.html',
  'ice-memo-2025-05-12':
    'https://www.tag24.com/politics/refugees/ice-memo-giving-agents-authority-to-break-into-homes-without-warrant-slammed-as-unconstitutional-3461784',
  'dhs-civil-rights-complaint': 'https://dhs.gov/file-civil-rights-complaint',
  'dhs-complaints': 'https://www.dhs.gov/complaints',
  'usc-8-1373': 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/870',
  'usc-8-1357-2025': 'https://omb.report/icr/202512-1653-001/doc/164640100',
  'cfr-287.3-1997': 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_3',
  'fr-65-58301': 'https://www.govinfo.gov/content/pkg/FR-2000-09-28/html/00-24894.htm',
  'dhs-oig-hotline': 'https://factually.co/fact-checks/justice/how-to-file-complaint-against-ice-agents-1bb581',
  'uslegal-recording-wisconsin': 'https://wiretapping.uslegal.com/state-laws/wisconsin/',
  'urban-milwaukee-2025-10-02':
    'https://urbanmilwaukee.com/2025/10/02/manitowoc-county-community-faith-leaders-call-for-transparency-after-ice-arrests',
  'wisconsin-examiner-2025-10':
    'https://publicnonprofitleadership.com/rss/p/i/?search=%23U.S.%2BDepartment%2Bof%2BHomeland%2BSecurity',
  'wisconsin-examiner-2026-02':
    'https://publicnonprofitleadership.com/rss/p/i/?a=normal&rid=699f3c1bc057d&search=%23criminal%2Bjustice',
  'jsonline-2019-12-18':
    'https://www.jsonline.com/story/news/2019/12/18/commission-voted-unanimously-to-allow-police-assistance-immigration-and-customs-enforcement-only-whe/2692776001/',
  'daily-cardinal-2017-01':
    'https://dailycardinal.com/article/2017/01/madison-police-update-immigration-policy-amid-trump-turmoil',
  'civic-media-2026-02-22':
    'https://civicmedia.us/news/2026/02/22/republicans-quietly-target-milwaukee-common-council-power-to-set-policy-for-police-fire-departments',
  'urban-milwaukee-2025-05-02':
    'https://urbanmilwaukee.com/2025/05/02/trumps-border-czar-warns-gov-evers-he-could-be-arrested/',
  'mjs-sheriffs-survey-2025-03': 'https://headtopics.democraticunderground.org/108432109',
  'uw-immigrant-justice-clinic': 'https://law.wisc.edu/eji/ijc/forstudents.html',
  'max-fm-2025-06-23': 'https://max.fm/news/2025/06/23/community-immigration-law-center-wants-to-expand',
  'uw-gargoyle-2024-10': 'https://gargoyle.law.wisc.edu/2024/10/justice-and-service-across-borders/',
  'wpr-cilc': 'https://wpr.org/legal-group-helping-immigrants-facing-deportation-grows',
  'aclu-wi-intake': 'https://aclu-wi.org/en/request-legal-assistance',
  'wisbar-legal-action-2026':
    'https://www.wisbar.org/NewsPublications/InsideTrack/Pages/Article.aspx?ArticleID=31406&Issue=2&Volume=18',
  'judicare-eligibility': 'https://www.judicare.org/legal-services/eligibility-info/',
  'hispanic-news-network-2019-12':
    'https://hispanicnewsnetwork.blogspot.com/2019/12/a-valid-judicial-federal-or-state.html',
  'ilrc-1373': 'https://paperzz.com/doc/9262858/8-usc-%C2%A7-1373---immigrant-legal-resource-center',
  'wyden-2025-11-12': 'https://pubt.io/view/4D7AD966B0207EEEDAF24C9918948AA95580375E',
  'wi-doj-minnesota-brief-2026':
    'https://www.wispolitics.com/2026/dept-of-justice-ag-kaul-joins-amicus-brief-challenging-militarized-and-illegal-deployments-in-minnesota',
  'wi-doj-medicaid-suit-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-to-stop-federal-government-from-sharing-wisconsin-medicaid-data',
  'wispolitics-data-suits-2025':
    'https://www.wispolitics.com/2025/kaul-joins-two-more-lawsuits-against-federal-government',
  'wis-66.0511': 'https://docs-preview.legis.wisconsin.gov/scroll/up/2803/statutes/statutes/66',
  'wis-946.66': 'https://self-law.org/code/wi/chapter-946/946-66',
  'wis-62.13': 'http://wi.elaws.us/statutes/62.13(2s)(a)',
  'greendale-police-complaints': 'https://www.greendale.org/departments/police/complaint_procedures.php',
  'milwaukee-fpc-faq': 'https://city.milwaukee.gov/fpc/FAQs',
  'wis-968.31':
    'https://getpocketlaw.com/law/state_wisconsin/section-968-31-interception-and-disclosure-of-wire-electronic-or-oral-communications-prohibited_400002c04d19',
  'wis-818.01': 'https://self-law.org/code/wi/chapter-818/818-01',
  'wis-818.02-2017': 'https://law.justia.com/codes/wisconsin/2017/chapter-818/section-818.02/',
  'wis-165.85': 'https://docs-preview.legis.wisconsin.gov/scroll/up/1028/statutes/statutes/165',
  'wis-165.86': 'https://self-law.org/code/wi/chapter-165/165-86',
  'wi-doj-open-government':
    'https://www.doj.state.wi.us/office-open-government/ask-the-oog/what-can-i-do-if-i-believe-governmental-body-violated-open',
  'wis-950.04': 'https://online.documentine.com/906-area-code-wisconsin/1/chapter-950.html',
  'wis-950.09-2017': 'https://docs.legis.wisconsin.gov/document/statutes/2017/950.09(1)',
  '2019-ab-484': 'http://docs.legis.wisconsin.gov/2019/related/proposals/ab484/3/_4?down=1',
  'wi-doj-dot-suit-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-trump-administration-over-unlawful-conditions-on-federal-funds',
  'wi-doj-fema-2025': 'https://www.wispolitics.com/?p=392533',
  'wi-doj-voca-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-announces-trump-administrations-abandonment-of-voca-grant-conditions-following-coalition-lawsuit',
  '2025-sb-54': 'https://docs-preview.legis.wisconsin.gov/2025/related/proposals/sb54/1',
  '2025-ab-24-history': 'https://www.billtrack50.com/billdetail/1830569',
  'wis-165.015': 'https://docs.legis.wisconsin.gov/document/statutes/165.02(2)(b)',
  'wis-ch-165-1999': 'https://docs.legis.wisconsin.gov/1999/statutes/statutes/165/_22?up=1',
  'wi-doj-2008-02-04': 'http://www.doj.wi.gov/media-center/2008-news-releases/february-04-2008',
  'doa-memo-2025':
    'https://wisconsinwatch.org/2025/04/wisconsin-immigration-evers-governor-ice-agent-employees-milwaukee-judge',
  'wis-118.125':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-118-general-school-118125-pupil-records',
  'wis-118.13': 'https://docs-preview.legis.wisconsin.gov/document/statutes/118.125(5)(b)',
  'wis-146.82-2001': 'https://docs.legis.wisconsin.gov/2001/statutes/statutes/146/82/2/b',
  'wis-146.82-2017': 'http://wi.elaws.us/statutes/146.82(3)',
  'wis-165.84-2009': 'https://docs.legis.wisconsin.gov/document/statutes/2009/165.84(2)',
  'wis-71.78-2003': 'https://docs.legis.wisconsin.gov/document/statutes/2003/71.78(4)(q)',
  'wis-dhs-108.01': 'http://wirules.elaws.us/rule/dhs108.01',
  '2025-ab-24-council-memo': 'https://app.legiplex.com/wi/legislature/2025/2025-r/bills/ab24/draft-2169422',
};
