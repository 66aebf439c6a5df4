import { inSeason, inYear, register, soon } from './register.ts';

/** The attorney general, and what officers are taught. */
export const attorneyGeneral = register({
  // WI-11.
  // WI-18.
  'ag-funding-suits': {
    standing: 'reported',
    sources: [{ source: 'wi-doj-dot-suit-2025' }, { source: 'wi-doj-voca-2025' }],
    ...soon,
  },
  // WI-23.
  'police-training-board': {
    standing: 'reported',
    sources: [{ source: 'wis-165.85' }, { source: 'wis-165.86' }],
    ...inYear,
  },
  // WI-23.
  'police-ice-course-none-found': { standing: 'unconfirmed', sources: [{ source: 'wis-165.85' }], ...inSeason },
  // WI-23.
  'deputies-trained-by-ice': { standing: 'unconfirmed', sources: [{ source: 'outagamie-287g-newsletter' }], ...inYear },
  // WI-20.
  'wi-doj-help-page-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wi-doj-open-government' }],
    ...inSeason,
  },
});
