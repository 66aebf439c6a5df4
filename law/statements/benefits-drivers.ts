import { inSeason, inYear, register, soon } from './register.ts';

/** What offices for benefits, families and drivers share. */
export const benefitsAndDrivers = register({
  // FED-141.
  'foodshare-private': {
    standing: 'reported',
    sources: [{ source: 'usc-7-2020', at: '(e)(8)' }],
    ...inYear,
  },
  // FED-141.
  'foodshare-felony': {
    standing: 'reported',
    sources: [{ source: 'usc-7-2020', at: '(e)(8)' }],
    ...inYear,
  },
  // FED-140.
  'foodshare-status': {
    standing: 'reported',
    sources: [{ source: 'missouri-food-stamps' }, { source: 'illinois-cash-snap-manual' }],
    ...inSeason,
  },
  // FED-50, FED-141.
  'foodshare-data-order': {
    standing: 'pending',
    sources: [{ source: 'snap-data-case' }, { source: 'wispolitics-data-suits-2025' }],
    ...soon,
  },
  // WI-116.
  'badgercare-private': {
    standing: 'confirmed',
    sources: [{ source: 'wis-dhs-108.01', at: '(1)–(4)' }],
    ...inYear,
  },
  // WI-19, FED-50, FED-51.
  'ag-data-suits': {
    standing: 'pending',
    sources: [
      { source: 'wi-doj-medicaid-suit-2025' },
      { source: 'california-v-hhs' },
      { source: 'wispolitics-data-suits-2025' },
    ],
    ...soon,
  },
  // WI-117.
  'w2-private': {
    standing: 'reported',
    sources: [{ source: 'wis-49.83-1995' }],
    ...inYear,
  },
  // FED-139.
  'narrow-duty-to-report': { standing: 'reported', sources: [{ source: 'fr-65-58301' }], ...soon },
  // WI-125.
  'child-support-private': {
    standing: 'reported',
    sources: [
      { source: 'wis-49.22-2007', at: '(4)' },
      { source: 'wis-49.83-1995' },
      { source: 'usc-42-653', at: '(a)–(c)' },
    ],
    ...inYear,
  },
  // WI-126.
  'child-welfare-private': {
    standing: 'reported',
    sources: [{ source: 'wis-938.78', at: '(2)(a)' }],
    ...inYear,
  },
  // WI-126.
  'child-welfare-exchange': {
    standing: 'reported',
    sources: [{ source: 'wis-938.78', at: '(2)(b)1.' }],
    ...inYear,
  },
  // FED-47.
  'dmv-government-access': {
    standing: 'reported',
    sources: [{ source: 'usc-18-2721', at: '(b)(1)' }],
    ...inYear,
  },
  // WI-69.
  'driver-data-reaches-ice': { standing: 'reported', sources: [{ source: 'wyden-2025-11-12' }], ...soon },
  // WI-120.
  'dmv-photo-private': {
    standing: 'reported',
    sources: [{ source: 'wis-343.237', at: '(2)' }],
    ...inYear,
  },
  // WI-120.
  'dmv-photo-request': {
    standing: 'reported',
    sources: [{ source: 'wis-343.237', at: '(1)(ag), (3)' }],
    ...inYear,
  },
  // WI-119.
  'dmv-opt-out-weak': {
    standing: 'reported',
    sources: [{ source: 'wis-343.235-2001', at: '(2), (3)(a)' }],
    ...inYear,
  },
  // WI-121.
  'dmv-status-papers': {
    standing: 'reported',
    sources: [{ source: 'wi-dmv-legal-presence' }],
    ...inSeason,
  },
});
