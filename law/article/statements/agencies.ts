import { inSeason, inYear, register, soon } from './register.ts';

/** Local rules, what agencies share, and the money behind it. */
export const agencies = register({
  // WI-65, WI-66.
  'doa-memo': { standing: 'reported', sources: [{ source: 'doa-memo-2025' }], from: '2025-04-18', ...soon },
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
  // WI-50, WI-51.
  'agreements-wisconsin': {
    standing: 'reported',
    sources: [{ source: 'ice-287g-list' }, { source: 'urban-milwaukee-2025-07-31' }],
    ...soon,
  },
  // FED-24, FED-25.
  'agreement-federal-direction': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1357-2025', at: '(g)(1)–(5)' },
      { source: 'usc-8-1357', at: '(g)(9)' },
    ],
    ...inYear,
  },
  // WI-71, WI-112, WI-113.
  'pupil-records': { standing: 'reported', sources: [{ source: 'wis-118.125', at: '(1)(b), (2)' }], ...inYear },
  // WI-74, WI-115.
  'health-records': {
    standing: 'reported',
    sources: [
      { source: 'wis-146.82-2001', at: '(2)(a)5.' },
      { source: 'wis-146.82-2017', at: '(1), (2)(a)' },
    ],
    ...inSeason,
  },
  // WI-65, WI-71, WI-74.
  'court-papers-compel': {
    standing: 'unconfirmed',
    sources: [
      { source: 'doa-memo-2025' },
      { source: 'wis-118.125', at: '(2)' },
      { source: 'wis-146.82-2017', at: '(2)(a)' },
    ],
    ...inSeason,
  },
  // FED-139.
  'narrow-duty-to-report': { standing: 'reported', sources: [{ source: 'fr-65-58301' }], ...soon },
  // WI-39.
  'fingerprints-reach-ice': {
    standing: 'reported',
    sources: [{ source: 'wis-165.84-2009', at: '(1)–(2)' }, { source: 'media-milwaukee-2018' }],
    ...inYear,
  },
  // WI-56, WI-67.
  'prison-data-paid': { standing: 'reported', sources: [{ source: 'aclu-wi-deportreport' }], ...inSeason },
  // WI-69.
  'driver-data-reaches-ice': { standing: 'reported', sources: [{ source: 'wyden-2025-11-12' }], ...soon },
  // WI-09.
  'local-limits-not-barred': { standing: 'unconfirmed', sources: [{ source: 'civic-media-2026-02-22' }], ...soon },
  // FED-34.
  'no-federal-command': {
    standing: 'reported',
    sources: [{ source: 'printz-v-united-states' }, { source: 'murphy-v-ncaa' }],
    ...inYear,
  },
  // FED-35.
  'illinois-suit-dismissed': { standing: 'reported', sources: [{ source: 'united-states-v-illinois' }], ...inSeason },
  // WI-65, WI-66.
  'memo-reaction': { standing: 'reported', sources: [{ source: 'urban-milwaukee-2025-05-02' }], ...inSeason },
  // WI-18.
  'money-transport': {
    standing: 'pending',
    sources: [{ source: 'california-v-dot' }, { source: 'wi-doj-dot-suit-2025' }],
    ...soon,
  },
  // WI-18.
  'money-disaster-victims': {
    standing: 'reported',
    sources: [{ source: 'wi-doj-fema-2025' }, { source: 'wi-doj-voca-2025' }],
    ...soon,
  },
  // FED-36.
  'money-limits-case': { standing: 'pending', sources: [{ source: 'san-francisco-v-trump' }], ...soon },
  'safety-research-not-checked': {
    standing: 'unconfirmed',
    sources: [{ source: 'mjs-sheriffs-survey-2025-03' }],
    ...inYear,
  },
  // WI-64.
  'sheriffs-survey-2025': { standing: 'unconfirmed', sources: [{ source: 'mjs-sheriffs-survey-2025-03' }], ...soon },
  // WI-82, WI-83.
  'records-given-before': { standing: 'reported', sources: [{ source: 'aclu-wi-deportreport' }], ...inYear },
  // WI-82, FED-43.
  'records-federal-jail': { standing: 'reported', sources: [{ source: 'cfr-236.6' }], ...inYear },
});
