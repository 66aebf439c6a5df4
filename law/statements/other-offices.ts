import { inSeason, inYear, register, soon } from './register.ts';

/** What offices for taxes, work, housing, courts and books share. */
export const otherOffices = register({
  // WI-122.
  'tax-state-private': {
    standing: 'reported',
    sources: [{ source: 'wis-71.78-2003', at: '(1), (4)–(6)' }],
    ...inYear,
  },
  // FED-48.
  'tax-federal-private': {
    standing: 'reported',
    sources: [{ source: 'usc-26-6103' }],
    ...inSeason,
  },
  // FED-48.
  'tax-data-narrow': { standing: 'reported', sources: [{ source: 'centro-v-bessent' }], ...soon },
  // FED-49, WI-122.
  'tax-data-blocked': {
    standing: 'pending',
    sources: [
      { source: 'center-for-taxpayer-rights-v-irs' },
      { source: 'cedc-v-bessent' },
      { source: 'internewscast-irs-ice' },
    ],
    ...soon,
  },
  // FED-49, WI-122.
  'tax-data-appeal': { standing: 'pending', sources: [{ source: 'center-for-taxpayer-rights-v-irs' }], ...soon },
  // WI-124.
  'unemployment-open': {
    standing: 'confirmed',
    sources: [{ source: 'wis-dwd-149', at: ', §§ 149.05(1)(c), (1)(d), 149.07' }],
    ...inYear,
  },
  // WI-123.
  'wage-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'dwd-wages' }],
    ...inYear,
  },
  // WI-123, WI-146.
  'wage-limits': {
    standing: 'reported',
    sources: [{ source: 'wis-109.09-2013', at: '(1)' }, { source: 'dwd-wages' }, { source: 'dwd-retaliation' }],
    ...inYear,
  },
  // FED-142, FED-139.
  'housing-until-then': {
    standing: 'reported',
    sources: [{ source: 'fr-91-8151' }, { source: 'fr-65-58301' }],
    ...soon,
  },
  // FED-142.
  'housing-data-deal': {
    standing: 'reported',
    sources: [{ source: 'nahro-hud-dhs-2025' }, { source: 'pacifica-hud-2025' }],
    from: '2025-03-24',
    ...soon,
  },
  // FED-142.
  'housing-rule-stage': { standing: 'reported', sources: [{ source: 'fr-91-8151' }], ...soon },
  // FED-142.
  'housing-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'nahro-hud-dhs-2025' }],
    ...inSeason,
  },
  // WI-127.
  'court-files-open': {
    standing: 'reported',
    sources: [{ source: 'wi-oag-2-10', at: '¶¶25–26' }, { source: 'wcca-policy' }],
    ...inYear,
  },
  // WI-111.
  'library-private': {
    standing: 'reported',
    sources: [{ source: 'wis-43.30', at: '(1m)' }],
    ...inYear,
  },
  // WI-111.
  'library-camera': {
    standing: 'reported',
    sources: [{ source: 'wis-43.30', at: '(5)(a)–(b)' }],
    ...inYear,
  },
  // WI-128.
  'city-id': {
    standing: 'reported',
    sources: [{ source: 'sheboygan-press-2017-02-10' }],
    ...inSeason,
  },
});
