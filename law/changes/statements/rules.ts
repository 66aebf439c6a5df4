import { inSeason, register, soon } from './register.ts';

/** Bills, policies and elections, at the latest stage that we found. */
export const rules = register({
  // WI-64, WI-154.
  'election-sheriffs': { standing: 'unconfirmed', sources: [{ source: 'wisconsin-examiner-2022-10-20' }], ...soon },
  // WI-10, WI-154.
  'election-attorney-general': {
    standing: 'reported',
    sources: [{ source: 'fox6-kaul-2025-10' }, { source: 'nbc26-toney-2025-10' }, { source: 'open-states-kaul' }],
    ...soon,
  },
  // WI-154, WI-65.
  'election-governor': { standing: 'unconfirmed', sources: [{ source: 'open-states-evers' }], ...soon },
  // WI-52.
  'agreements-unclear': {
    standing: 'unconfirmed',
    sources: [{ source: 'ice-287g-list' }, { source: 'urban-milwaukee-2025-07-31' }, { source: 'aclu-wi-9491' }],
    ...soon,
  },
  // FED-142.
  'housing-proposed-rule': { standing: 'reported', sources: [{ source: 'fr-91-8151' }], ...soon },
  // FED-64.
  'arrest-memo-oregon': { standing: 'unconfirmed', sources: [{ source: 'principlecivics-oregon-2026' }], ...soon },
  // FED-160.
  'language-guidance-open': {
    standing: 'reported',
    sources: [{ source: 'tnnonprofits-language-guidance' }],
    ...inSeason,
  },
  // FED-152.
  'court-fees-rose': { standing: 'unconfirmed', sources: [{ source: 'legalclarity-eoir-fees' }], ...soon },
  // WI-03.
  'bills-limit-places': { standing: 'reported', sources: [{ source: '2025-sb-54' }], ...inSeason },
  // WI-03.
  'bills-keep-families': { standing: 'reported', sources: [{ source: 'aclu-wi-keep-families' }], ...inSeason },
});
