import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Each kind of office: whom to call there, and what binds it. */
export const kindsOfOffice = ({ kind, request }: About) =>
  ({
    sheriff: {
      when: kind.is('sheriff'),
      says: ['local-own-rules', 'jail-register'],
      now: ['callCountyLawyer'],
      onward: ['detainer', 'local'],
    },
    police: {
      when: kind.is('police'),
      says: ['stay-is-civil', 'status-check-in-stop', 'local-own-rules'],
      now: ['callCityLawyer'],
      onward: ['local'],
    },
    school: {
      when: kind.is('school'),
      says: [
        'school-warrant',
        'pupil-records',
        'pupil-no-ice-exception',
        'school-department-2025',
        'ferpa-court-order',
      ],
      now: ['callDistrict'],
      onward: ['sharing'],
    },
    clinic: {
      when: kind.is('clinic'),
      says: ['health-records', 'hipaa-police'],
      now: ['callPrivacyOffice'],
      onward: ['sharing'],
    },
    library: {
      when: kind.is('library'),
      says: ['library-private', 'library-camera'],
      now: ['callDirector'],
      onward: ['sharing'],
    },
    court: {
      when: kind.is('court'),
      says: ['courthouse-ice-guidance', 'courthouse-milwaukee', 'court-files-open'],
      now: ['callJudgeOffice'],
    },
    state: {
      when: kind.is('state'),
      says: ['doa-memo', 'memo-reaction', 'narrow-duty-to-report'],
      now: ['callAgencyLawyer'],
      onward: ['sharing'],
    },
    local: {
      when: kind.is('local'),
      says: ['local-own-rules', 'local-limits-not-barred', 'narrow-duty-to-report'],
      now: ['callDepartmentHead'],
      onward: ['sharing'],
    },
    private: {
      when: kind.is('private'),
      says: ['work-rooms', 'work-form-check', 'church-order', 'church-order-who', 'church-order-older'],
      now: ['callWhoeverRunsIt'],
    },
    adviser: {
      when: all(kind.is('adviser'), any(request.isNot('joint'), request.isUnsure())),
      says: ['ag-open-government', 'no-federal-command'],
      now: ['giveCard'],
      onward: ['local'],
    },
    // An agreement is read, not met at a desk: no card.
    adviserJoint: {
      when: all(kind.is('adviser'), request.is('joint')),
      says: ['ag-open-government', 'no-federal-command'],
      onward: ['local'],
    },
    kindUnknown: { when: kind.isUnsure(), says: ['status-no-general-secrecy'], now: ['callWhoeverRunsIt'] },
  }) satisfies Rules;
