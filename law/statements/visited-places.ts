import { inSeason, inYear, register, soon } from './register.ts';

/** Work, courts, schools, hospitals and churches: what limits there are on officers who come there. */
export const visitedPlaces = register({
  // FED-59, FED-77: that the warrant has to be a judge’s is said by the report, not by the rule.
  'work-rooms': {
    standing: 'reported',
    sources: [{ source: 'cfr-287.8', at: '(f)(2)' }, { source: 'setliff-ice-at-work' }],
    ...inSeason,
  },
  // FED-77.
  'work-form-check': { standing: 'reported', sources: [{ source: 'setliff-ice-at-work' }], ...inSeason },
  // FED-82.
  'courthouse-ice-guidance': {
    standing: 'reported',
    sources: [{ source: 'ice-courthouse-memo-2025-05-27' }],
    from: '2025-05-27',
    ...soon,
  },
  // WI-99.
  'courthouse-milwaukee': {
    standing: 'reported',
    sources: [{ source: 'fox6-courthouse-2025-12' }, { source: 'urban-milwaukee-2025-04-04' }],
    ...soon,
  },
  // FED-83.
  'immigration-court-arrests': {
    standing: 'reported',
    sources: [{ source: 'pablo-sequen-v-albarran' }],
    from: '2026-06-23',
    ...soon,
  },
  // FED-83.
  'immigration-court-arrests-now': {
    standing: 'unconfirmed',
    sources: [{ source: 'pablo-sequen-v-albarran' }],
    ...soon,
  },
  // FED-84.
  'victim-places': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1229', at: '(e)' }, { source: 'usc-8-1367' }],
    ...inYear,
  },
  // WI-136.
  'victim-advocate-private': {
    standing: 'confirmed',
    sources: [{ source: 'wis-905.045', at: '(1)–(4)' }],
    ...inYear,
  },
  // FED-109.
  'victim-case-ice': { standing: 'pending', sources: [{ source: 'icwc-v-noem' }], ...soon },
  // FED-78.
  'protected-areas-withdrawn': {
    standing: 'reported',
    sources: [{ source: 'dhs-memo-2025-01-20' }],
    from: '2025-01-20',
    ...inSeason,
  },
  // FED-81, WI-101.
  'schools-hospitals-open': { standing: 'pending', sources: [{ source: 'pcun-v-noem' }], ...soon },
  // FED-79.
  'church-order': {
    standing: 'pending',
    sources: [{ source: 'new-england-synod-v-dhs' }, { source: 'religious-liberty-2026-02' }],
    ...soon,
  },
  // FED-79, WI-101: who is covered is said by reports alone.
  'church-order-who': {
    standing: 'reported',
    sources: [{ source: 'word-and-way-2026-02-14' }, { source: 'gcsynod-2026' }],
    ...soon,
  },
  // FED-80.
  'church-order-older': {
    standing: 'reported',
    sources: [{ source: 'living-church-2025' }, { source: 'friends-journal-2025-04' }],
    ...soon,
  },
  // WI-72.
  'school-warrant': { standing: 'reported', sources: [{ source: 'boardman-clark-2025' }], ...inSeason },
});
