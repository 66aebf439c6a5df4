import { inSeason, register, soon } from './register.ts';

/** At the door of a home, and inside of it. */
export const home = register({
  // FED-53, FED-54.
  'home-judge-warrant': {
    standing: 'reported',
    sources: [{ source: 'payton-v-new-york' }, { source: 'ice-memo-2025-05-12' }],
    ...soon,
  },
  // FED-54, FED-56, FED-57.
  'home-final-order-memo': {
    standing: 'pending',
    sources: [
      { source: 'greater-boston-latino-network-v-ice' },
      { source: 'gibson-v-ice' },
      { source: 'ice-memo-2025-05-12' },
      { source: 'gibson-habeas-2026' },
    ],
    ...soon,
  },
  // FED-57.
  'home-memo-suits': {
    standing: 'pending',
    sources: [{ source: 'gibson-v-ice' }, { source: 'greater-boston-latino-network-v-ice' }],
    ...soon,
  },
  // FED-58.
  'home-door': { standing: 'reported', sources: [{ source: 'payton-v-new-york' }], ...inSeason },
});
