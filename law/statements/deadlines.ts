import { inSeason, inYear, register, soon } from './register.ts';

/** Limits to complain, to claim and to go on, where no other file has them. */
export const limits = register({
  // FED-154. The words were read in the rules of three agencies, which repeat the law.
  'claim-ftca-denied': {
    standing: 'reported',
    sources: [
      { source: 'usc-28-2401', at: '(b)' },
      { source: 'usc-28-2675', at: '(a)' },
      { source: 'cfr-32-750.36' },
      { source: 'pascale-v-united-states' },
    ],
    ...inYear,
  },

  // Discrimination. FED-160, FED-162, WI-146. Of the Justice Department’s own rule no text was found.
  'title-vi-180': { standing: 'reported', sources: [{ source: 'cfr-45-80.7', at: '(b)' }], ...inSeason },
  'eeoc-300': {
    standing: 'reported',
    sources: [{ source: 'usc-42-2000e-5', at: '(e)(1)' }, { source: 'pines-bach-discrimination' }],
    ...inYear,
  },
  'equal-rights-300': {
    standing: 'reported',
    sources: [{ source: 'dwd-discrimination' }, { source: 'dwd-erd-8058' }],
    ...inYear,
  },
  'housing-1-year': {
    standing: 'reported',
    sources: [{ source: 'dwd-discrimination' }, { source: 'dwd-erd-8058' }],
    ...inYear,
  },

  // After a crime. WI-135.
  'compensation-1-year': {
    standing: 'reported',
    sources: [{ source: 'doj-victim-compensation-faq' }, { source: 'doj-victim-compensation' }],
    ...inSeason,
  },
  'compensation-police-report': {
    standing: 'reported',
    sources: [{ source: 'doj-victim-compensation-faq' }, { source: 'doj-victim-compensation' }],
    ...inSeason,
  },

  // Immigration court, and an address. FED-113, FED-146 to FED-151.
  'court-address-5-days': {
    standing: 'reported',
    sources: [
      { source: 'eoir-form-33' },
      { source: 'cfr-1003.38-2019', at: '(e)' },
      { source: 'eoir-manual-appendix-c' },
    ],
    ...inSeason,
  },
  'uscis-address-10-days': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1305', at: '(a)' },
      { source: 'usc-8-1306', at: '(b)' },
    ],
    ...inYear,
  },
  // FED-113 has the words from a guide that it cannot name, so they were looked for again, in the ruling that quotes them.
  'bond-review-7-days': {
    standing: 'reported',
    sources: [{ source: 'cfr-1236.1-2008', at: '(d)(1)' }, { source: 'matter-of-aguilar-aquino' }],
    ...inSeason,
    checked: '2026-11-26',
  },
  'appeal-30-days': {
    standing: 'reported',
    sources: [
      { source: 'eoir-bia-manual-4.5' },
      { source: 'cfr-1003.38-2019', at: '(b)–(c)' },
      { source: 'amica-center-v-eoir' },
    ],
    ...soon,
  },
  'petition-30-days': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1252', at: '(b)(1)' }, { source: 'riley-v-bondi' }],
    ...inSeason,
  },
  'reopen-90-days': {
    standing: 'reported',
    sources: [{ source: 'eoir-manual-appendix-c' }, { source: 'matter-of-monges-garcia' }],
    ...inYear,
  },
  'reopen-any-time': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1229a-missed', at: '(b)(5)(C)' }],
    ...inYear,
  },

  // FED-95, FED-96, FED-161.
  'complaint-dhs-no-limit': {
    standing: 'unconfirmed',
    sources: [{ source: 'dhs-civil-rights-complaint' }, { source: 'dhs-complaints' }],
    ...inSeason,
  },
});
