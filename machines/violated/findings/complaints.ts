import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const complaint = { later: ['askComplaint'], letters: ['conductComplaint'] } as const;

/** Video before it is erased, then where to complain, and what each place can and cannot give. */
export const complaints = ({ doneBy, seen }: About) =>
  ({
    video: {
      when: all(doneBy.has('jail', 'police', 'state'), seen),
      says: ['video-body-camera', 'video-jail-not-found'],
      now: ['askVideo'],
      deadlines: { video: 'wrongOn' },
      letters: ['keepVideo'],
    },
    complainLocal: {
      when: doneBy.has('jail', 'police'),
      says: ['complaint-procedure-local', 'complaint-false', 'complaint-stops-no-clock'],
      ...complaint,
    },
    complainCommission: {
      when: doneBy.has('police'),
      says: ['complaint-police-commission'],
      ...complaint,
    },
    complainSheriff: { when: doneBy.has('jail'), says: ['complaint-sheriff-governor'] },
    complainState: {
      when: doneBy.has('state'),
      says: ['complaint-state-none-found', 'complaint-stops-no-clock'],
      ...complaint,
    },
    complainFederal: {
      when: doneBy.has('federal'),
      says: ['complaint-dhs', 'complaint-dhs-no-limit', 'complaint-dhs-cuts', 'complaint-stops-no-clock'],
      today: ['saveVideo'],
      ...complaint,
      help: ['complaint-federal'],
    },
    attorneyGeneral: {
      when: doneBy.has('jail', 'police', 'state', 'federal'),
      says: ['ag-not-over-sheriffs', 'ag-no-ice-desk-found', 'ag-brief-minnesota', 'ag-open-government'],
      claims: ['C09a', 'C09c', 'C10a', 'C10c'],
    },
    reports: {
      when: all(doneBy.has('jail', 'police', 'state'), seen),
      says: ['records-any-office', 'records-in-custody'],
      later: ['askReport'],
      letters: ['report'],
    },
  }) satisfies Rules;
