import type { Source } from '../register.ts';
import { published, usc, wis } from './make.ts';

/** What the ways to complain and to claim lean on. */
export const complaintSources = {
  'wis-946.66': wis('946.66', null),
  'wis-62.13': wis('62.13', null),
  'greendale-police-complaints': published(
    'policy',
    'Village of Greendale, Police Department, complaint procedure',
    null,
    'https://www.greendale.org/departments/police/complaint_procedures.php',
  ),
  'milwaukee-fpc-faq': published(
    'record',
    'Milwaukee Fire and Police Commission, FAQs',
    null,
    'https://city.milwaukee.gov/fpc/FAQs',
  ),
  'wis-118.13': wis('118.13', null),
  '2019-ab-484': {
    kind: 'record',
    cite: '2019 Assembly Bill 484',
    url: 'https://docs.legis.wisconsin.gov/2019/related/proposals/ab484',
    asOf: '2019',
  },
  'castaneda-v-welch': {
    kind: 'ruling',
    cite: 'State ex rel. Castaneda v. Welch, 2007 WI 103',
    url: 'https://www.wicourts.gov/opinions/',
    asOf: '2007',
  },
  'rfk-human-rights-v-dhs': {
    kind: 'case',
    cite: 'Robert F. Kennedy Human Rights v. DHS, No. 1:25-cv-01270 (D.D.C.)',
    url: 'https://www.dcd.uscourts.gov/',
    asOf: '2025-07',
  },
  'dhs-complaints': published('record', 'DHS, page on complaints', null, 'https://www.dhs.gov/complaints'),
  'dhs-oig-hotline': {
    kind: 'record',
    cite: 'DHS Office of Inspector General, complaint hotline',
    url: 'https://www.oig.dhs.gov/',
    asOf: '2025',
  },
  'aclu-wi-intake': published(
    'report',
    'ACLU of Wisconsin, Request legal assistance',
    null,
    'https://aclu-wi.org/en/request-legal-assistance',
  ),
  'wis-885.38': wis('885.38', null),
  'fr-90-57141': published(
    'regulation',
    'U.S. Department of Justice, final rule on Title VI, 90 Fed. Reg. 57141 (Dec. 10, 2025)',
    '2025-12-10',
    'https://www.govinfo.gov/content/pkg/FR-2025-12-10/html/2025-22448.htm',
  ),
  'usc-42-1983': usc('42', '1983', null),
  'usc-28-2680': usc('28', '2680', null),
  'martin-v-united-states': {
    kind: 'ruling',
    cite: 'Martin v. United States, 605 U.S. 395 (2025)',
    url: 'https://www.supremecourt.gov/opinions/USReports.aspx',
    asOf: '2025-06-12',
  },
  'wis-constitution': {
    kind: 'statute',
    cite: 'Wisconsin Constitution',
    url: 'https://docs.legis.wisconsin.gov/constitution/wi',
    asOf: null,
  },
  'wis-17.16': wis('17.16', null),
  'wis-895.455': wis('895.455', null),
  'datcp-complaint': published(
    'record',
    'Wisconsin Department of Agriculture, Trade and Consumer Protection, page on filing a complaint',
    null,
    'https://datcp.wi.gov/Pages/Publications/FilingAComplaint127.aspx',
  ),
  'wi-olr': published(
    'record',
    'Wisconsin Court System, Office of Lawyer Regulation',
    null,
    'https://www.wicourts.gov/courts/offices/olr.htm',
  ),
} as const satisfies Record<string, Source>;
