import { inSeason, inYear, register, soon } from './register.ts';

/** Finding out what an agency did with ICE: how fast, what it costs, a refusal, federal offices, and reports that were not found. */
export const records = register({
  // WI-80: the words in quotation marks stand in the law, the 10 days on a village's page alone.
  'records-time': {
    standing: 'reported',
    sources: [{ source: 'wis-19.35', at: '(4)(a)' }, { source: 'poynette-open-records' }],
    ...inYear,
  },
  // WI-81: the amount above which a search is charged was not read.
  'records-cost': {
    standing: 'reported',
    sources: [{ source: 'wis-19.35', at: '(1)(am), (L), (3)' }],
    ...inYear,
  },
  // WI-80.
  'records-court': {
    standing: 'confirmed',
    sources: [{ source: 'wis-19.37-2017', at: '(1), (2), (3)' }],
    ...inYear,
  },
  // WI-82, WI-83.
  'records-given-before': { standing: 'reported', sources: [{ source: 'aclu-wi-deportreport' }], ...inYear },

  // Federal offices. FED-101: two law offices, and the law only as they quote it.
  'foia-own-file': {
    standing: 'reported',
    sources: [{ source: 'usc-5-552' }, { source: 'palmer-polaski-foia' }],
    ...inSeason,
  },
  'foia-time': {
    standing: 'reported',
    sources: [{ source: 'usc-5-552' }, { source: 'law-office-foia-court' }],
    ...inSeason,
  },
  'foia-ice': { standing: 'reported', sources: [{ source: 'palmer-polaski-foia' }], ...inSeason },
  'foia-uscis': {
    standing: 'reported',
    sources: [{ source: 'palmer-polaski-foia' }, { source: 'law-office-foia-court' }],
    ...inSeason,
  },
  // Its own way to ask for a file was not read.
  'foia-court': { standing: 'unconfirmed', sources: [{ source: 'law-office-foia-court' }], ...inSeason },
  // Nothing in the dossiers on an appeal, or on the file of somebody else.
  'foia-appeal-not-checked': { standing: 'unconfirmed', sources: [{ source: 'usc-5-552' }], ...inSeason },
  'foia-others-not-checked': { standing: 'unconfirmed', sources: [{ source: 'usc-5-552' }], ...inSeason },

  // Reports and audits. WI-04, WI-05, WI-14.
  'ab-24-vetoed': {
    standing: 'reported',
    sources: [{ source: '2025-ab-24-council-memo' }, { source: '2025-ab-24-history' }],
    ...soon,
  },
  'no-reporting-duty-found': {
    standing: 'unconfirmed',
    sources: [{ source: '2025-ab-24-council-memo' }, { source: '2025-ab-24-history' }],
    ...inSeason,
  },
  'audit-none-found': { standing: 'unconfirmed', sources: [{ source: 'aclu-wi-deportreport' }], ...inSeason },
});
