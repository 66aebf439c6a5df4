import { inSeason, inYear, register } from './register.ts';

/** What people can do, and what protects them. */
export const people = register({
  // WI-93.
  'help-deportation-lawyers': {
    standing: 'reported',
    sources: [
      { source: 'uw-immigrant-justice-clinic' },
      { source: 'uw-gargoyle-2024-10' },
      { source: 'max-fm-2025-06-23' },
      { source: 'wpr-cilc' },
    ],
    ...inSeason,
  },
  // WI-92, WI-93.
  'help-aclu': { standing: 'reported', sources: [{ source: 'aclu-wi-intake' }], ...inYear },
  // WI-93.
  'help-legal-action': {
    standing: 'reported',
    sources: [{ source: 'wisbar-legal-action-2026' }, { source: 'judicare-eligibility' }],
    ...inYear,
  },
});
