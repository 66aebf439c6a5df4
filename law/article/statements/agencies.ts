import { inYear, register, soon } from './register.ts';

/** Local rules, what agencies share, and the money behind it. */
export const agencies = register({
  'safety-research-not-checked': {
    standing: 'unconfirmed',
    sources: [{ source: 'mjs-sheriffs-survey-2025-03' }],
    ...inYear,
  },
  // WI-64.
  'sheriffs-survey-2025': { standing: 'unconfirmed', sources: [{ source: 'mjs-sheriffs-survey-2025-03' }], ...soon },
});
