import type { complaintSources } from './complaints.ts';

/** Where the words of these were in fact read. */
export const complaintsReadAt: Readonly<Record<keyof typeof complaintSources, string>> = {
  'wis-946.66': 'https://self-law.org/code/wi/chapter-946/946-66',
  'wis-62.13': 'http://wi.elaws.us/statutes/62.13(2s)(a)',
  'greendale-police-complaints': 'https://www.greendale.org/departments/police/complaint_procedures.php',
  'milwaukee-fpc-faq': 'https://city.milwaukee.gov/fpc/FAQs',
  'wis-118.13': 'https://docs-preview.legis.wisconsin.gov/document/statutes/118.125(5)(b)',
  '2019-ab-484': 'http://docs.legis.wisconsin.gov/2019/related/proposals/ab484/3/_4?down=1',
  'castaneda-v-welch': 'https://cetient.com/opinion/1727157/state-ex-rel-castaneda-v-welch',
  'rfk-human-rights-v-dhs': 'https://clearinghouse.net/case/46496',
  'dhs-complaints': 'https://www.dhs.gov/complaints',
  'dhs-oig-hotline': 'https://factually.co/fact-checks/justice/how-to-file-complaint-against-ice-agents-1bb581',
  'aclu-wi-intake': 'https://aclu-wi.org/en/request-legal-assistance',
  'wis-885.38':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-885-witnesses-and-88538-interpreters-in-circuit',
  'fr-90-57141': 'https://www.govinfo.gov/content/pkg/FR-2025-12-10/html/2025-22448.htm',
  'usc-42-1983': 'http://www.associationpublications.com/flipbooks/otla-tl/2021/Spring/22/',
  'usc-28-2680': 'https://www.everycrsreport.com/reports/LSB11344.html',
  'martin-v-united-states': 'https://www.everycrsreport.com/reports/LSB11344.html',
  'wis-constitution': 'https://eyeball-series.democraticunderground.net/?com=view_post&forum=1084&pid=24822',
  'wis-17.16':
    'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-17-resignations-vacancies-1716-removals-definition-procedure',
  'wis-895.455': 'https://docs-preview.legis.wisconsin.gov/document/statutes/895.46(3',
  'datcp-complaint': 'https://datcp.wi.gov/Pages/Publications/FilingAComplaint127.aspx',
  'wi-olr': 'https://www.wicourts.gov/courts/offices/olr.htm',
};
