import { inSeason, inYear, register } from './register.ts';

/** The day on which what the dossiers leave open was read. */
const checked = '2026-11-26';

/** Victims of crimes and witnesses: ways to stay, who signs for them, what stays private, trafficking, money, and reports about a child. */
export const victims = register({
  // FED-107 for the fee; what it asks for is told by the manual of another department.
  'u-visa': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1101', at: '(a)(15)(U)' },
      { source: 'state-fam-402.6', at: '-2(c)' },
      { source: 'uscis-g-1055' },
    ],
    ...inSeason,
    checked,
  },
  // WI-95.
  'u-visa-signing': { standing: 'unconfirmed', sources: [{ source: 'hispanic-news-network-2019-12' }], ...inSeason },
  'u-visa-who-signs': {
    standing: 'reported',
    sources: [{ source: 'cfr-214.14', at: '(a)(2)' }, { source: 'dhs-u-t-guide-2015' }],
    ...inYear,
    checked,
  },
  // WI-95.
  'u-visa-milwaukee': { standing: 'unconfirmed', sources: [{ source: 'hispanic-news-network-2019-12' }], ...inSeason },
  // FED-108 named it from memory; the manual was read, in a copy without a date.
  't-visa': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1101', at: '(a)(15)(T)' }, { source: 'uscis-manual-3-b-2' }],
    ...inSeason,
    checked,
  },
  'continued-presence': { standing: 'reported', sources: [{ source: 'doj-human-trafficking' }], ...inSeason, checked },
  vawa: {
    standing: 'reported',
    sources: [{ source: 'uscis-manual-3-d-2' }, { source: 'uscis-abused-family' }],
    ...inSeason,
    checked,
  },
  // FED-108 for VAWA.
  'victim-case-years': {
    standing: 'reported',
    sources: [{ source: 'uscis-certifying-2023-03' }, { source: 'uscis-processing-times' }],
    ...inSeason,
    checked,
  },
  // FED-84. Who inside the department can see it was not read.
  'victim-file-private': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1367', at: '(a)(2), (b)' }],
    ...inYear,
    checked,
  },
  'abuser-word-limits': { standing: 'reported', sources: [{ source: 'usc-8-1367', at: '(a)(1)' }], ...inYear, checked },

  // Who helps in private, and where that ends: WI-136.
  'advocate-labor-not-named': {
    standing: 'confirmed',
    sources: [{ source: 'wis-905.045', at: '(1)' }],
    ...inYear,
  },
  'advocate-compensation': { standing: 'confirmed', sources: [{ source: 'wis-905.045', at: '(4)' }], ...inYear },
  // WI-136, as an inference.
  'advocate-of-police': { standing: 'unconfirmed', sources: [{ source: 'wis-905.045', at: '(1)' }], ...inYear },

  // WI-135: the amount stands on state pages without a date; ch. 949’s own limits were not read.
  'compensation-limits': {
    standing: 'reported',
    sources: [{ source: 'doj-victim-compensation' }, { source: 'doj-victim-compensation-faq' }],
    ...inSeason,
  },

  // WI-137 for the crime; what makes it one was read in a federal office’s summary of 2020.
  'trafficking-signs': {
    standing: 'reported',
    sources: [{ source: 'wis-940.302', at: '(2)(a)' }],
    ...inYear,
    checked,
  },
  'papers-kept': { standing: 'confirmed', sources: [{ source: 'usc-18-1592', at: '(a)' }], ...inYear, checked },
  'forced-work-threats': {
    standing: 'confirmed',
    sources: [{ source: 'usc-18-1589', at: '(a), (c)(1)' }],
    ...inYear,
    checked,
  },

  'child-abuse-reporters': {
    standing: 'reported',
    sources: [{ source: 'wis-48.981', at: '(2)(a)' }, { source: 'wisbar-child-reports-2011' }],
    ...inYear,
    checked,
  },
});
