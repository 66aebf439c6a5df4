import type { Statement } from './register.ts';
import type { SourceId } from './sources.ts';

/**
 * The claims as they are written, each checked against the register's shape; `against` takes only ids of this file.
 * `satisfies` alone could not know those ids while the file is being typed.
 */
const register = <const Id extends string>(
  claims: Readonly<Record<Id, Statement<SourceId, NoInfer<Id>>>>,
): Readonly<Record<Id, Statement<SourceId, Id>>> => claims;

/** The day all of this was compared with its sources, and the days by which it is looked at again: fast, medium, slow to change. */
const checked = '2026-11-24';
const soon = { checked, reviewBy: '2026-12-24', reviewed: null };
const inSeason = { checked, reviewBy: '2027-02-22', reviewed: null };
const inYear = { checked, reviewBy: '2027-11-24', reviewed: null };

/** Every claim about the law, by id; its words are `statements.<id>.says` in `locales/<language>/law.json`. */
export const statements = register({
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
  'no-judge-signs': {
    standing: 'confirmed',
    sources: [{ source: 'cfr-287.7-1997', at: '(b)' }],
    from: '1997-04-01',
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
  'new-seizure': { standing: 'reported', sources: [{ source: 'morales-v-chadbourne' }], ...inYear },

  // What the papers are. FED-09, FED-10, FED-119, WI-34.
  'i200-officer': { standing: 'reported', sources: [{ source: 'cfr-236.1', at: '(b)(1)' }], ...inSeason },
  'i205-final-order': {
    standing: 'confirmed',
    sources: [{ source: 'cfr-241.2', at: '(a)(1)' }],
    ...inSeason,
  },
  'final-order-no-bond': { standing: 'reported', sources: [{ source: 'eoir-bia-manual-7.2', at: '(a)' }], ...soon },
  'judge-warrant-differs': {
    standing: 'confirmed',
    sources: [{ source: 'wis-968.07', at: '(1)(a)' }],
    ...inYear,
  },
  // Our own inference from the statute; what an ICE warrant is under it is part of the open case (WI-34).
  'judge-warrant-own-reason': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-968.07', at: '(1)' }, { source: 'voces-v-gerber' }],
    ...soon,
  },

  // What Wisconsin law says about the jail's power. WI-06, WI-24 to WI-31.
  'voces-pending': {
    standing: 'pending',
    sources: [
      { source: 'voces-v-gerber' },
      { source: 'aclu-wi-voces-2026' },
      { source: 'wispolitics-upfront-2026' },
      { source: 'wisconsin-watch-2025-12' },
    ],
    from: '2025-12-03',
    ...soon,
  },
  'no-state-law-requires': {
    standing: 'unconfirmed',
    sources: [{ source: 'wisconsin-watch-2025-12' }],
    ...inSeason,
  },

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
    sources: [{ source: 'usc-8-1357', at: '(g)(10)' }],
    ...inYear,
  },
  'agreement-federal-color': {
    standing: 'confirmed',
    sources: [{ source: 'usc-8-1357', at: '(g)(7)–(8)' }],
    ...inYear,
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
    sources: [{ source: 'wis-893.82', at: '(3), (5)' }],
    ...inSeason,
  },
  'claim-1983': {
    standing: 'confirmed',
    sources: [{ source: 'wis-893.53' }, { source: 'hemberger-v-bitzer' }],
    from: '2018-04-05',
    ...inYear,
  },
  'claim-tort': {
    standing: 'confirmed',
    sources: [{ source: 'wis-893.57' }],
    from: '2010-02-26',
    ...inYear,
  },
  'claim-ftca': {
    standing: 'reported',
    sources: [{ source: 'usc-28-2401', at: '(b)' }],
    ...inYear,
  },

  // What holds wherever the person is. FED-60, FED-99, FED-153, WI-36.
  silence: {
    standing: 'reported',
    sources: [{ source: 'us-const-amend-5' }, { source: 'usc-8-1357', at: '(a)(1)' }],
    ...inYear,
  },
  'do-not-sign': { standing: 'reported', sources: [{ source: 'usc-8-1229a', at: '(d)' }], ...inYear },
  locator: { standing: 'reported', sources: [{ source: 'ice-locator' }], ...inSeason },
  'jail-register': { standing: 'reported', sources: [{ source: 'wis-59.27', at: '(2)' }], ...inYear },

  // Outside a county jail. WI-139, WI-142, WI-143, FED-157.
  'prison-no-rule': { standing: 'unconfirmed', sources: [{ source: 'wis-doc-309' }], ...inSeason },
  'other-places-differ': {
    standing: 'unconfirmed',
    sources: [{ source: 'cfr-287.7', at: '(d)' }, { source: 'bop-5111.04' }],
    ...soon,
  },
});

export type StatementId = keyof typeof statements;
