import { inSeason, inYear, register, soon } from './register.ts';

/** What state law says, and what was not found in it. */
export const state = register({
  // WI-01, WI-02, WI-03.
  // WI-34.
  'state-arrest-rule': { standing: 'confirmed', sources: [{ source: 'wis-968.07', at: '(1)' }], ...inYear },
  // WI-26, WI-35.
  'civil-arrest-list': {
    standing: 'pending',
    sources: [{ source: 'wis-818.02-2017' }, { source: 'wis-818.01' }, { source: 'voces-v-gerber' }],
    ...soon,
  },
  // WI-34, WI-35.
  'status-arrest-ban-none-found': { standing: 'unconfirmed', sources: [{ source: 'wis-968.07' }], ...inSeason },
  // WI-26.
  'voces-questions': {
    standing: 'reported',
    sources: [{ source: 'wisconsin-watch-2025-12' }, { source: 'voces-v-gerber' }],
    ...soon,
  },
  // WI-24, WI-30, WI-155.
  'voces-only-case-found': { standing: 'unconfirmed', sources: [{ source: 'voces-v-gerber' }], ...soon },
});
