import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who asks from jail or prison, and what can be done after a “no”. */
export const refusals = ({ about, custody, refused, denial, underStateLaw }: About) =>
  ({
    denialRunning: {
      when: all(underStateLaw, denial.is('running')),
      says: ['records-custody-90', 'records-court'],
      now: ['askCourtForRecords'],
      deadlines: { 'records-denial': 'refusedOn' },
    },
    denialPassed: {
      when: all(underStateLaw, denial.is('passed')),
      says: ['records-custody-90', 'records-in-custody'],
      today: ['letOutsideAsk'],
      deadlines: { 'records-denial': 'refusedOn' },
    },
    fromCustody: {
      when: all(underStateLaw, custody.is('yes'), about.is('me')),
      says: ['records-in-custody', 'records-custody-90'],
    },
    refusal: {
      when: all(underStateLaw, refused.is('refused', 'silent')),
      says: ['records-court', 'ag-open-government', 'records-cost'],
      today: ['keepRefusal'],
    },
  }) satisfies Rules;
