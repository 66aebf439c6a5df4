import { inSeason, register, soon } from './register.ts';

/** What the state’s law says about a jail that holds for ICE: the open case, and each way it can end, which is said only once `law/ruling.ts` says so. */
export const ruling = register({
  // The open case. WI-06, FED-22, WI-24, WI-25, WI-26, WI-27, WI-28, WI-29, WI-30, WI-155.
  'voces-group': {
    standing: 'pending',
    sources: [{ source: 'voces-v-gerber' }, { source: 'aclu-wi-voces-2025' }, { source: 'wisconsin-watch-2025-12' }],
    against: ['voces-sheriffs'],
    from: '2025-12-03',
    ...soon,
  },
  'voces-sheriffs': {
    standing: 'pending',
    sources: [{ source: 'voces-v-gerber' }, { source: 'wispolitics-upfront-2026' }],
    against: ['voces-group'],
    from: '2025-12-03',
    ...soon,
  },
  'voces-stage': {
    standing: 'pending',
    sources: [{ source: 'voces-v-gerber' }, { source: 'aclu-wi-voces-2026' }],
    from: '2025-12-03',
    ...soon,
  },
  'no-state-law-requires': {
    standing: 'unconfirmed',
    sources: [{ source: 'wisconsin-watch-2025-12' }],
    ...inSeason,
  },

  // Written before there is a ruling, so that it can be said on its day; then its own address goes into the source.
  'ruling-no-power': {
    ofRuling: 'noPower',
    standing: 'reported',
    sources: [{ source: 'voces-v-gerber' }],
    ...soon,
  },
  'ruling-power': {
    ofRuling: 'power',
    standing: 'reported',
    sources: [{ source: 'voces-v-gerber' }],
    ...soon,
  },
  'ruling-power-under-agreement': {
    ofRuling: 'powerUnderAgreement',
    standing: 'reported',
    sources: [{ source: 'voces-v-gerber' }],
    ...soon,
  },
  'ruling-ended': {
    ofRuling: 'ended',
    standing: 'reported',
    sources: [{ source: 'voces-v-gerber' }],
    ...soon,
  },
  'ruling-other': { ofRuling: 'other', standing: 'reported', sources: [{ source: 'voces-v-gerber' }], ...soon },
});
