import { inSeason, inYear, register, soon } from './register.ts';

/** What a detainer is, how long a hold can last, and how it begins and ends. */
export const hold = register({
  // What a detainer is. FED-01, FED-02, FED-04.
  'detainer-is-request': {
    standing: 'confirmed',
    sources: [
      { source: 'ice-guidance-i247a', at: '2(1)' },
      { source: 'cfr-287.7-1997', at: '(a)' },
    ],
    from: '2017-04-02',
    ...inSeason,
  },
  // FED-11; not binding in Wisconsin.
  'detainer-can-decline': { standing: 'reported', sources: [{ source: 'galarza-v-szalczyk' }], ...inYear },
  'no-judge-signs': {
    standing: 'confirmed',
    sources: [{ source: 'cfr-287.7-1997', at: '(b)' }],
    ...inSeason,
  },
  'copy-to-person': {
    standing: 'confirmed',
    sources: [{ source: 'ice-guidance-i247a', at: '2(3)' }],
    from: '2017-04-02',
    ...inSeason,
  },

  // How long a hold can last. FED-03, FED-04, FED-125, FED-126; another hold: WI-140, WI-144, an inference.
  'hold-48-regulation': {
    standing: 'disputed',
    sources: [{ source: 'cfr-287.7', at: '(d)' }],
    against: ['hold-48-form'],
    ...inSeason,
  },
  'hold-48-form': {
    standing: 'disputed',
    sources: [{ source: 'ice-guidance-i247a', at: '2(1)' }],
    against: ['hold-48-regulation'],
    from: '2017-04-02',
    ...inSeason,
  },
  'clock-start': {
    standing: 'confirmed',
    sources: [
      { source: 'ice-guidance-i247a', at: '2(1)' },
      { source: 'cfr-287.7', at: '(d)' },
    ],
    ...inSeason,
  },
  'holds-stop-clock': {
    standing: 'unconfirmed',
    sources: [
      { source: 'cfr-287.7', at: '(d)' },
      { source: 'wis-doc-328.27', at: '(1)–(3)' },
      { source: 'wis-976.03', at: '(15), (17)' },
    ],
    ...inSeason,
  },
  // WI-140; that bail does not end such a hold was not confirmed, so it is not said.
  'supervision-hold': {
    standing: 'reported',
    sources: [{ source: 'wis-doc-328.27', at: '(1)–(3)' }],
    ...inYear,
  },
  // Persuasive, not binding, in Wisconsin: FED-13.
  'new-seizure': {
    standing: 'reported',
    sources: [
      { source: 'morales-v-chadbourne' },
      { source: 'city-of-el-cenizo-v-texas' },
      { source: 'lopez-aguilar-v-marion-county' },
    ],
    ...inYear,
  },

  // What paying bail can start, and what begins once ICE has the person; that 48 hours is another clock. FED-03, FED-67, FED-115, FED-116, FED-117, FED-125.
  'bail-can-start-hold': {
    standing: 'unconfirmed',
    sources: [
      { source: 'ice-guidance-i247a', at: '2(1)' },
      { source: 'cfr-287.7', at: '(d)' },
    ],
    ...inSeason,
  },
  'ice-48-decision': {
    standing: 'reported',
    sources: [{ source: 'cfr-287.3', at: '(d)' }],
    ...inSeason,
  },
  'bond-appeals-court': {
    standing: 'reported',
    sources: [{ source: 'cirrus-rojas-v-olson' }],
    from: '2026-07-30',
    ...soon,
  },
  // FED-121, FED-94.
  'bond-barred-arrest': {
    standing: 'reported',
    sources: [{ source: 'laken-riley-act' }],
    from: '2025-01-29',
    ...inSeason,
  },
  'ask-federal-court': { standing: 'reported', sources: [{ source: 'usc-28-2241' }], ...inSeason },
  'bond-supreme-court': {
    standing: 'pending',
    sources: [{ source: 'rhoney-v-barbosa-da-cunha' }],
    from: '2026-10-01',
    ...soon,
  },
});
