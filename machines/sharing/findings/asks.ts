import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Whether it is given yet, and who asks with what. */
export const asks = ({ agency, information, given, asking, shared }: About) =>
  ({
    given: { when: given.is('given'), says: ['no-notice-duty-found'], today: ['writeOffice'] },
    aboutTo: { when: given.is('aboutTo'), says: ['no-notice-duty-found'], now: ['askWhy'] },
    schoolPapers: {
      when: all(agency.is('school'), information.is('status'), given.is('aboutTo')),
      says: ['school-any-status', 'school-department-2025'],
      now: ['askSchoolPapers'],
    },
    benefitsGiven: {
      when: all(agency.is('benefits'), given.is('given')),
      says: ['no-notice-duty-found'],
      now: ['keepServices'],
      help: ['benefits'],
    },
    nobodyAsks: { when: asking.is('nobody'), says: ['no-notice-duty-found'], today: ['callLawyer'] },
    byPhone: {
      when: asking.is('phone'),
      says: ['court-papers-compel', 'no-security-rule-found'],
      now: ['callLawyer', 'askOfficeLawyer'],
    },
    inPerson: {
      when: asking.is('inPerson'),
      onward: ['encounter'],
      says: ['silence', 'court-papers-compel', 'no-security-rule-found'],
      now: ['safetyFirst', 'callLawyer', 'askOfficeLawyer'],
      today: ['staySilentYourself'],
    },
    i200: {
      when: asking.is('i200'),
      onward: ['encounter'],
      says: ['i200-officer', 'silence'],
      now: ['safetyFirst', 'callLawyer', 'askOfficeLawyer'],
      today: ['staySilentYourself'],
      help: ['deportation-defense'],
    },
    i205: {
      when: asking.is('i205'),
      onward: ['encounter'],
      says: ['i205-final-order', 'old-order-fast', 'silence'],
      now: ['safetyFirst', 'callLawyer', 'tellI205'],
      today: ['staySilentYourself', 'checkOldOrder'],
      help: ['deportation-defense'],
    },
    subpoena: {
      when: asking.is('subpoena'),
      says: ['ice-subpoena'],
      now: ['callLawyer', 'askOfficeLawyer'],
    },
    askingUnknown: {
      when: asking.isUnsure(),
      says: ['court-papers-compel', 'ice-subpoena'],
      now: ['safetyFirst', 'callLawyer'],
    },
    sharedYes: {
      when: shared.is('yes'),
      says: ['no-notice-duty-found', 'silence'],
      now: ['safetyFirst', 'callLawyer'],
      help: ['deportation-defense'],
    },
  }) satisfies Rules;
