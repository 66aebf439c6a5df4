import { inSeason, inYear, register, soon } from './register.ts';

/** What was read after the others. */
const later = '2026-11-26';

/** What binds the staff of offices, what can come of a yes and of a no, and how state law stands to federal law. */
export const agency = register({
  // Wis. Stat. 19.35(5), as the state’s department of justice tells it.
  'records-keep-after-request': {
    standing: 'reported',
    sources: [{ source: 'wi-doj-keep-records' }, { source: 'wis-19.35', at: '(5)' }],
    ...inYear,
    checked: later,
  },
  'meeting-notice-24': {
    standing: 'confirmed',
    sources: [{ source: 'wis-19.84-2019', at: '(2), (3)' }],
    ...inYear,
    checked: later,
  },
  // The copy bears no date.
  'no-harboring': {
    standing: 'reported',
    sources: [{ source: 'usc-8-1324', at: '(a)(1)(A)(ii), (iii)' }],
    ...inYear,
    checked: later,
  },
  // WI-100; nothing newer was found.
  'judge-found-guilty': {
    standing: 'reported',
    sources: [{ source: 'fox6-dugan' }, { source: 'law-and-crime-2026-02-05' }],
    ...soon,
    checked: later,
  },
  // FED-14; not binding in Wisconsin.
  'county-liable-2014': {
    standing: 'reported',
    sources: [{ source: 'miranda-olivares-v-clackamas' }],
    ...inYear,
  },
  // FED-12.
  'state-can-end-contracts': {
    standing: 'reported',
    sources: [{ source: 'mchenry-v-raoul' }],
    ...inYear,
  },
  // WI-50, WI-51.
  'agreements-wisconsin': {
    standing: 'reported',
    sources: [{ source: 'ice-287g-list' }, { source: 'urban-milwaukee-2025-07-31' }],
    ...soon,
  },
  // FED-24, FED-25.
  'agreement-federal-direction': {
    standing: 'reported',
    sources: [
      { source: 'usc-8-1357-2025', at: '(g)(1)–(5)' },
      { source: 'usc-8-1357', at: '(g)(9)' },
    ],
    ...inYear,
  },
  // FED-34.
  'no-federal-command': {
    standing: 'reported',
    sources: [{ source: 'printz-v-united-states' }, { source: 'murphy-v-ncaa' }],
    ...inYear,
  },
  // FED-35.
  'illinois-suit-dismissed': { standing: 'reported', sources: [{ source: 'united-states-v-illinois' }], ...inSeason },
  // WI-65, WI-66.
  'memo-reaction': { standing: 'reported', sources: [{ source: 'urban-milwaukee-2025-05-02' }], ...inSeason },
  // WI-18.
  'money-transport': {
    standing: 'pending',
    sources: [{ source: 'california-v-dot' }, { source: 'wi-doj-dot-suit-2025' }],
    ...soon,
  },
  // WI-18.
  'money-disaster-victims': {
    standing: 'reported',
    sources: [{ source: 'wi-doj-fema-2025' }, { source: 'wi-doj-voca-2025' }],
    ...soon,
  },
  // FED-36.
  'money-limits-case': { standing: 'pending', sources: [{ source: 'san-francisco-v-trump' }], ...soon },
  // WI-23.
  'police-training-board': {
    standing: 'reported',
    sources: [{ source: 'wis-165.85' }, { source: 'wis-165.86' }],
    ...inYear,
  },
  // WI-23.
  'police-ice-course-none-found': { standing: 'unconfirmed', sources: [{ source: 'wis-165.85' }], ...inSeason },
  // WI-23.
  'deputies-trained-by-ice': { standing: 'unconfirmed', sources: [{ source: 'outagamie-287g-newsletter' }], ...inYear },
  // FED-31, FED-32.
  'stay-is-civil': {
    standing: 'reported',
    sources: [{ source: 'arizona-v-united-states' }, { source: 'crs-if11736' }],
    ...inYear,
  },
  // FED-33.
  'status-check-in-stop': { standing: 'reported', sources: [{ source: 'arizona-v-united-states' }], ...inYear },
  // WI-27.
  'sheriffs-duty-open': { standing: 'reported', sources: [{ source: 'wispolitics-upfront-2026' }], ...soon },
});
