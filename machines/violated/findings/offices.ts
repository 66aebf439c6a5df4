import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Unequal treatment, and what schools, clinics, bosses and landlords answer for. */
export const offices = ({ doneBy, wrong, harm, unequal }: About) =>
  ({
    unequal: {
      when: all(doneBy.has('jail', 'police', 'state', 'office'), unequal),
      says: ['language-rule-2025'],
      later: ['askUnequal'],
    },
    officeRefused: {
      when: all(doneBy.has('office'), unequal),
      says: ['no-status-discrimination-rule'],
      later: ['askUnequal'],
    },
    officeShared: {
      when: all(doneBy.has('office'), wrong.has('infoShared')),
      says: ['hipaa-complaint', 'ferpa-complaint', 'complaint-stops-no-clock'],
      onward: ['sharing'],
      letters: ['privacyComplaint'],
    },
    officePay: {
      when: all(doneBy.has('office'), wrong.has('cheated')),
      says: ['wage-claim', 'wage-limits'],
      later: ['askWages'],
    },
    officeHarm: {
      when: all(doneBy.has('office'), harm),
      says: ['claim-notice-local'],
      later: ['askLawyerNotice'],
      deadlines: { 'notice-local': 'wrongOn' },
    },
  }) satisfies Rules;
