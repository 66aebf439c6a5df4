import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const complaint = { later: ['askComplaint'], letters: ['privacyComplaint'] } as const;

/** How to find out what was shared, and where to complain and by when. */
export const complaints = ({ agency, shared }: About) =>
  ({
    // A clinic can be private, and the IRS is federal: the state's law on public records is not for them.
    findOut: {
      when: agency.isNot('clinic', 'tax'),
      says: ['records-any-office', 'records-in-custody', 'ag-open-government'],
      onward: ['records'],
      later: ['askWhatShared'],
      letters: ['disclosures'],
    },
    complainHealth: {
      when: all(agency.is('clinic'), shared.is('yes')),
      says: ['hipaa-complaint', 'complaint-stops-no-clock'],
      ...complaint,
    },
    complainSchool: {
      when: all(agency.is('school', 'college'), shared.is('yes')),
      says: ['ferpa-complaint', 'complaint-stops-no-clock'],
      ...complaint,
    },
    complainPolice: {
      when: all(agency.is('jail', 'police'), shared.is('yes')),
      says: ['complaint-procedure-local', 'complaint-stops-no-clock'],
      ...complaint,
    },
    complainOther: {
      when: all(agency.isNot('clinic', 'school', 'college', 'jail', 'police'), shared.is('yes')),
      says: ['complaint-none-found', 'complaint-stops-no-clock'],
      ...complaint,
    },
  }) satisfies Rules;
