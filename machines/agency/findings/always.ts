import { any } from '../../engine/condition.ts';
import { kinds } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** What holds for every office: the parts of its card, what can come of a yes and of a no, and what was not found. */
export const always = ({ kind }: About) => {
  const everybody = any(kind.is(...kinds), kind.isUnsure());
  return {
    atDesk: { when: everybody, says: ['work-rooms'] },
    checkPaper: {
      when: everybody,
      says: ['i200-officer', 'i205-final-order', 'ice-subpoena', 'court-papers-compel'],
      sheet: ['i200-officer'],
    },
    whomToCall: { when: everybody, says: ['ag-open-government'], sheet: ['ag-open-government'] },
    logAndKeep: {
      when: everybody,
      says: ['records-keep-after-request', 'records-any-office'],
      sheet: ['records-keep-after-request'],
      today: ['keepAll'],
    },
    never: {
      when: everybody,
      says: ['no-obstructing', 'no-harboring', 'judge-found-guilty'],
      sheet: ['no-obstructing', 'no-harboring'],
    },
    sayingNo: {
      when: everybody,
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
      when: everybody,
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
