import { inSeason, inYear, register, soon } from './register.ts';

/** Finding a person in custody: the locator, the phone, where people are moved, and whom they can ask for. */
export const custody = register({
  // The locator and ICE's own line. FED-98, FED-99, and the help directory's entry of the locator.
  'locator-exact': {
    standing: 'reported',
    sources: [{ source: 'ice-locator' }, { source: 'reference-locator' }],
    ...inSeason,
  },
  'locator-no-result': {
    standing: 'unconfirmed',
    sources: [{ source: 'ice-locator' }, { source: 'reference-locator' }],
    ...inSeason,
  },
  'locator-under-18': {
    standing: 'reported',
    sources: [{ source: 'ice-locator-2017' }, { source: 'reference-locator' }],
    ...inSeason,
  },
  'ice-line': { standing: 'reported', sources: [{ source: 'ice-contact' }], ...inSeason },

  // What a jail tells. FED-43, WI-82, WI-151.
  'records-federal-jail': { standing: 'reported', sources: [{ source: 'cfr-236.6' }], ...inYear },
  'jail-phone-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-doc-350', at: ', §§ 350.29, 350.30' }],
    ...inYear,
  },
  // No dossier has the rules on medical care in custody: the warning stands, and says so.
  'medical-rules-not-read': { standing: 'unconfirmed', sources: [{ source: 'wis-doc-350' }], ...inYear },

  // Where people are moved. The help directory's entry of the Dodge County jail; WI-54, WI-55 stand in `counties.ts`.
  'moved-out-of-state': { standing: 'reported', sources: [{ source: 'max-fm-2025-06-23' }], ...soon },
  // FED-115, FED-117, FED-20.
  'bond-courts-split': {
    standing: 'reported',
    sources: [{ source: 'rhoney-v-barbosa-da-cunha' }, { source: 'cirrus-rojas-v-olson' }],
    ...soon,
  },
  // FED-122.
  'fast-deportation-wide': {
    standing: 'reported',
    sources: [{ source: 'make-the-road-v-mullin' }],
    from: '2026-07-17',
    ...soon,
  },
  // FED-122.
  'fast-deportation-stage': { standing: 'reported', sources: [{ source: 'make-the-road-v-mullin' }], ...soon },

  // A lawyer, and who is none. FED-68, WI-96, WI-150.
  'lawyer-own-cost': { standing: 'reported', sources: [{ source: 'usc-8-1362' }], ...inYear },
  'lawyer-told-after-arrest': { standing: 'reported', sources: [{ source: 'cfr-287.3-1997', at: '(c)' }], ...inYear },
  'lawyer-criminal-case': {
    standing: 'reported',
    sources: [{ source: 'wis-967.06', at: '(1)–(2)' }, { source: 'ag-opinion-1989' }],
    ...inYear,
  },
  'notario-not-lawyer': {
    standing: 'reported',
    sources: [{ source: '2007-act-110' }, { source: 'wislawjournal-2008-03-24' }],
    ...inSeason,
  },
  // FED-163.
  'consulate-told': {
    standing: 'reported',
    sources: [{ source: 'state-consular-manual' }, { source: 'fr-72-1923' }],
    ...inYear,
  },
});
