import { inSeason, inYear, register, soon } from './register.ts';

/** What holds for any office that shares information with ICE, or does not. */
export const sharing = register({
  // FED-37, FED-38, FED-40, FED-41.
  'sharing-federal-1373': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1373', at: '(a)–(b)' },
      { source: 'ilrc-1373' },
      { source: 'san-francisco-v-barr' },
      { source: 'united-states-v-illinois' },
    ],
    ...inSeason,
  },
  // WI-76, WI-71, WI-74, WI-116, WI-122.
  'status-no-general-secrecy': {
    standing: 'unconfirmed',
    sources: [
      { source: 'wis-118.125', at: '(2)' },
      { source: 'wis-146.82-2001', at: '(2)(a)5.' },
      { source: 'wis-71.78-2003', at: '(1)' },
      { source: 'wis-dhs-108.01' },
    ],
    ...inSeason,
  },
  // FED-41, FED-52.
  'status-which-first': {
    standing: 'unconfirmed',
    sources: [{ source: 'usc-8-1373' }, { source: 'olc-1999-05-18' }],
    ...inSeason,
  },
  // WI-65, WI-71, WI-74.
  'court-papers-compel': {
    standing: 'reported',
    sources: [
      { source: 'doa-memo-2025' },
      { source: 'wis-118.125', at: '(2)' },
      { source: 'wis-146.82-2017', at: '(2)(a)' },
    ],
    ...inSeason,
  },
  // C06d of the audit: not a general security exception.
  'no-security-rule-found': { standing: 'unconfirmed', sources: [{ source: 'doa-memo-2025' }], ...inSeason },
  // FED-44.
  'ice-subpoena': {
    standing: 'unconfirmed',
    sources: [{ source: 'school-rights-slides-2017' }],
    ...inSeason,
  },
  // WI-77, FED-06.
  'no-notice-duty-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'ice-guidance-i247a', at: 'box 1' }],
    ...inSeason,
  },
  // WI-65, WI-66.
  'doa-memo': { standing: 'reported', sources: [{ source: 'doa-memo-2025' }], from: '2025-04-18', ...soon },
  // WI-58, WI-59, WI-60, WI-61.
  'local-own-rules': {
    standing: 'reported',
    sources: [
      { source: 'urban-milwaukee-2025-04-04' },
      { source: 'spectrum-2025-05-13' },
      { source: 'jsonline-2019-12-18' },
      { source: 'daily-cardinal-2017-01' },
      { source: 'media-milwaukee-2018' },
    ],
    ...soon,
  },
  // WI-39.
  'fingerprints-reach-ice': {
    standing: 'reported',
    sources: [{ source: 'wis-165.84-2009', at: '(1)–(2)' }, { source: 'media-milwaukee-2018' }],
    ...inYear,
  },
  // WI-56, WI-67.
  'prison-data-paid': { standing: 'reported', sources: [{ source: 'aclu-wi-deportreport' }], ...inSeason },
  // WI-13.
  'ag-no-guidance-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-2008-02-04' }, { source: 'wi-doj-minnesota-brief-2026' }],
    ...soon,
  },
  // WI-15, WI-16.
  'ag-not-over-sheriffs': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-165.015', at: '(1)' }, { source: 'wis-ch-165-1999' }],
    ...inYear,
  },
  // WI-78, WI-81.
  'records-any-office': {
    standing: 'reported',
    sources: [{ source: 'wis-19.35', at: '(1)(a), (i)' }],
    ...inYear,
  },
  // WI-22.
  'ag-open-government': { standing: 'reported', sources: [{ source: 'wi-doj-open-government' }], ...inYear },
  // WI-85.
  'complaint-procedure-local': { standing: 'reported', sources: [{ source: 'wis-66.0511', at: '(3)' }], ...inYear },
  // FED-97, FED-161.
  'complaint-stops-no-clock': {
    standing: 'unconfirmed',
    sources: [{ source: 'dhs-civil-rights-complaint' }, { source: 'wis-893.80', at: '(1d)(a)' }],
    ...inSeason,
  },
  // WI-91, FED-95, FED-96.
  'complaint-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-open-government' }],
    ...inSeason,
  },
  // WI-118.
  'safe-at-home': {
    standing: 'reported',
    sources: [{ source: 'dcf-shares-2.3' }],
    ...inSeason,
  },
});
