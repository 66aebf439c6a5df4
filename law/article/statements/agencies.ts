import { inSeason, inYear, register, soon } from './register.ts';

/** Local rules, what agencies share, and the money behind it. */
export const agencies = register({
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
});
