import { inSeason, inYear, register } from './register.ts';

/** What schools, colleges and clinics share. */
export const schoolsAndHealth = register({
  // WI-71, WI-112, WI-113.
  'pupil-records': { standing: 'reported', sources: [{ source: 'wis-118.125', at: '(1)(b), (2)' }], ...inYear },
  // WI-112.
  'pupil-directory-list': {
    standing: 'reported',
    sources: [{ source: 'wis-118.125', at: '(1)(b), (2)(j)' }],
    ...inYear,
  },
  // WI-113.
  'pupil-no-ice-exception': {
    standing: 'unconfirmed',
    sources: [{ source: 'wis-118.125', at: '(2)' }],
    ...inYear,
  },
  // WI-70.
  'school-department-2025': {
    standing: 'reported',
    sources: [{ source: 'dpi-2025-01-24' }],
    from: '2025-01-24',
    ...inSeason,
  },
  // FED-45.
  'school-any-status': {
    standing: 'reported',
    sources: [{ source: 'plyler-v-doe' }],
    ...inYear,
  },
  // FED-44.
  'ferpa-general': {
    standing: 'reported',
    sources: [{ source: 'usc-20-1232g' }],
    ...inYear,
  },
  // FED-138, FED-44.
  'ferpa-court-order': {
    standing: 'reported',
    sources: [{ source: 'cfr-34-99.31', at: '(a)(9)(ii)' }],
    ...inYear,
  },
  // WI-114, WI-73.
  'uw-says': {
    standing: 'reported',
    sources: [{ source: 'uw-madison-students' }, { source: 'uwm-outside-agents' }],
    ...inSeason,
  },
  // WI-114.
  'uw-restriction': {
    standing: 'reported',
    sources: [{ source: 'uw-madison-ferpa-restrict' }],
    ...inSeason,
  },
  // WI-114.
  'uw-sevis': {
    standing: 'reported',
    sources: [{ source: 'uw-madison-sevis' }],
    ...inSeason,
  },
  // WI-114.
  'technical-college-none-found': {
    standing: 'unconfirmed',
    sources: [{ source: 'clarion-2025-04-10' }],
    ...inSeason,
  },
  // FED-159.
  'ferpa-complaint': {
    standing: 'reported',
    sources: [{ source: 'cfr-34-99.64' }],
    ...inSeason,
  },
  // WI-74, WI-115.
  'health-records': {
    standing: 'reported',
    sources: [
      { source: 'wis-146.82-2001', at: '(2)(a)5.' },
      { source: 'wis-146.82-2017', at: '(1), (2)(a)' },
    ],
    ...inSeason,
  },
  // FED-46.
  'hipaa-police': {
    standing: 'reported',
    sources: [{ source: 'cfr-45-164.512', at: '(f)(1)(ii)' }, { source: 'wisbar-2025-health' }],
    ...inSeason,
  },
  // WI-115.
  'health-block-form': {
    standing: 'reported',
    sources: [{ source: 'wis-146.82-2001', at: '(2)(a)5.' }],
    ...inSeason,
  },
  // FED-158.
  'hipaa-complaint': {
    standing: 'confirmed',
    sources: [{ source: 'cfr-45-160.306-2013', at: '(b)(3)' }],
    ...inYear,
  },
});
