import type { Source } from '../register.ts';
import { published } from './make.ts';

/** Groups, newsrooms and researchers. */
export const reports = {
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
  'outagamie-287g-newsletter': published(
    'report',
    'Democratic Party of Wisconsin’s 8th Congressional District, What 287(g) “Warrant Model” Agreements Mean in NE Wisconsin',
    '2025',
    'https://8th-district-dems-updates.kit.com/posts/what-287-g-warrant-model-agreements-mean-in-ne-wisconsin',
  ),
  'crs-if11736': {
    kind: 'report',
    cite: 'Congressional Research Service, Reinstatement of Removal Orders: An Introduction (IF11736)',
    url: 'https://crsreports.congress.gov',
    asOf: '2024-11-04',
  },
  'tooby-16489': published(
    'report',
    'Norton Tooby, Criminal Defense of Immigrants (online treatise)',
    null,
    'https://nortontooby.com/node/16489',
  ),
  'wrn-tribes-2026-01': published(
    'news',
    'Wisconsin Radio Network, Wisconsin tribes advise members amid ICE actions in Twin Cities',
    '2026-01',
    'https://www.wrn.com/wrn-daily-wisconsin-tribes-advise-members-amid-ice-actions-in-twin-cities/',
  ),
  'st-mary-law-sign': published(
    'report',
    'Saint Mary legal-aid library, Should somebody sign papers to be deported?',
    null,
    'http://stmarylaw.org/should-somebody-sign-papers-be-deported.html',
  ),
  'wsj-2021-11-16': published(
    'news',
    'Wisconsin State Journal, on recorded calls at the Dane County Jail',
    '2021-11-16',
    'https://madison.com/news/local/crime-and-courts/livestream-okd-in-trial-of-chandler-halderson-accused-of-killing-and-dismembering-his-parents/article_a1c6c09d-5e42-5c22-aef2-84a3fc873ac0.html',
  ),
  'stevens-point-journal-2021-03-10': published(
    'news',
    'Stevens Point Journal, Portage County settles lawsuit over recorded attorney-client calls',
    '2021-03-10',
    'https://www.stevenspointjournal.com/story/news/2021/03/10/portage-county-settles-lawsuit-inmates-over-recorded-attorney-client-calls/6933700002/',
  ),
  'aclu-wi-deportreport': published(
    'report',
    'ACLU of Wisconsin, The Jail-to-Deportation Pipeline in Wisconsin (2025 update)',
    '2025-09',
    'https://www.aclu-wi.org/publications/deportreport',
  ),
  'wisconsin-examiner-2025-10-22': {
    kind: 'news',
    cite: 'Wisconsin Examiner, on the Dodge County jail and ICE',
    url: 'https://wisconsinexaminer.com/',
    asOf: '2025-10-22',
  },
} as const satisfies Record<string, Source>;
