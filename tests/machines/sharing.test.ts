import { describe, expect, test } from 'vitest';
import { agencies } from '#law/sharing/rule.ts';
import { sharingFindings } from '#machines/sharing/findings.ts';
import { answersOf, people, placeOf, toldTo } from './people.ts';

const on = '2026-12-01T09:00';

describe('schools and colleges', () => {
  people(sharingFindings, [
    {
      who: 'Ana’s son starts school; she fears the address on the form, and nobody has asked yet',
      says: { agency: 'school', information: 'address', given: 'aboutTo', asking: 'nobody', shared: 'no' },
      on,
      shortAnswer: 'apart',
      sure: ['school', 'directory', 'addressLaw', 'aboutTo', 'findOut', 'noGeneralRule'],
      never: ['mustNot', 'may', 'nothingFound', 'clinic', 'complainSchool', 'statusLaw'],
      steps: { now: ['optOutSchool', 'askWhy'], today: ['keepServices', 'callLawyer', 'writeOffice'] },
      neverSteps: ['safetyFirst', 'askClinicPrivacy', 'askComplaint'],
    },
    {
      who: 'ICE stands in a school office with an I-200 and wants a pupil’s health file: not a judge’s paper, and no word of an old order',
      says: { agency: 'school', information: 'health', given: 'given', asking: 'i200', shared: 'no' },
      on,
      shortAnswer: 'mustNot',
      sure: ['school', 'i200', 'given'],
      never: ['i205', 'courtPaper', 'apart', 'may', 'directory', 'inPerson'],
      steps: { now: ['safetyFirst', 'callLawyer', 'optOutSchool', 'askOfficeLawyer'] },
      neverSteps: ['tellI205'],
    },
    {
      who: 'ICE’s own subpoena for a student’s records: the two rules pull apart, and it is told that no judge signed it',
      says: { agency: 'college', information: 'benefits', given: 'given', asking: 'subpoena', shared: 'no' },
      on,
      shortAnswer: 'apart',
      sure: ['college', 'subpoena'],
      never: ['mustNot', 'courtPaper', 'school'],
      steps: { now: ['callLawyer', 'ferpaRestriction', 'askOfficeLawyer'] },
    },
    {
      who: 'a student whose college gave out records last month: a complaint has a limit, and a lawyer comes first',
      says: { agency: 'college', information: 'school', given: 'given', asking: 'nobody', shared: 'yes' },
      on,
      sure: ['complainSchool', 'sharedYes', 'findOut'],
      never: ['complainHealth', 'complainOther', 'complainPolice'],
      steps: { now: ['safetyFirst', 'callLawyer'], later: ['askWhatShared', 'askComplaint'] },
    },
  ]);
});

describe('clinics and benefits', () => {
  people(sharingFindings, [
    {
      who: 'a mother who wants to stop going to the clinic since ICE called it: private, with an exception, and she is told not to drop treatment',
      says: { agency: 'clinic', information: 'health', given: 'given', asking: 'phone', shared: 'no' },
      on,
      shortAnswer: 'exceptions',
      sure: ['clinic', 'byPhone'],
      // A clinic can be private: the state’s law on public records is not promised.
      never: ['mustNot', 'findOut', 'complainHealth', 'subpoena'],
      steps: { now: ['callLawyer', 'askClinicPrivacy'], today: ['keepServices'] },
      neverSteps: ['askWhatShared'],
    },
    {
      who: 'a clinic that gave ICE a patient’s file: the complaint and its limit',
      says: { agency: 'clinic', information: 'health', given: 'given', asking: 'phone', shared: 'yes' },
      on,
      sure: ['complainHealth', 'sharedYes'],
      never: ['complainSchool', 'complainOther'],
      steps: { later: ['askComplaint'] },
    },
    {
      who: 'a father with BadgerCare asks about his address: the state keeps it private, and it is not said that it never reaches ICE',
      says: {
        agency: 'benefits',
        benefit: 'badgerCare',
        information: 'address',
        given: 'given',
        asking: 'nobody',
        shared: 'no',
      },
      on,
      shortAnswer: 'exceptions',
      sure: ['badgerCare', 'benefits', 'addressLaw'],
      never: ['mustNot', 'foodShare', 'w2'],
      steps: { now: ['keepServices', 'askBenefitsStatus'] },
    },
    {
      who: 'a woman on W-2 with nobody asking: the state’s secrecy and federal law on status pull apart, and a narrow duty is told',
      says: {
        agency: 'benefits',
        benefit: 'w2',
        information: 'status',
        given: 'given',
        asking: 'nobody',
        shared: 'no',
      },
      on,
      shortAnswer: 'apart',
      sure: ['w2', 'statusLaw'],
      never: ['mustNot', 'may', 'badgerCare'],
    },
    {
      who: 'somebody who does not know which help it is: all three stay open, the step stays',
      says: { agency: 'benefits', information: 'status', given: 'aboutTo', asking: 'nobody', shared: 'no' },
      on,
      shortAnswer: 'apart',
      sure: ['benefits'],
      maybe: ['foodShare', 'badgerCare', 'w2'],
      steps: { now: ['askBenefitsStatus', 'askWhy'] },
    },
  ]);
});

