import { inSeason, inYear, register } from './register.ts';

/** Claims and their limits, and the records that prove them. */
export const claims = register({
  // Claims and their limits. WI-40, WI-46 to WI-48, WI-109, WI-110, FED-88, FED-91, FED-135, FED-136.
  'claim-notice-local': {
    standing: 'reported',
    sources: [{ source: 'wis-893.80', at: '(1d)(a)' }, { source: 'yacht-club-v-sister-bay' }],
    ...inYear,
  },
  'claim-notice-late': {
    standing: 'reported',
    sources: [{ source: 'wis-893.80', at: '(1d)(a)' }],
    ...inYear,
  },
  'claim-notice-state': {
    standing: 'reported',
    sources: [{ source: 'wis-893.82', at: '(3), (5)' }, { source: '2019-act-29' }],
    ...inSeason,
  },
  // WI-41: the words of the statute were not read.
  'claim-after-denial': {
    standing: 'reported',
    sources: [{ source: 'wis-893.80', at: '(1g)' }, { source: 'pool-v-sheboygan' }],
    ...inYear,
  },
  'claim-1983': {
    standing: 'reported',
    sources: [{ source: 'wis-893.53' }, { source: 'hemberger-v-bitzer' }],
    from: '2018-04-05',
    ...inYear,
  },
  'claim-tort': {
    standing: 'reported',
    sources: [{ source: 'wis-893.57' }, { source: 'pool-v-sheboygan' }],
    from: '2010-02-26',
    ...inYear,
  },
  'claim-ftca': {
    standing: 'reported',
    sources: [
      { source: 'usc-28-2401', at: '(b)' },
      { source: 'usc-28-2675', at: '(a)' },
    ],
    ...inYear,
  },
  'claim-several': {
    standing: 'unconfirmed',
    sources: [
      { source: 'usc-8-1357', at: '(g)(7)–(8)' },
      { source: 'wis-893.80', at: '(1d)(a)' },
    ],
    ...inYear,
  },
  'claim-cap-local': {
    standing: 'reported',
    sources: [{ source: 'wis-893.80-undated', at: '(3)' }, { source: 'felder-v-casey' }],
    ...inYear,
  },
  'claim-cap-state': {
    standing: 'reported',
    sources: [{ source: 'wis-893.82-2007', at: '(6)' }],
    ...inYear,
  },
  'claim-county-immune': {
    standing: 'reported',
    sources: [
      { source: 'wis-893.80-undated', at: '(4)' },
      { source: 'wis-895.46', at: '(1)(a)' },
    ],
    ...inYear,
  },
  'claim-federal-officer': {
    standing: 'reported',
    sources: [{ source: 'egbert-v-boule' }],
    ...inYear,
  },
  'claim-clock-runs': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-893.16', at: '(1), (5)(b)' }],
    ...inYear,
  },

  // Records and video. FED-43, WI-78, WI-79, WI-80, WI-81, WI-82, WI-153.
  'records-request': {
    standing: 'reported',
    sources: [
      { source: 'wis-19.35', at: '(1)(a), (i), (4)' },
      { source: 'wis-19.37-2017', at: '(1)' },
    ],
    ...inYear,
  },
  'records-in-custody': {
    standing: 'reported',
    sources: [{ source: 'wis-19.32-2001', at: '(1c), (3)' }],
    ...inYear,
  },
  // WI-80.
  'records-custody-90': {
    standing: 'confirmed',
    sources: [{ source: 'wis-19.37-2017', at: '(1m), (1n)' }],
    ...inYear,
  },
  'records-detainer-form': {
    standing: 'reported',
    sources: [{ source: 'voces-v-clarke' }, { source: 'cfr-236.6' }],
    ...inYear,
  },
  'video-body-camera': {
    standing: 'reported',
    sources: [{ source: 'wis-165.87', at: '(2)' }, { source: '2019-sb-50' }],
    ...inYear,
  },
  'video-jail-not-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-165.87' }],
    ...inYear,
  },
});
