import { inSeason, inYear, register, soon } from './register.ts';

/** Where to complain about what was done, what each place can and cannot give, and what was not found. */
export const complaints = register({
  // WI-86.
  'complaint-false': { standing: 'reported', sources: [{ source: 'wis-946.66' }], ...inYear },
  // WI-87, WI-88.
  'complaint-police-commission': {
    standing: 'reported',
    sources: [
      { source: 'wis-62.13', at: '(1), (5)' },
      { source: 'greendale-police-complaints' },
      { source: 'milwaukee-fpc-faq' },
      { source: 'castaneda-v-welch' },
    ],
    ...inYear,
  },
  // WI-91, FED-96, FED-161.
  'complaint-dhs': {
    standing: 'reported',
    sources: [{ source: 'dhs-civil-rights-complaint' }, { source: 'dhs-complaints' }],
    ...inSeason,
  },
  // FED-97.
  'complaint-dhs-cuts': { standing: 'reported', sources: [{ source: 'rfk-human-rights-v-dhs' }], ...soon },
  // WI-92.
  'groups-not-oversight': {
    standing: 'reported',
    sources: [{ source: 'aclu-wi-deportreport' }, { source: 'aclu-wi-intake' }],
    ...inYear,
  },
  // WI-20, WI-91, FED-95, FED-96.
  'ag-no-ice-desk-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-open-government' }, { source: 'dhs-complaints' }, { source: 'dhs-oig-hotline' }],
    ...soon,
  },
  // WI-17.
  'ag-brief-minnesota': { standing: 'reported', sources: [{ source: 'wi-doj-minnesota-brief-2026' }], ...inSeason },
  // WI-71, WI-76.
  'no-status-discrimination-rule': { standing: 'unconfirmed', sources: [{ source: 'wis-118.13' }], ...inYear },
  // WI-02, WI-60, WI-61, WI-105.
  'status-questions-no-ban-found': {
    standing: 'unconfirmed',
    sources: [{ source: '2019-ab-484' }, { source: 'jsonline-2019-12-18' }, { source: 'daily-cardinal-2017-01' }],
    ...inSeason,
  },
  // WI-152.
  'court-interpreter': { standing: 'reported', sources: [{ source: 'wis-885.38', at: '(3)(a)' }], ...inYear },
  // FED-160.
  'language-rule-2025': { standing: 'reported', sources: [{ source: 'fr-90-57141' }], from: '2025-12-10', ...inSeason },
  // FED-87.
  'claim-1983-who': { standing: 'reported', sources: [{ source: 'usc-42-1983' }], ...inYear },
  // FED-93.
  'claim-ftca-covers': {
    standing: 'reported',
    sources: [{ source: 'usc-28-2680', at: '(h)' }, { source: 'martin-v-united-states' }],
    ...inYear,
  },
  // WI-89.
  'complaint-sheriff-governor': {
    standing: 'reported',
    sources: [
      { source: 'wis-constitution', at: ', art. VI, § 4' },
      { source: 'wis-17.16', at: '(3)' },
    ],
    ...inYear,
  },
  // WI-20, WI-91.
  'complaint-state-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-open-government' }],
    ...inSeason,
  },
  // WI-85.
  'force-policy-public': { standing: 'reported', sources: [{ source: 'wis-66.0511', at: '(2)' }], ...inYear },
  // WI-49.
  'prisoner-injury': { standing: 'reported', sources: [{ source: 'wis-895.455' }], ...inYear },
  // WI-138.
  'threats-no-one-rule': { standing: 'unconfirmed', sources: [{ source: 'dwd-retaliation' }], ...inYear },
  // Looked for nowhere; the notice is the limit that could be the shortest.
  'claim-death-not-checked': { standing: 'unconfirmed', sources: [{ source: 'wis-893.80' }], ...inYear },
  // WI-96, WI-147.
  'fraud-where-to-report': {
    standing: 'reported',
    sources: [{ source: 'datcp-complaint' }, { source: 'wi-olr' }],
    ...inYear,
  },
});
