import { inSeason, register, soon } from './register.ts';

/** What courts are deciding, at the latest stage that we found. */
export const cases = register({
  // FED-115.
  'bond-rehearing-unknown': { standing: 'unconfirmed', sources: [{ source: 'cirrus-rojas-v-olson' }], ...soon },
  // FED-109.
  'victims-case-stage': { standing: 'pending', sources: [{ source: 'icwc-v-noem' }], ...soon },
  // FED-85.
  'flores-stage': { standing: 'pending', sources: [{ source: 'flores-appeal' }], ...soon },
  // FED-65.
  'arrest-decree': { standing: 'reported', sources: [{ source: 'castanon-nava-v-dhs' }], ...soon },
  // FED-65.
  'arrest-decree-stage': {
    standing: 'unconfirmed',
    sources: [{ source: 'castanon-nava-v-dhs' }, { source: 'damast-seventh-circuit' }],
    ...soon,
  },
  // FED-148.
  'appeal-days-case': {
    standing: 'pending',
    sources: [{ source: 'amica-center-v-eoir' }, { source: 'ilrc-bia-appeals-2026' }],
    ...soon,
  },
  // FED-51, WI-116.
  'medicaid-data-stage': {
    standing: 'pending',
    sources: [{ source: 'california-v-hhs' }, { source: 'wi-doj-medicaid-suit-2025' }],
    ...soon,
  },
  // WI-18.
  'money-victims-suit': { standing: 'reported', sources: [{ source: 'wi-doj-voca-2025' }], ...soon },
  // FED-97.
  'dhs-offices-case': { standing: 'pending', sources: [{ source: 'rfk-human-rights-v-dhs' }], ...soon },
  // FED-18.
  'detainer-settlement': {
    standing: 'reported',
    sources: [{ source: 'gonzalez-v-ice' }],
    from: '2025-03-04',
    ...inSeason,
  },
  // FED-18.
  'detainer-settlement-here': { standing: 'unconfirmed', sources: [{ source: 'gonzalez-v-ice' }], ...soon },
  // FED-66.
  'arrest-decree-papers': { standing: 'reported', sources: [{ source: 'tspr-2025-12-12' }], ...inSeason },
});
