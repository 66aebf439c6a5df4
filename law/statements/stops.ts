import { inSeason, inYear, register, soon } from './register.ts';

/** On the street and in a car: stops, searches, names, arrests without a warrant; and recording them. */
export const stops = register({
  // FED-61.
  'stop-needs-facts': {
    standing: 'reported',
    sources: [{ source: 'cfr-287.8-2025', at: '(b)(2)' }, { source: 'brignoni-ponce' }],
    ...inSeason,
  },
  // FED-62: an order for the time being, and for Los Angeles alone.
  'stop-los-angeles': {
    standing: 'pending',
    sources: [{ source: 'noem-v-vasquez-perdomo' }],
    from: '2025-09-08',
    ...soon,
  },
  // FED-63.
  'arrest-without-warrant': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1357-2021', at: '(a)(2)' }],
    ...inSeason,
  },
  // FED-64.
  'arrest-memo-2026': {
    standing: 'reported',
    sources: [{ source: 'ice-memo-2026-01-28' }],
    from: '2026-01-28',
    ...soon,
  },
  // FED-69.
  'search-say-no': { standing: 'reported', sources: [{ source: 'riley-v-california' }], ...inYear },
  // WI-104, WI-148.
  'police-ask-name': {
    standing: 'reported',
    sources: [{ source: 'wis-968.24' }, { source: 'henes-v-morrissey' }],
    ...inYear,
  },
  // WI-149.
  'passenger-name': { standing: 'reported', sources: [{ source: 'state-v-griffith', at: '¶¶ 45, 52' }], ...inYear },
  // FED-75, WI-104: no dossier has the statute on licenses; the sources are those of WI-104, which says it in passing.
  'driver-license-stop': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-968.24' }, { source: 'henes-v-morrissey' }],
    ...inYear,
  },
  // WI-103.
  'no-obstructing': { standing: 'confirmed', sources: [{ source: 'wis-946.41', at: '(1)–(2)' }], ...inYear },
  // FED-71.
  'carry-papers': { standing: 'reported', sources: [{ source: 'usc-8-1304', at: '(e)' }], ...inYear },
  // FED-76.
  'recording-officers': { standing: 'reported', sources: [{ source: 'irizarry-v-yehia' }], ...inYear },
  // WI-102.
  'recording-talks': {
    standing: 'reported',
    sources: [{ source: 'wis-968.31', at: '(1), (2)(b)–(c)' }, { source: 'uslegal-recording-wisconsin' }],
    ...inYear,
  },
});
