import { inSeason, inYear, register, soon } from './register.ts';

/** Agreements with ICE, and what is on record about a county. */
export const counties = register({
  // Agreements with ICE. FED-26 to FED-29, WI-50, WI-51.
  'model-jail': {
    standing: 'reported',
    sources: [{ source: 'urban-milwaukee-2025-07-31' }, { source: 'wuwm-2025-08-19' }],
    ...inSeason,
  },
  'model-warrant': {
    standing: 'reported',
    sources: [{ source: 'urban-milwaukee-2025-07-31' }, { source: 'wuwm-2025-08-19' }],
    ...inSeason,
  },
  'agreement-listed': { ofCounty: true, standing: 'reported', sources: [{ source: 'ice-287g-list' }], ...soon },
  'agreement-none-listed': { ofCounty: true, standing: 'reported', sources: [{ source: 'ice-287g-list' }], ...soon },
  'cooperation-needs-no-agreement': {
    standing: 'confirmed',
    sources: [{ source: 'usc-8-1357', at: '(g)(10)' }, { source: 'arizona-v-united-states' }],
    ...inYear,
  },
  'agreement-federal-color': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1357', at: '(g)(7)–(8)' }],
    ...inYear,
  },
  'agreement-not-settled': {
    standing: 'pending',
    sources: [{ source: 'voces-v-gerber' }, { source: 'wisconsin-watch-2025-12' }],
    ...soon,
  },
  'agreement-own-text': {
    standing: 'reported',
    sources: [{ source: 'outagamie-287g-newsletter' }],
    ...inSeason,
  },
  'agreement-date': {
    standing: 'unconfirmed',
    sources: [{ source: 'usc-8-1357' }, { source: 'ice-287g-list' }],
    ...inSeason,
  },

  // What is on record about a county's practice. WI-31, WI-58, WI-59 and the county table.
  'practice-honors': {
    ofCounty: true,
    standing: 'reported',
    sources: [{ source: 'wisconsin-watch-2025-12' }, { source: 'aclu-wi-voces-2025' }, { source: 'fox6-2025' }],
    ...soon,
  },
  'practice-needs-warrant': {
    ofCounty: true,
    standing: 'reported',
    sources: [
      { source: 'urban-milwaukee-2025-04-04' },
      { source: 'spectrum-2025-05-13' },
      { source: 'media-milwaukee-2018' },
    ],
    ...soon,
  },
  'practice-not-on-record': {
    standing: 'unconfirmed',
    sources: [{ source: 'wisconsin-watch-2025-12' }],
    ...soon,
  },
  'practice-most': { standing: 'reported', sources: [{ source: 'wpr-voces-2025' }], ...soon },
  'ice-jails-wisconsin': {
    standing: 'reported',
    sources: [{ source: 'aclu-wi-deportreport' }, { source: 'wisconsin-examiner-2025-10-22' }],
    ...soon,
  },
});
