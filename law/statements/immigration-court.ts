import { inSeason, inYear, register, soon } from './register.ts';

/** A case in immigration court: the notice that opens it, its dates, a missed hearing, an order, and an appointment with ICE. */
export const immigrationCourt = register({
  // FED-143.
  'notice-to-appear': {
    standing: 'confirmed',
    sources: [{ source: 'eoir-notice-to-appear' }],
    ...inYear,
  },
  // FED-144: that dates were moved earlier is said by one list alone.
  'hearing-notice': {
    standing: 'reported',
    sources: [{ source: 'eoir-notice-to-appear' }, { source: 'migrantusa-in-absentia' }],
    ...inSeason,
  },
  // FED-145.
  'missed-no-appeal': {
    standing: 'reported',
    sources: [
      { source: 'eoir-manual-5.9', at: '(d)' },
      { source: 'usc-8-1229a-missed', at: '(b)(5), (b)(7)' },
    ],
    ...inYear,
  },
  // FED-148.
  'appeal-waived': {
    standing: 'reported',
    sources: [{ source: 'eoir-bia-manual-4.5' }],
    ...soon,
  },
  // FED-152.
  'court-fees': { standing: 'unconfirmed', sources: [{ source: 'eoir-fees' }], ...soon },
  // FED-83: the ruling on arrests at immigration courts does not cover check-ins; no dossier has more on them.
  'check-in-arrests-not-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'pablo-sequen-v-albarran' }],
    ...soon,
  },
});
