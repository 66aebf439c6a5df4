import { inSeason, register, soon } from './register.ts';

/** The attorney general, and what officers are taught. */
export const attorneyGeneral = register({
  // WI-11.
  // WI-18.
  'ag-funding-suits': {
    standing: 'reported',
    sources: [{ source: 'wi-doj-dot-suit-2025' }, { source: 'wi-doj-voca-2025' }],
    ...soon,
  },
  // WI-20.
  'wi-doj-help-page-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-open-government' }],
    ...inSeason,
  },
});