describe('police, driver data and other offices', () => {
  people(sharingFindings, [
    {
      who: 'a brother in the jail of Waukesha: the release date can be told, and the sheriff is on ICE’s list',
      says: {
        agency: 'jail',
        information: 'release',
        given: 'given',
        asking: 'phone',
        shared: 'no',
        county: '55133',
      },
      on,
      shortAnswer: 'may',
      sure: ['jail', 'agreement', 'findOut'],
      never: ['mustNot', 'nothingFound', 'noAgreement', 'prints', 'countyUnknown'],
      steps: { now: ['callLawyer', 'askSheriffRule'] },
    },
    {
      who: 'fingerprints in a jail nobody can name: they go on by themselves, and the county is not guessed',
      says: { agency: 'jail', information: 'photo', given: 'given', asking: 'nobody', shared: 'no', county: 'unsure' },
      on,
      shortAnswer: 'may',
      sure: ['prints', 'countyUnknown'],
      maybe: ['agreement', 'noAgreement'],
      steps: { today: ['askCounty'] },
    },
    {
      who: 'a driver who trusts the opt-out: told that it does not help, and to see a lawyer before the DMV',
      says: { agency: 'dmv', information: 'driver', given: 'aboutTo', asking: 'nobody', shared: 'no' },
      on,
      shortAnswer: 'may',
      sure: ['dmv'],
      never: ['mustNot', 'exceptions'],
      steps: { now: ['lawyerBeforeDmv'] },
    },
    {
      who: 'unpaid wages, and the fear that the state tells ICE: no rule was found, and that is not a “no”',
      says: {
        agency: 'work',
        workOffice: 'wageClaim',
        information: 'address',
        given: 'aboutTo',
        asking: 'nobody',
        shared: 'no',
      },
      on,
      shortAnswer: 'nothingFound',
      sure: ['work', 'wageClaim'],
      never: ['may', 'mustNot', 'unemployment'],
    },
    {
      who: 'a judge’s warrant at a library: another answer than for a paper of ICE’s',
      says: {
        agency: 'local',
        localOffice: 'library',
        information: 'address',
        given: 'given',
        asking: 'court',
        shared: 'no',
      },
      on,
      shortAnswer: 'courtPaper',
      sure: ['library', 'local'],
      never: ['subpoena', 'i200', 'otherOffice'],
      steps: { now: ['callLawyer', 'askOfficeLawyer'] },
    },
    {
      who: 'an I-205 shown at the housing office: the lawyer hears of it today',
      says: { agency: 'housing', information: 'status', given: 'given', asking: 'i205', shared: 'no' },
      on,
      shortAnswer: 'may',
      sure: ['housing', 'i205', 'statusLaw'],
      never: ['i200', 'courtPaper'],
      steps: { now: ['safetyFirst', 'callLawyer', 'askHousingForm', 'tellI205'] },
    },
  ]);
});

