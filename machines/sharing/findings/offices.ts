import { agencies } from '#law/sharing/rule.ts';
import { any } from '../../engine/condition.ts';
import { lawOf } from '../table.ts';
import type { About, Rules } from './about.ts';

/** Every agency with its own next step, and the law that is written for it; where it covers several offices, theirs stands in `parted-offices.ts`. */
export const offices = ({ agency }: About) =>
  ({
    jail: {
      when: agency.is('jail'),
      says: lawOf('jail', 'local-own-rules', 'prison-data-paid'),
      onward: ['detainer', 'local'],
      now: ['askSheriffRule'],
    },
    police: {
      when: agency.is('police'),
      says: lawOf('police', 'local-own-rules'),
      onward: ['local'],
      now: ['askPoliceRule'],
    },
    dmv: {
      when: agency.is('dmv'),
      says: lawOf('dmv', 'dmv-opt-out-weak', 'doa-memo'),
      now: ['lawyerBeforeDmv'],
      help: ['deportation-defense'],
    },
    school: {
      when: agency.is('school'),
      says: lawOf('school', 'school-department-2025', 'school-any-status'),
      now: ['optOutSchool'],
      today: ['keepServices'],
      letters: ['optOut'],
    },
    college: {
      when: agency.is('college'),
      says: lawOf('college', 'uw-says', 'technical-college-none-found'),
      now: ['ferpaRestriction'],
      today: ['keepServices'],
    },
    clinic: {
      when: agency.is('clinic'),
      says: lawOf('clinic', 'health-block-form'),
      now: ['askClinicPrivacy'],
      today: ['keepServices'],
    },
    benefits: {
      when: agency.is('benefits'),
      says: ['ag-data-suits', 'foodshare-data-order'],
      now: ['askBenefitsStatus'],
      today: ['keepServices'],
      help: ['benefits'],
    },
    court: { when: agency.is('court'), says: lawOf('court'), now: ['askSealed'] },
    work: { when: agency.is('work'), says: ['wage-limits', 'doa-memo'], now: ['askWorkFile'] },
    tax: { when: agency.is('tax'), says: ['tax-state-private', 'tax-federal-private'], now: ['lawyerBeforeTax'] },
    family: {
      when: agency.is('family'),
      says: ['w2-private', 'child-welfare-private'],
      now: ['askFamilyOffice'],
      today: ['keepServices'],
    },
    housing: {
      when: agency.is('housing'),
      says: lawOf('housing', 'housing-until-then', 'housing-rule-stage', 'housing-none-found'),
      now: ['askHousingForm'],
      today: ['keepServices'],
    },
    local: { when: agency.is('local'), says: ['status-no-general-secrecy'], now: ['askLocalRule'] },
    agencyUnknown: { when: agency.isUnsure(), says: ['status-no-general-secrecy'], now: ['askWhichOffice'] },
    // Whoever asks, of whatever office, might have read the article.
    noGeneralRule: {
      when: any(agency.is(...agencies), agency.isUnsure()),
      says: ['status-no-general-secrecy', 'no-notice-duty-found', 'ag-no-guidance-found'],
      claims: ['C02d', 'C06a', 'C06b', 'C06c', 'C06d', 'C07a', 'C07b', 'C07c', 'C15d'],
    },
  }) satisfies Rules;
