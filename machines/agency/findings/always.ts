import { any } from '../../engine/condition.ts';
import { kinds, publicKinds } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** What holds for every office, the parts of its card; and for public ones what can come of a yes and of a no, and what was not found. */
export const always = ({ kind }: About) => {
  const everybody = any(kind.is(...kinds), kind.isUnsure());
  const publicOffices = any(kind.is(...publicKinds), kind.isUnsure());
  return {
    checkPaper: {
      when: everybody,
      says: ['i200-officer', 'i205-final-order', 'ice-subpoena', 'court-papers-compel'],
      sheet: ['i200-officer'],
    },
    whomToCall: { when: everybody, says: ['work-rooms'], sheet: ['work-rooms'] },
    logAndKeep: {
      when: everybody,
      says: ['court-papers-compel'],
      sheet: ['court-papers-compel'],
      today: ['keepAll'],
    },
    never: {
      when: everybody,
      says: ['no-obstructing', 'no-harboring', 'judge-found-guilty'],
      sheet: ['no-obstructing', 'no-harboring'],
    },
    publicRecords: {
      when: publicOffices,
      says: ['records-any-office', 'records-keep-after-request', 'ag-open-government'],
    },
    sayingNo: {
      when: publicOffices,
      says: [
        'no-federal-command',
        'illinois-suit-dismissed',
        'ab-24-vetoed',
        'money-limits-case',
        'sharing-federal-1373',
      ],
      claims: ['C14a', 'C14b', 'C14c', 'C14d', 'C15b'],
    },
    notFound: {
      when: publicOffices,
      says: [
        'ag-no-guidance-found',
        'ag-2008-guide',
        'police-ice-course-none-found',
        'police-training-board',
        'no-reporting-duty-found',
      ],
      claims: [
        'C04a',
        'C04b',
        'C04c',
        'C04d',
        'C04e',
        'C12a',
        'C12b',
        'C12c',
        'C12d',
        'C15a',
        'C15c',
        'C15d',
        'C15e',
        'C17a',
        'C17b',
        'C17c',
        'C17d',
      ],
    },
  } satisfies Rules;
};
