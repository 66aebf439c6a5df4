import { inSeason, inYear, register, soon } from './register.ts';

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
  // FED-104.
  'asylum-one-year': { standing: 'reported', sources: [{ source: 'cfr-1208.4', at: '(a)(2)' }], ...inSeason },
  // WI-93.
  'help-legal-action': {
    standing: 'reported',
    sources: [{ source: 'wisbar-legal-action-2026' }, { source: 'judicare-eligibility' }],
    ...inYear,
  },
  // WI-95.
  'u-visa-signing': { standing: 'unconfirmed', sources: [{ source: 'hispanic-news-network-2019-12' }], ...inSeason },
  // FED-110.
  'daca-renewals': { standing: 'reported', sources: [{ source: 'texas-v-united-states-daca' }], ...soon },
});
