import { inSeason, inYear, register, soon } from './register.ts';

/** What was read after the others. */
const later = '2026-11-26';

/** Work with ICE place by place: what a county's record says besides, rules of cities, and what no local rule changes. */
export const local = register({
  // The day and the model of each agreement. WI-50.
  'agreement-signed': {
    ofCounty: true,
    names: 'agreements',
    standing: 'reported',
    sources: [{ source: 'ice-287g-list' }],
    ...soon,
  },
  // WI-154; the words of the statute were read for this, in a copy without a date.
  'sheriff-term': {
    standing: 'reported',
    sources: [{ source: 'wis-59.20', at: '(2)(b)' }],
    ...inSeason,
    checked: later,
  },

  // Where places lie. Counted from the official results by ward.
  'county-cities': {
    ofCounty: true,
    names: 'cities',
    standing: 'reported',
    sources: [{ source: 'wec-wards-2021' }],
    ...inYear,
    checked: later,
  },
  'county-alike': {
    ofCounty: true,
    names: 'alike',
    standing: 'reported',
    sources: [{ source: 'wec-wards-2021' }],
    ...inYear,
    checked: later,
  },

  // Reports on single sheriffs: the county table, WI-57, WI-64.
  'report-supports': {
    ofCounty: true,
    ofRecord: true,
    standing: 'unconfirmed',
    sources: [
      { source: 'mjs-sheriffs-survey-2025-03' },
      { source: 'titletown-times-2026-02-06' },
      { source: 'headspring-2025' },
    ],
    ...soon,
  },
  'report-keeps-out': {
    ofCounty: true,
    ofRecord: true,
    standing: 'unconfirmed',
    sources: [{ source: 'urban-milwaukee-2025-09-25' }, { source: 'mjs-sheriffs-survey-2025-03' }],
    ...soon,
  },
  'report-noncooperative': { ofRecord: true, standing: 'reported', sources: [{ source: 'tmj4-2025-02' }], ...soon },
  'report-tells-ice': { ofRecord: true, standing: 'unconfirmed', sources: [{ source: 'daily8-2025-03-20' }], ...soon },
  'report-rosters': { ofRecord: true, standing: 'reported', sources: [{ source: 'aclu-wi-2022' }], ...soon },
  'report-meant-to-hold': {
    ofRecord: true,
    standing: 'reported',
    sources: [{ source: 'aclu-wi-racine-2018' }],
    ...soon,
  },
  'report-protection': {
    ofRecord: true,
    standing: 'unconfirmed',
    sources: [{ source: 'citizen-portal-dunn-2026' }],
    ...soon,
  },
  'report-told-before': {
    ofRecord: true,
    standing: 'reported',
    sources: [{ source: 'wisconsin-examiner-2026-02' }],
    ...soon,
  },
  'report-no-change': {
    ofRecord: true,
    standing: 'unconfirmed',
    sources: [{ source: 'american-faith-2025' }],
    ...soon,
  },
  // WI county table.
  'clark-resolution': {
    ofRecord: true,
    standing: 'reported',
    sources: [{ source: 'central-wi-news-2025-08-26' }],
    ...soon,
  },
  // WI-52.
  'agreements-left': {
    ofRecord: true,
    standing: 'reported',
    sources: [{ source: 'urban-milwaukee-2025-07-31' }, { source: 'ice-287g-list' }, { source: 'cbs58-palmyra-2025' }],
    ...soon,
  },
  // WI-54.
  'jail-contracts-now': {
    ofRecord: true,
    standing: 'unconfirmed',
    sources: [{ source: 'wisconsin-watch-2025-12' }, { source: 'aclu-wi-9491' }, { source: 'actionnetwork-douglas' }],
    ...soon,
  },

  // Two sources on one agreement that do not agree. WI-52, and the note on Green Lake in the county table.
  'signer-reported': {
    ofCounty: true,
    ofRecord: true,
    standing: 'disputed',
    sources: [{ source: 'aclu-wi-9491' }, { source: 'wisconsin-examiner-2025' }],
    against: ['signer-not-listed'],
    ...soon,
  },
  'signer-not-listed': {
    ofCounty: true,
    ofRecord: true,
    standing: 'disputed',
    sources: [{ source: 'ice-287g-list' }],
    against: ['signer-reported'],
    ...soon,
  },
  'pending-reported': {
    ofRecord: true,
    standing: 'disputed',
    sources: [{ source: 'urban-milwaukee-2026-03-01' }],
    against: ['pending-listed'],
    ...soon,
  },
  'pending-listed': {
    ofRecord: true,
    standing: 'disputed',
    sources: [{ source: 'ice-287g-list' }],
    against: ['pending-reported'],
    ...soon,
  },

  // Rules of a city or county of its own. WI-60 to WI-63, WI-88.
  'police-milwaukee': { standing: 'reported', sources: [{ source: 'jsonline-2019-12-18' }], ...soon },
  'police-madison': {
    standing: 'reported',
    sources: [{ source: 'daily-cardinal-2017-01' }, { source: 'madison-blog-2026-01-23' }],
    ...soon,
  },
  'parks-milwaukee': { standing: 'reported', sources: [{ source: 'tmj4-parks-2026-02' }], ...inSeason },
  // WI-63.
  'ice-out-package': {
    standing: 'reported',
    sources: [{ source: 'urban-milwaukee-ice-out' }, { source: 'fox6-ice-out-2026' }],
    ...soon,
  },
  // WI-63.
  'ice-out-stage': {
    standing: 'unconfirmed',
    sources: [{ source: 'openpublica-2026-06-11' }, { source: 'fox6-ice-out-2026' }],
    ...soon,
  },
  // WI-09.
  'local-limits-not-barred': { standing: 'unconfirmed', sources: [{ source: 'civic-media-2026-02-22' }], ...soon },

  // What holds whatever a place decides.
  // WI-01, WI-02, WI-03.
  'no-trust-act': {
    standing: 'unconfirmed',
    sources: [{ source: 'wpr-voces-2025' }, { source: '2019-ab-484' }, { source: '2025-sb-54' }],
    ...inSeason,
  },
  // WI-01, WI-98.
  'ice-limits-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'urban-milwaukee-2025-10-02' }, { source: 'wisconsin-examiner-2025-10' }],
    ...inSeason,
  },
  // WI-98.
  'ice-arrests-reported': {
    standing: 'reported',
    sources: [
      { source: 'urban-milwaukee-2025-10-02' },
      { source: 'wisconsin-examiner-2025-10' },
      { source: 'wisconsin-examiner-2026-02' },
    ],
    ...soon,
  },
  // WI-02, WI-60, WI-61, WI-105.
  'status-questions-no-ban-found': {
    standing: 'unconfirmed',
    sources: [{ source: '2019-ab-484' }, { source: 'jsonline-2019-12-18' }, { source: 'daily-cardinal-2017-01' }],
    ...inSeason,
  },
  // WI-11.
  'ag-2008-guide': { standing: 'reported', sources: [{ source: 'wi-doj-2008-02-04' }], from: '2008-02-04', ...inYear },
  // WI-94.
  'victim-rights-any-status': {
    standing: 'reported',
    sources: [{ source: 'wis-950.04' }, { source: 'wis-950.08', at: '(2g)' }, { source: 'wis-950.09-2017', at: '(1)' }],
    ...inYear,
  },
});
