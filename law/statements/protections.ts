import { inSeason, inYear, register, soon } from './register.ts';

/** The day on which what no dossier had was looked for and compared. */
const looked = { checked: '2026-11-26' };

/** What to ask a lawyer about: asylum and what has no year, family, years here, young people, DACA and TPS, a trip. */
export const protections = register({
  // Asylum. FED-104 to FED-106.
  'asylum-one-year': { standing: 'reported', sources: [{ source: 'cfr-1208.4', at: '(a)(2)' }], ...inSeason },
  'asylum-proof': { standing: 'reported', sources: [{ source: 'cfr-1208.4', at: '(a)(2)' }], ...inSeason },
  'withholding-no-year': {
    standing: 'reported',
    sources: [{ source: 'cfr-1208.4', at: '(a)' }, { source: 'immigration-equality-one-year' }],
    ...inYear,
  },
  'asylum-year-children': {
    standing: 'reported',
    sources: [{ source: 'cila-one-year-2019' }],
    ...inSeason,
    ...looked,
  },
  'asylum-fee-law': { standing: 'reported', sources: [{ source: 'pl-119-21' }], ...soon },
  'asylum-fee-order': { standing: 'pending', sources: [{ source: 'venezuelan-association-v-uscis' }], ...soon },
  'asylum-no-interview': { standing: 'reported', sources: [{ source: 'fr-2026-15190' }], from: '2026-07-28', ...soon },

  // Family and years here: no dossier has them, so the texts were looked for.
  'family-close': {
    standing: 'reported',
    sources: [{ source: 'uscis-immediate-relatives' }],
    ...inYear,
    ...looked,
  },
  'family-green-card': {
    standing: 'reported',
    sources: [{ source: 'mbh-family-immigrants' }],
    ...inYear,
    ...looked,
  },
  'family-inspected': {
    standing: 'reported',
    sources: [{ source: 'uscis-manual-7-b-2', at: 'A' }],
    ...inSeason,
    ...looked,
  },
  'citizen-through-parent': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1431', at: '(a)' },
      { source: 'uscis-manual-12-h-3', at: 'A' },
    ],
    ...inYear,
    ...looked,
  },
  'ten-years-hardship': {
    standing: 'confirmed',
    sources: [{ source: 'usc-8-1229b', at: '(b)(1)' }],
    ...inSeason,
    ...looked,
  },
  'three-years-abuse': {
    standing: 'confirmed',
    sources: [{ source: 'usc-8-1229b', at: '(b)(2)' }],
    ...inSeason,
    ...looked,
  },

  // Young people. FED-112, WI-97.
  'young-people-status': { standing: 'reported', sources: [{ source: 'acr-v-noem' }], ...soon },
  'young-people-deferred': { standing: 'pending', sources: [{ source: 'acr-v-noem' }], ...soon },
  'young-status-before-21': {
    standing: 'reported',
    sources: [{ source: 'uscis-manual-6-j-2', at: 'A–B' }],
    ...inSeason,
    ...looked,
  },

  // DACA and TPS, and a trip with either. FED-110, FED-111.
  'daca-renewals': { standing: 'reported', sources: [{ source: 'texas-v-united-states-daca' }], ...soon },
  'daca-case': { standing: 'pending', sources: [{ source: 'texas-v-united-states-daca' }], ...soon },
  'tps-ended': {
    standing: 'reported',
    sources: [{ source: 'uscis-tps' }, { source: 'mullin-v-doe' }],
    ...soon,
    ...looked,
  },
  'trip-counts-as-leaving': {
    standing: 'reported',
    sources: [{ source: 'matter-of-delcarmen-lara' }],
    from: '2026-08-13',
    ...soon,
  },
});
