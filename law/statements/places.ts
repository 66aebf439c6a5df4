import { inSeason, inYear, register, soon } from './register.ts';

/** What holds wherever the person is, and where these rules do not carry over. */
export const places = register({
  // What holds wherever the person is. FED-60, FED-99, FED-153, WI-36.
  silence: {
    standing: 'reported',
    sources: [{ source: 'us-const-amend-5' }, { source: 'usc-8-1357', at: '(a)(1)' }],
    ...inYear,
  },
  'do-not-sign': { standing: 'reported', sources: [{ source: 'usc-8-1229a', at: '(d)' }], ...inYear },
  locator: { standing: 'reported', sources: [{ source: 'ice-locator' }], ...inSeason },
  'jail-register': { standing: 'reported', sources: [{ source: 'wis-59.27', at: '(2)' }], ...inYear },
  'jail-calls-recorded': {
    standing: 'unconfirmed',
    sources: [{ source: 'wsj-2021-11-16' }, { source: 'stevens-point-journal-2021-03-10' }],
    ...inYear,
  },

  // Outside a county jail. WI-139, WI-142, WI-143, FED-157.
  'prison-no-rule': { standing: 'unconfirmed', sources: [{ source: 'wis-doc-309' }], ...inSeason },
  'other-places-differ': {
    standing: 'unconfirmed',
    sources: [{ source: 'cfr-287.7', at: '(d)' }, { source: 'bop-5111.04' }],
    ...soon,
  },
  'juvenile-no-rule': {
    standing: 'unconfirmed',
    sources: [{ source: 'tooby-16489' }, { source: 'cfr-236.3', at: '(a)' }, { source: 'wis-990.01' }],
    ...inSeason,
  },
  'minor-without-parent': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1232', at: '(b)(3)' },
      { source: 'cfr-236.3', at: '(b)' },
    ],
    ...inSeason,
  },
  'federal-prison-detainers': {
    standing: 'reported',
    sources: [{ source: 'bop-5111.04' }],
    ...soon,
  },
  'tribal-jail': {
    standing: 'reported',
    sources: [
      { source: 'legislative-council-pl-280' },
      { source: 'state-v-webster' },
      { source: 'wrn-tribes-2026-01' },
    ],
    ...inSeason,
  },
  'place-other-state': {
    standing: 'unconfirmed',
    sources: [
      { source: 'wis-976.03', at: '(15), (17)' },
      { source: 'cfr-287.7', at: '(d)' },
    ],
    ...inYear,
  },
  'after-deportation': {
    standing: 'reported',
    sources: [{ source: 'crs-if11736' }, { source: 'st-mary-law-sign' }],
    ...inYear,
  },
});
