import { inSeason, inYear, register, soon } from './register.ts';

/** What the papers are, and what a signature or an old order does. */
export const papers = register({
  // What the papers are. FED-09, FED-10, FED-119, WI-34.
  'i200-officer': { standing: 'reported', sources: [{ source: 'cfr-236.1', at: '(b)(1)' }], ...inSeason },
  'i205-final-order': {
    standing: 'reported',
    sources: [{ source: 'cfr-241.2', at: '(a)(1)' }],
    ...inSeason,
  },
  'final-order-no-bond': { standing: 'reported', sources: [{ source: 'eoir-bia-manual-7.2', at: '(a)' }], ...soon },
  'judge-warrant-differs': {
    standing: 'confirmed',
    sources: [{ source: 'wis-968.07', at: '(1)(a)' }],
    ...inYear,
  },
  // Our own inference from the statute; what an ICE warrant is under it is part of the open case (WI-34).
  'judge-warrant-own-reason': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-968.07', at: '(1)' }, { source: 'voces-v-gerber' }],
    ...soon,
  },

  // Possible citizens. FED-11, FED-13, FED-23, FED-73.
  'citizen-held-by-mistake': {
    standing: 'reported',
    sources: [{ source: 'galarza-v-szalczyk' }, { source: 'morales-v-chadbourne' }],
    ...inYear,
  },
  'citizen-ice-directive': {
    standing: 'reported',
    sources: [{ source: 'ice-directive-16001.2', at: '1–2' }],
    from: '2015-11-10',
    ...inSeason,
  },
  'citizen-never-claim-falsely': {
    standing: 'reported',
    sources: [{ source: 'usc-18-911' }, { source: 'usc-8-1182', at: '(a)(6)(C)(ii)' }],
    ...inYear,
  },

  // Signed or pressed to sign. FED-153.
  'sign-voluntary-departure': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1229c' }, { source: 'st-mary-law-sign' }],
    ...inYear,
  },
  'signed-withdraw': {
    standing: 'unconfirmed',
    sources: [{ source: 'usc-8-1229a', at: '(d)' }, { source: 'usc-8-1229c' }],
    ...inSeason,
  },

  // An old deportation order. FED-10, FED-100, FED-119, FED-144, FED-145, FED-146, FED-147, FED-149.
  'old-order-fast': {
    standing: 'unconfirmed',
    sources: [{ source: 'cfr-241.2', at: '(a)(1)' }, { source: 'crs-if11736' }],
    ...inSeason,
  },
  'order-missed-hearing': {
    standing: 'reported',
    sources: [{ source: 'eoir-manual-5.9' }, { source: 'usc-8-1229a-missed', at: '(b)(5)' }],
    ...inSeason,
  },
  'reopen-does-not-stop': {
    standing: 'unconfirmed',
    sources: [{ source: 'ice-form-i246' }, { source: 'usc-8-1229a-missed', at: '(b)(5)(C)' }],
    ...inSeason,
  },
  'old-order-unknown': {
    standing: 'reported',
    sources: [{ source: 'eoir-notice-to-appear' }],
    ...inSeason,
  },
});
