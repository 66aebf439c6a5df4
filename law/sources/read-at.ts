import type { SourceId } from '../sources.ts';
import { agencyReadAt } from './agency-read-at.ts';
import { complaintsReadAt } from './complaints-read-at.ts';
import { deadlinesReadAt } from './deadlines-read-at.ts';
import { localReadAt } from './local-read-at.ts';
import { prepareReadAt } from './prepare-read-at.ts';
import { protectionsReadAt } from './protections-read-at.ts';
import { sharingReadAt } from './sharing-read-at.ts';
import { victimReadAt } from './victim-read-at.ts';

/** Where the words of the authorities that flows lean on were in fact read. */
export const readAt: Readonly<Record<SourceId, string>> = {
  'morales-v-chadbourne': 'https://law.justia.com/cases/federal/appellate-courts/ca1/14-1425/14-1425-2015-07-17.html',
  'hemberger-v-bitzer': 'https://cetient.com/opinion/2061835/hemberger-v-bitzer',
  'yacht-club-v-sister-bay': 'https://caselaw.findlaw.com/court/wi-supreme-court/1977570.html',
  'voces-v-gerber': 'https://dairylandsentinel.com/wisconsin-supreme-court-fast-tracks-ice-detention-dispute',
  'state-v-webster': 'https://print.casetext.com/case/state-v-webster-100',
  'felder-v-casey': 'https://app.midpage.ai/document/felder-v-casey-1669073',
  'egbert-v-boule': 'http://immigrationcourtside.com/tag/bivens-actions/',
  'voces-v-clarke': 'http://law.justia.com/cases/wisconsin/supreme-court/2017/2015ap001152.html',
  'cirrus-rojas-v-olson': 'https://github.com/airportly/sheldonbarnesv2',
  'rhoney-v-barbosa-da-cunha': 'https://github.com/airportly/sheldonbarnesv2',
  'galarza-v-szalczyk': 'https://app.midpage.ai/case/ernesto-galarza-v-mark-szalczyk-2655409',
  'city-of-el-cenizo-v-texas': 'http://fourthamendment.com/?p=32190',
  'lopez-aguilar-v-marion-county':
    'https://law.justia.com/cases/federal/appellate-courts/ca7/18-1050/18-1050-2019-05-09.html',
  'arizona-v-united-states': 'https://fourthamendment.com/?p=7344',
  'pool-v-sheboygan': 'https://cetient.com/case/9669910/pool-v-city-of-sheboygan',
  'cfr-287.7': 'https://github.com/migrantusa/us-immigration-data',
  'cfr-287.7-1997': 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_11',
  'cfr-236.1': 'https://www.law.cornell.edu/cfr/text/8/236.1',
  'cfr-241.2': 'http://edocket.access.gpo.gov/cfr_2007/janqtr/8cfr241.2.htm',
  'usc-8-1229a':
    'http://lawsdocbox.com/Immigration/77251483-Waiving-due-process-goodbye-stipulated-orders-of-removal-and-the-crisis-in-immigration-adjudication.html',
  'usc-8-1357': 'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/727',
  'usc-28-2401':
    'https://online.documentine.com/federal-tort-form/1/the-federal-tort-claims-act-ftca-a-legal-overview.html',
  'us-const-amend-5': 'http://nyassembly.gov/member_files/058/20101216',
  'ice-guidance-i247a': 'https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A',
  'ice-287g-list': 'https://github.com/migrantusa/us-immigration-data',
  'ice-locator': 'https://dir.md/www.usa.gov/detained-by-ice/index.html',
  'eoir-bia-manual-7.2': 'https://www.justice.gov/eoir/reference-materials/bia/chapter-7/2',
  'bop-5111.04':
    'https://federalcriminaldefenseattorney.com/federal-bureau-prisons/federal-bureau-prisons-policies/institution-hearing-program-5111-04',
  'ice-directive-16001.2':
    'https://assets.documentcloud.org/documents/7280779/2015-ICE-Memo-Investigating-the-Potential-U-S.txt',
  'usc-18-911': 'https://www.citizensjournal.us/false-claims-to-u-s-citizenship/',
  'usc-8-1182':
    'https://myattorneyusa.com/immigration-blog/deportation-and-removal/criminal-aliens/uscis-pm-on-inadmissibility-for-falsely-claiming-us-citizenship-2-determining-whether-false-claim',
  'usc-8-1229c':
    'https://online.documentine.com/what-happens-when-a-bond-becomes-due/2/voluntary-departure-when-the-consequences-of-failing-to.html',
  'eoir-manual-5.9': 'https://www.justice.gov/eoir/reference-materials/ic/chapter-5/9',
  'usc-8-1229a-missed': 'https://nyvisalawyer.com/immigration/category/immigration-court/reopen',
  'ice-form-i246': 'https://forms.vlex.com/vid/application-for-stay-of-916313713',
  'migrantusa-in-absentia': 'https://github.com/migrantusa/us-immigration-data',
  'eoir-notice-to-appear': 'https://www.justice.gov/eoir/notice-appear',
  'eoir-fees': 'https://legalclarity.org/eoir-fees-current-amounts-payment-methods-and-waivers',
  'cfr-236.3': 'http://ecfr.io/Title-08/se8.1.1236_13',
  'usc-8-1232': 'https://factually.co/fact-checks/law/ice-custody-protocols-children-family-detention-transfers-1f4179',
  'cfr-236.6': 'http://federal.elaws.us/fr/1/29/2003/03-1958',
  'cfr-287.3': 'http://ilw.com/immigrationdaily/news/2001,0921-Custody.shtm',
  'usc-28-2675': 'https://www.law.cornell.edu/cfr/text/32/750.36',
  'laken-riley-act': 'https://kolkocasey.com/the-laken-riley-act',
  'usc-28-2241': 'https://app.midpage.ai/document/rosales-ponce-v-olson-11182627',
  'aclu-wi-voces-2026':
    'https://www.wispolitics.com/2026/aclu-wi-voces-de-la-frontera-aclu-of-wisconsin-ask-wisconsin-supreme-court-to-reject-attempt-of-wisconsin-sheriffs-to-further-delay-ruling-on-practice-of-honoring-ice-detainers/',
  'wispolitics-upfront-2026': 'https://www.wispolitics.com/2026/upfront-explores-aclus-ice-detainer-suit',
  'aclu-wi-voces-2025':
    'https://www.wispolitics.com/2025/aclu-of-wisconsin-wisconsin-supreme-court-agrees-to-hear-case-challenging-sheriffs-practice-of-honoring-ice-detainers-in-county-jails',
  'wisconsin-watch-2025-12':
    'https://wisconsinwatch.org/2025/12/wisconsin-supreme-court-to-weigh-sheriffs-cooperation-with-ice',
  'wpr-voces-2025': 'https://www.wpr.org/news/wisconsin-supreme-court-accepts-case-challenging-sheriffs-who-assist-ice',
  'urban-milwaukee-2025-07-31':
    'https://urbanmilwaukee.com/2025/07/31/more-wisconsin-sheriffs-sign-up-to-cooperate-with-ice',
  'wuwm-2025-08-19':
    'https://www.wuwm.com/government-politics/2025-08-19/how-wisconsin-cooperates-with-ice-and-gets-paid-for-it',
  'fox6-2025': 'https://www.fox6now.com/news/wisconsin-jails-approve-deals-ice-detain-immigrants.amp',
  'urban-milwaukee-2025-04-04':
    'https://urbanmilwaukee.com/2025/04/04/mke-county-ice-arrests-individuals-inside-county-courthouse/',
  'spectrum-2025-05-13':
    'https://spectrumlocalnews.com/nc/coastal/news/2025/05/13/requiring-sheriffs-to-cooperate-with-ice',
  'media-milwaukee-2018': 'https://immigration2018.mediamilwaukee.com/earnell-lucas-alfonso-morales-dave-mahoney/',
  'outagamie-287g-newsletter':
    'https://8th-district-dems-updates.kit.com/posts/what-287-g-warrant-model-agreements-mean-in-ne-wisconsin',
  'crs-if11736': 'https://www.everycrsreport.com/reports/IF11736.html',
  'tooby-16489': 'https://nortontooby.com/node/16489',
  'wrn-tribes-2026-01':
    'https://www.wrn.com/wrn-daily-wisconsin-tribes-advise-members-amid-ice-actions-in-twin-cities/',
  'st-mary-law-sign': 'http://stmarylaw.org/should-somebody-sign-papers-be-deported.html',
  'wsj-2021-11-16':
    'https://madison.com/news/local/crime-and-courts/livestream-okd-in-trial-of-chandler-halderson-accused-of-killing-and-dismembering-his-parents/article_a1c6c09d-5e42-5c22-aef2-84a3fc873ac0.html',
  'stevens-point-journal-2021-03-10':
    'https://www.stevenspointjournal.com/story/news/2021/03/10/portage-county-settles-lawsuit-inmates-over-recorded-attorney-client-calls/6933700002/',
  'aclu-wi-deportreport': 'https://www.aclu-wi.org/publications/deportreport',
  'wisconsin-examiner-2025-10-22':
    'https://publicnonprofitleadership.com/rss/p/i/?a=normal&rid=68f7b9d5a8268&search=author%3A%22Isiah+Holmes%EF%BC%8C+Henry+Redman%22',
  'wis-59.27': 'http://wi.elaws.us/statutes/59.27(1)',
  'wis-893.53':
    'https://casetext.com/statute/wisconsin-statutes/provisions-common-to-actions-and-proceedings-in-all-courts/chapter-893-limitations-of-commencement-of-actions-and-proceedings-procedure-for-claims-against-governmental-units/subchapter-v-tort-actions/section-89353-action-for-injury-to-character-or-other-rights',
  'wis-893.57': 'https://getpocketlaw.com/law/state_wisconsin/section-893-57-intentional-torts_2d372ecee048',
  'wis-893.80': 'https://www.wisbar.org/NewsPublications/Pages/General-Article.aspx?ArticleID=30588',
  'wis-893.82': 'http://docs.legis.wisconsin.gov/document/proposaltext/2017/REG/AB519,2,6',
  'wis-968.07': 'https://howtolegalhelp.com/section-968-07-arrest-by-a-law-enforcement-officer',
  'wis-doc-309': 'https://regulations.justia.com/states/wisconsin/doc/chapter-doc-309/section-doc-309-39',
  'wis-doc-328.27':
    'https://d1tvxue8o4w0fl.cloudfront.net/regulation/wisconsin-administrative-code/agency-department-of-corrections/chapter-doc-328-community-supervision-of-offenders/subchapter-iii-enforcement-options-and-related-matters/section-doc-32827-custody-and-detention',
  'wis-976.03':
    'https://getpocketlaw.com/law/state_wisconsin/section-976-03-uniform-criminal-extradition-act_d7de4b447586',
  'wis-990.01': 'https://lawserver.com/law/state/wisconsin/wi-laws/wisconsin_laws_48-979',
  'legislative-council-pl-280': 'https://docslib.org/doc/3269190/public-law-280-or-p-l',
  'wis-893.80-undated': 'https://docs.legis.wisconsin.gov/statutes/statutes/893/viii/80/9/b/_19?down=1',
  'wis-893.82-2007': 'https://docs.legis.wisconsin.gov/document/statutes/2007/893.83(1)',
  'wis-895.46': 'http://wi.elaws.us/statutes/895.46(1)',
  'wis-893.16': 'https://docs.legis.wisconsin.gov/document/statutes/2019/893.17',
  'wis-19.35': 'https://lexace.ai/us/statute/wisconsin/19.35',
  'wis-19.37-2017': 'https://docs.legis.wisconsin.gov/document/statutes/2017/19.41(2)',
  'wis-19.32-2001': 'https://docs.legis.wisconsin.gov/document/statutes/2001/19.34(2)(b)2.',
  'wis-165.87':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-165-department-of-16587-body-cameras-and',
  '2019-sb-50': 'https://docs-preview.legis.wisconsin.gov/2019/related/proposals/sb50/1/_12',
  '2019-act-29':
    'https://www.wisbar.org/NewsPublications/WisconsinLawyer/Pages/Article.aspx?Volume=93&Issue=1&ArticleID=27410',
  'payton-v-new-york':
    'https://factually.co/fact-checks/justice/court-decisions-limiting-ice-administrative-warrants-home-entry-39ef34',
  'gibson-habeas-2026':
    'https://factually.co/fact-checks/justice/federal-court-decisions-2024-2026-ice-form-i-205-home-entry-warrant-b6ab4c',
  'greater-boston-latino-network-v-ice':
    'https://news.bloomberglaw.com/litigation/ice-sued-over-memo-authorizing-warrantless-arrests-at-homes',
  'gibson-v-ice': 'https://principlecivics.com/topics/ice-warrantless-home-entry-fourth-amendment-memo-jan-2026',
  'irizarry-v-yehia': 'https://github.com/migrantusa/us-immigration-data',
  'icwc-v-noem': 'https://github.com/migrantusa/us-immigration-data',
  'ice-memo-2025-05-12':
    'https://www.tag24.com/politics/refugees/ice-memo-giving-agents-authority-to-break-into-homes-without-warrant-slammed-as-unconstitutional-3461784',
  'usc-8-1362': 'https://www.everycrsreport.com/files/20160317_R43613_f0250ce8dc95aa29d0cd6f30bdbd9fe826f37d55.html',
  'wis-968.31':
    'https://getpocketlaw.com/law/state_wisconsin/section-968-31-interception-and-disclosure-of-wire-electronic-or-oral-communications-prohibited_400002c04d19',
  'uslegal-recording-wisconsin': 'https://wiretapping.uslegal.com/state-laws/wisconsin/',
  'new-england-synod-v-dhs': 'https://github.com/migrantusa/us-immigration-data',
  'pcun-v-noem': 'https://github.com/migrantusa/us-immigration-data',
  'make-the-road-v-mullin': 'https://github.com/migrantusa/us-immigration-data',
  'pablo-sequen-v-albarran': 'https://github.com/migrantusa/us-immigration-data',
  'dhs-memo-2025-01-20':
    'https://nafsa.org/regulatory-information/dhs-rescinds-biden-protected-areas-enforcement-policy',
  'usc-8-1357-2021': 'http://www.supremecourt.gov/DocketPDF/21/21-5352/186986/20210809122617599_Appendix%20D.pdf',
  'ice-memo-2026-01-28':
    'https://www.foxnews.com/politics/ice-reveals-legal-theory-behind-warrantless-immigration-arrests',
  'ice-courthouse-memo-2025-05-27':
    'https://www.jobandnetwork.com/article/659?title=ICE+Quietly+Rolls+Back+Rules+for+Courthouse+Immigration+Arrests',
  'gcsynod-2026':
    'https://www.gcsynod.org/news/federal-court-blocks-ice-raids-at-houses-of-worship-affirming-religious-freedom',
  'religious-liberty-2026-02': 'https://religiousliberty.tv/?p=170509366',
  'word-and-way-2026-02-14':
    'https://wordandway.org/2026/02/14/judge-freezes-ice-raids-at-some-baptist-lutheran-mcc-churches',
  'living-church-2025':
    'https://livingchurch.org/news/news-episcopal-church/judge-blocks-ice-enforcement-at-some-churches/',
  'friends-journal-2025-04': 'https://www.friendsjournal.org/quakers-join-new-dhs-lawsuit/',
  'fox6-courthouse-2025-12': 'https://www.fox6now.com/news/milwaukee-judge-dugan-trial-courthouse-policy',
  'cfr-287.8-2025': 'https://teachinglegalhistory.unl.edu/s/oer/item/2123',
  'cfr-287.8': 'https://github.com/migrantusa/us-immigration-data',
  'brignoni-ponce': 'https://teachinglegalhistory.unl.edu/s/oer/item/2123',
  'noem-v-vasquez-perdomo': 'https://teachinglegalhistory.unl.edu/s/oer/item/2123',
  'riley-v-california': 'https://github.com/migrantusa/us-immigration-data',
  'wis-968.24': 'https://docs.legis.wisconsin.gov/document/statutes/1997/968.255(2)(a)',
  'wis-946.41':
    'https://casetext.com/statute/wisconsin-statutes/criminal-code/chapter-946-crimes-against-government-and-its-administration/subchapter-iv-interference-with-law-enforcement/section-94641-resisting-or-obstructing-officer',
  'henes-v-morrissey': 'http://ecases.us/case/wis/c2488403/henes-v-morrissey',
  'state-v-griffith':
    'https://www.wisconsinappeals.net/on-point-by-the-wisconsin-state-public-defender/reasonable-suspicion-stop-duration-traffic-offense-asking-for-passengers-identification-following-lawful-stop/',
  'usc-8-1304': 'https://www.law.cornell.edu/uscode/text/8/1304',
  'setliff-ice-at-work': 'https://www.setlifflaw.com/?p=4943',
  'boardman-clark-2025':
    'https://boardmanclark.com/publications/school-law-fyi/preparing-for-potential-immigration-and-customs-enforcement-at-school',
  'usc-8-1229': 'https://niwaplibrary.wcl.american.edu/publisher/u-s-code',
  'usc-8-1367': 'https://myattorneyusa.com/immigration-blog/immigration-to-the-usa/vawa-confidentiality-provisions',
  'wis-905.045':
    'https://www.womenslaw.org/laws/wi/statutes/905045-domestic-violence-or-sexual-assault-advocate-victim-privilege',
  'ice-locator-2017': 'http://eot.us.archive.org/eot/20170125000412/http:/locator.ice.gov/odls/about.jsp',
  'reference-locator':
    'https://www.reference.com/government-politics/use-online-detainee-locator-system-3260fd218740cc80',
  'ice-contact': 'https://www.ice.gov/ICEcasereview',
  'state-consular-manual': 'https://docslib.org/doc/6545262/consular-notification-and-access-manual',
  'fr-72-1923': 'http://federal.elaws.us/fr/notice/1/17/2007/07-137',
  'cfr-287.3-1997': 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_3',
  'wis-967.06':
    'https://casetext.com/statute/wisconsin-statutes/criminal-procedure/chapter-967-criminal-procedure-general-provisions/section-96706-determination-of-indigency-appointment-of-counsel-preparation-of-record',
  'ag-opinion-1989': 'https://docs-preview.legis.wisconsin.gov/misc/oag/archival/_404/_1/_34?down=1',
  '2007-act-110': 'https://www.nationalnotary.org/knowledge-center/news/law-updates/wi-assembly-bill-468',
  'wislawjournal-2008-03-24': 'https://wislawjournal.com/2008/03/24/confronting-notario-fraud/',
  'wis-doc-350': 'https://docs.legis.wisconsin.gov/code/admin_code/doc/350/32/5?down=1',
  'max-fm-2025-06-23': 'https://max.fm/news/2025/06/23/community-immigration-law-center-wants-to-expand',
  'wis-48.979-2011': 'https://docs.legis.wisconsin.gov/document/amends/2011/REG/SB82-SSA1,16,1',
  'door-county-parental-powers': 'https://doorcountysheriff.org/669/Delegation-of-Parental-Powers',
  'wis-48.9795': 'https://www.thelenlaw.com/blog/2023/07/defining-guardianship-for-minors-in-wisconsin/',
  'wis-244.05':
    'https://www.theburtonlawoffice.com/post/how-many-witnesses-for-financial-power-of-attorney-in-wisconsin',
  'wis-109.09-2013': 'https://docs.legis.wisconsin.gov/document/statutes/2013/109.10(3)(b)',
  'dwd-wages': 'https://www.dwd.wisconsin.gov/er/laborstandards/wages.htm',
  'poynette-open-records': 'http://poynette-wi.gov/2346/Open-Records',
  'usc-5-552': 'https://lawofficeimmigration.com/blog/foia-before-immigration-court.html',
  'palmer-polaski-foia': 'https://palmerpolaski.com/news/all-about-foia-requests/amp',
  'law-office-foia-court': 'https://lawofficeimmigration.com/blog/foia-before-immigration-court.html',
  '2025-ab-24-history': 'https://www.billtrack50.com/billdetail/1830569',
  '2025-ab-24-council-memo': 'https://app.legiplex.com/wi/legislature/2025/2025-r/bills/ab24/draft-2169422',
  ...sharingReadAt,
  ...complaintsReadAt,
  ...agencyReadAt,
  ...deadlinesReadAt,
  ...protectionsReadAt,
  ...localReadAt,
  ...prepareReadAt,
  ...victimReadAt,
};