describe('not knowing', () => {
  people(sharingFindings, [
    {
      who: 'knows nothing at all: is told what it depends on, and nothing about any office for sure',
      says: {},
      on,
      shortAnswer: 'depends',
      sure: ['agencyUnknown', 'noGeneralRule'],
      maybe: ['school', 'clinic', 'jail', 'courtPaper', 'mustNot', 'findOut', 'given', 'sharedYes'],
      steps: { now: ['askWhichOffice'], today: ['writeOffice'] },
      neverSteps: ['optOutSchool', 'askComplaint', 'tellI205'],
    },
    {
      who: 'will not say which information: a school might or might not share it',
      says: { agency: 'school', information: 'unsaid', given: 'aboutTo', asking: 'nobody', shared: 'no' },
      on,
      shortAnswer: 'depends',
      sure: ['school', 'aboutTo'],
      maybe: ['apart', 'mustNot', 'nothingFound', 'directory', 'statusLaw'],
      never: ['courtPaper', 'may'],
      steps: { now: ['optOutSchool', 'askWhy'] },
    },
  ]);
});

test('the usual way asks for at most eight answers', () => {
  const says = {
    agency: 'benefits',
    benefit: 'w2',
    information: 'status',
    given: 'given',
    asking: 'nobody',
    shared: 'no',
  } as const;
  expect(answersOf(placeOf(sharingFindings, { says }))).toBeLessThanOrEqual(8);
  expect(agencies).toHaveLength(13);
});

describe('a school that asks about status', () => {
  people(sharingFindings, [
    {
      who: 'a mother is asked for immigration papers to enroll her son: first which papers it needs',
      says: { agency: 'school', information: 'status', given: 'aboutTo', asking: 'nobody', shared: 'no' },
      on,
      sure: ['schoolPapers', 'statusLaw', 'aboutTo'],
      steps: { now: ['askSchoolPapers', 'optOutSchool', 'askWhy'] },
    },
    {
      who: 'the school has it already: that is too late to ask',
      says: { agency: 'school', information: 'status', given: 'given', asking: 'nobody', shared: 'no' },
      on,
      never: ['schoolPapers'],
      neverSteps: ['askSchoolPapers'],
    },
  ]);

  test('what she asks stands first', () => {
    const says = { agency: 'school', information: 'status', given: 'aboutTo', asking: 'nobody' } as const;
    expect(toldTo(sharingFindings, { says, on }).steps.now[0]).toBe('askSchoolPapers');
  });
});

test.each([
  ['inPerson', ['encounter', 'records']],
  ['i200', ['encounter', 'records']],
  ['i205', ['encounter', 'records']],
  ['phone', ['records']],
] as const)('ICE asks by %s: it leads on to %j', (asking, onward) => {
  expect(toldTo(sharingFindings, { says: { agency: 'local', asking }, on }).onward).toEqual(onward);
});

test('a jail leads on to the hold, and to what is on record of its county', () => {
  expect(toldTo(sharingFindings, { says: { agency: 'jail', asking: 'nobody' }, on }).onward).toEqual([
    'detainer',
    'local',
    'records',
  ]);
});

describe('FoodShare', () => {
  people(sharingFindings, [
    {
      who: 'she has FoodShare and wants to end it tonight: first of all, not to drop it',
      says: {
        agency: 'benefits',
        benefit: 'foodShare',
        information: 'address',
        given: 'given',
        asking: 'nobody',
        shared: 'no',
      },
      on,
      shortAnswer: 'exceptions',
      sure: ['foodShare', 'benefitsGiven'],
      steps: { now: ['keepServices', 'askBenefitsStatus'] },
    },
    {
      who: 'he fills in the form: first whose status it needs',
      says: { agency: 'benefits', benefit: 'foodShare', information: 'status', given: 'aboutTo', asking: 'nobody' },
      on,
      never: ['benefitsGiven'],
      steps: { now: ['askBenefitsStatus', 'askWhy'], today: ['keepServices'] },
    },
  ]);

  test('not to drop it stands first', () => {
    const says = { agency: 'benefits', benefit: 'foodShare', given: 'given', asking: 'nobody' } as const;
    expect(toldTo(sharingFindings, { says, on }).steps.now[0]).toBe('keepServices');
  });
});
