import type { sharingPapers } from './sharing-papers.ts';
import type { sharingRules } from './sharing-rules.ts';

/** Where the words of the authorities on what offices share were in fact read. */
export const sharingReadAt: Readonly<Record<keyof typeof sharingRules | keyof typeof sharingPapers, string>> = {
  'united-states-v-illinois': 'https://clearinghouse.net/case/46053/',
  'san-francisco-v-barr': 'http://casetext.com/case/city-cnty-of-sf-v-barr',
  'california-v-hhs':
    'https://wisconsinwatch.org/2026/02/wisconsin-immigration-officials-medicaid-data-access-health-care-patients',
  'dhs-civil-rights-complaint': 'https://dhs.gov/file-civil-rights-complaint',
  'usc-8-1373': 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/870',
  'fr-65-58301': 'https://www.govinfo.gov/content/pkg/FR-2000-09-28/html/00-24894.htm',
  'jsonline-2019-12-18':
    'https://www.jsonline.com/story/news/2019/12/18/commission-voted-unanimously-to-allow-police-assistance-immigration-and-customs-enforcement-only-whe/2692776001/',
  'daily-cardinal-2017-01':
    'https://dailycardinal.com/article/2017/01/madison-police-update-immigration-policy-amid-trump-turmoil',
  'ilrc-1373': 'https://paperzz.com/doc/9262858/8-usc-%C2%A7-1373---immigrant-legal-resource-center',
  'wyden-2025-11-12': 'https://pubt.io/view/4D7AD966B0207EEEDAF24C9918948AA95580375E',
  'wi-doj-minnesota-brief-2026':
    'https://www.wispolitics.com/2026/dept-of-justice-ag-kaul-joins-amicus-brief-challenging-militarized-and-illegal-deployments-in-minnesota',
  'wi-doj-medicaid-suit-2025':
    'https://www.wispolitics.com/2025/dept-of-justice-ag-kaul-sues-to-stop-federal-government-from-sharing-wisconsin-medicaid-data',
  'wispolitics-data-suits-2025':
    'https://www.wispolitics.com/2025/kaul-joins-two-more-lawsuits-against-federal-government',
  'wis-66.0511': 'https://docs-preview.legis.wisconsin.gov/scroll/up/2803/statutes/statutes/66',
  'wi-doj-open-government':
    'https://www.doj.state.wi.us/office-open-government/ask-the-oog/what-can-i-do-if-i-believe-governmental-body-violated-open',
  'wis-165.015': 'https://docs.legis.wisconsin.gov/document/statutes/165.02(2)(b)',
  'wis-ch-165-1999': 'https://docs.legis.wisconsin.gov/1999/statutes/statutes/165/_22?up=1',
  'wi-doj-2008-02-04': 'http://www.doj.wi.gov/media-center/2008-news-releases/february-04-2008',
  'doa-memo-2025':
    'https://wisconsinwatch.org/2025/04/wisconsin-immigration-evers-governor-ice-agent-employees-milwaukee-judge',
  'wis-118.125':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-118-general-school-118125-pupil-records',
  'wis-146.82-2001': 'https://docs.legis.wisconsin.gov/2001/statutes/statutes/146/82/2/b',
  'wis-146.82-2017': 'http://wi.elaws.us/statutes/146.82(3)',
  'wis-165.84-2009': 'https://docs.legis.wisconsin.gov/document/statutes/2009/165.84(2)',
  'wis-71.78-2003': 'https://docs.legis.wisconsin.gov/document/statutes/2003/71.78(4)(q)',
  'wis-dhs-108.01': 'http://wirules.elaws.us/rule/dhs108.01',
  'center-for-taxpayer-rights-v-irs': 'https://github.com/migrantusa/us-immigration-data',
  'cedc-v-bessent': 'https://github.com/migrantusa/us-immigration-data',
  'centro-v-bessent':
    'https://www.everycrsreport.com/files/2026-03-26_LSB11413_c6c88117b6f4b9352bbd8132dcbab5b1a9490165.html',
  'snap-data-case':
    'https://www.theepochtimes.com/us/trump-administration-cannot-force-states-to-provide-food-stamp-data-judge-5991676',
  'nahro-hud-dhs-2025': 'https://nahro.org/news/hud-dhs-sign-memorandum-of-understanding',
  'internewscast-irs-ice':
    'https://internewscast.com/crime/judge-mandates-irs-to-disclose-discovery-following-over-42000-violations-in-sharing-taxpayer-data-with-ice/',
  'pacifica-hud-2025': 'https://www.pacificalawgroup.com/hud-changes-mixed-status-families-approach',
  'fr-91-8151':
    'https://www.mondaq.com/unitedstates/general-immigration/1754540/hud-proposes-ending-prorated-housing-assistance-for-mixed-immigration-status-families',
  'usc-20-1232g': 'https://aesa.us/2025/01/28/faq-immigration-and-enforcement-policy-in-2025',
  'cfr-34-99.31':
    'https://thompsoncoburn.com/insights/blogs/regucation/post/2015-03-24/ferpa-and-subpoenas-for-student-records',
  'cfr-34-99.64': 'https://montana.edu/legalcounsel/tutorials/ferpa/complaint.html',
  'cfr-45-164.512':
    'https://brickergraydon.com/insights/resources/key/HIPAA-Regulations-Uses-and-Disclosures-for-Which-an-Authorization-or-Opportunity-to-Agree-or-Object-is-Not-Required-Law-Enforcement-Purposes-164-512-f',
  'cfr-45-160.306-2013': 'http://www.law.cornell.edu/cfr/text/45/160.306',
  'usc-7-2020': 'http://services.dpw.state.pa.us/oimpolicymanuals/snap/503_General_Information/503_4_Disclosure.htm',
  'usc-18-2721':
    'https://www.vonbriesen.com/legal-news/3543/the-federal-driver-s-privacy-protection-act-and-the-wisconsin-public-records-law',
  'usc-42-653': 'https://checkoutapi.com/uscode/42/653',
  'usc-26-6103':
    'https://www.everycrsreport.com/files/2026-03-26_LSB11413_c6c88117b6f4b9352bbd8132dcbab5b1a9490165.html',
  'wis-343.237':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-343-operators-licenses-343237-access-to-license',
  'wis-343.235-2001': 'https://docs.legis.wisconsin.gov/scroll/up/715/2001/statutes/statutes/343',
  'wis-49.83-1995': 'https://docs.legis.wisconsin.gov/document/amends/1995/REG/AB150-ASA,1016,15',
  'wis-49.22-2007': 'http://docs.legis.wisconsin.gov/document/statutes/2007/49.225(3)(a)',
  'wis-938.78': 'http://wi.elaws.us/statutes/938.78(1)',
  'wis-43.30': 'https://self-law.org/code/wi/chapter-43/43-30',
  'wis-dwd-149': 'http://wirules.elaws.us/rule/dwd149.02',
  'wi-oag-2-10': 'https://docs-preview.legis.wisconsin.gov/misc/oag/recent/oag2_10/_105?down=1',
  'plyler-v-doe':
    'https://pullcom.com/education-law-notes/undocumented-immigrants-the-schools-and-the-obligations-to-cooperate-with-ice',
  'olc-1999-05-18': 'https://cetient.com/opinion/4119577/bettis-v-harrison',
  'school-rights-slides-2017': 'https://slideorbit.com/slide/know-your-rights-powerpoint-ppt-presentation/283650',
  'dpi-2025-01-24': 'https://dpi.wi.gov/administrators/biweekly-mailing/january-24-2025',
  'uw-madison-students': 'https://diversity.wisc.edu/?p=13306',
  'uw-madison-ferpa-restrict': 'https://registrar.wisc.edu/ferpa-restrict/',
  'uw-madison-sevis': 'https://news.wisc.edu./uw-madison-works-to-comply-with-sevis-regulations',
  'uwm-outside-agents':
    'https://uwm.edu/governmentrelations/federal-government-priorities/outside-agents-campus-protocol/',
  'clarion-2025-04-10': 'https://theonlineclarion.com/top-stories/2025/04/10/madison-college-student-visa-revoked',
  'wisbar-2025-health': 'https://wisbar.org/NewsPublications/Pages/General-Article.aspx?ArticleID=30916',
  'missouri-food-stamps': 'https://dssmanuals.mo.gov/food-stamps/1105-000-00/1105-010-00/1105-010-17',
  'illinois-cash-snap-manual': 'https://www.dhs.state.il.us/page.aspx?item=13097',
  'wi-dmv-legal-presence': 'https://wisconsindot.gov/Pages/dmv/license-drvs/how-to-apply/citizen-leg-pres.aspx',
  'dwd-retaliation': 'https://dwd.wi.gov/er/laborstandards/retaliation.htm',
  'wcca-policy': 'http://wcca.wicourts.gov/AB0304.xsl',
  'sheboygan-press-2017-02-10':
    'https://www.sheboyganpress.com/story/news/local/milwaukee/2017/02/10/city-unveils-new-milwaukee-id-cards/97751376/',
  'dcf-shares-2.3': 'https://dcf.wisconsin.gov/manuals/wishares-cc-manual/Chapter_2/2.3-confidentiality.htm',
};
