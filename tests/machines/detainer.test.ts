import { describe, expect, test } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { answersOf, type Person, people, placeOf } from './people.ts';

/** Marta, who is measured as the usual way: wall clock by FED-126 and FED-127, days by WI-109. */
const marta = {
  who: 'Marta’s brother sits in Waukesha; bail was paid on the Wednesday before Thanksgiving, and on Tuesday he is still held',
  says: {
    where: 'jail',
    reason: 'bailPaid',
    papers: ['i247a'],
    county: '55133',
    due: { on: '2026-11-25', at: '16:30' },
  },
  on: '2026-12-01T09:00',
  shortAnswer: 'pastBoth',
  sure: [
    'inJail',
    'askForRelease',
    'i247a',
    'bailPaid',
    'jailAgreement',
    'warrantAgreement',
    'countyNotOnRecord',
    'wisconsinPower',
    'claimCounty',
    'claimFederal',
  ],
  never: [
    'pastForm',
    'within',
    'judgesWarrant',
    'noticeLate',
    'countyHolds',
    'noAgreement',
    'countyUnknown',
    'claimState',
  ],
  steps: {
    now: ['safetyFirst', 'staySilent', 'askRelease', 'callLawyer'],
    today: ['writeTimes', 'askCopy', 'keepReceipt'],
    later: ['askLawyerNotice', 'askRegister'],
  },
  deadlines: {
    // Wednesday 7½ h, Thanksgiving out, Friday 24 h, Saturday and Sunday out, Monday 16½ h.
    detainer: { form: '2026-11-27T16:30:00-06:00', regulation: '2026-11-30T16:30:00-06:00' },
    'notice-local': { nominal: '2027-03-25' },
    // 25 November is a Sunday in 2029 and a Saturday in 2028.
    'section-1983': { nominal: '2029-11-25', 'act-by': '2029-11-23' },
    'tort-intentional': { nominal: '2029-11-25', 'act-by': '2029-11-23' },
    ftca: { nominal: '2028-11-25', 'act-by': '2028-11-24' },
    'notice-state': 'absent',
  },
} as const satisfies Person;

describe('in jail', () => {
  people(detainerFindings, [
    marta,
    {
      who: 'a judge ordered release on Friday afternoon, and on Sunday evening the form’s 48 hours are over, the rule’s are not',
      says: {
        where: 'jail',
        reason: 'judgeOrdered',
        papers: ['i247a', 'i200'],
        county: '55127',
        due: { on: '2026-12-04', at: '16:00' },
      },
      on: '2026-12-06T17:00',
      shortAnswer: 'pastForm',
      sure: ['askForRelease', 'judgeOrdered', 'i200', 'i247a', 'warrantAgreement', 'countyHolds'],
      never: ['pastBoth', 'within', 'jailAgreement', 'noticeLate', 'bailPaid'],
      // Friday 8 h, Monday 24 h, Tuesday 16 h.
      deadlines: { detainer: { form: '2026-12-06T16:00:00-06:00', regulation: '2026-12-08T16:00:00-06:00' } },
    },
    {
      who: 'exactly at the end of both counts, the hold is not past either',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        papers: ['i247a'],
        county: '55127',
        due: { on: '2026-12-01', at: '10:00' },
      },
      on: '2026-12-03T10:00',
      shortAnswer: 'within',
      never: ['pastForm', 'pastBoth', 'askForRelease'],
      deadlines: { detainer: { form: '2026-12-03T10:00:00-06:00', regulation: '2026-12-03T10:00:00-06:00' } },
    },
    {
      who: 'the charges were dropped yesterday morning, less than 48 hours ago',
      says: {
        where: 'jail',
        reason: 'chargesDropped',
        papers: ['i247a'],
        county: '55039',
        due: { on: '2026-12-01', at: '10:00' },
      },
      on: '2026-12-02T09:00',
      shortAnswer: 'within',
      sure: ['chargesDropped', 'claimCounty', 'warrantAgreement'],
      never: ['pastForm', 'pastBoth', 'askForRelease', 'noticeLate'],
      steps: { now: ['safetyFirst', 'staySilent', 'callLawyer'] },
    },
    {
      who: 'the sentence ends tomorrow, and there is a detainer',
      says: {
        where: 'jail',
        reason: 'sentenceDone',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-12-02', at: '08:00' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'ahead',
      sure: ['i247a', 'sentenceDone'],
      never: ['within', 'pastForm', 'pastBoth', 'claimCounty', 'askForRelease', 'leftBefore'],
      deadlines: {
        'notice-local': 'absent',
        detainer: { form: '2026-12-04T08:00:00-06:00', regulation: '2026-12-04T08:00:00-06:00' },
      },
    },
    {
      who: 'an I-205 and no detainer: a lawyer now for the old order, and no hold of 48 hours is said',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        papers: ['i205'],
        county: '55009',
        due: { on: '2026-11-25', at: '16:30' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'warrantOnly',
      sure: ['i205', 'countyHolds', 'warrantAgreement'],
      never: ['i247a', 'i200', 'judgesWarrant', 'noSign', 'pastBoth', 'within', 'askForRelease'],
      steps: { now: ['callLawyer'], today: ['askHold'] },
      neverSteps: ['askRelease', 'lawyerBeforeBail'],
    },
    {
      who: 'a judge’s order beside the I-247A: the short answer is the judge’s paper, and nobody is sent to ask for release',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        papers: ['i247a', 'judgeSigned'],
        county: '55105',
        due: { on: '2026-11-25', at: '16:30' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'judgesWarrant',
      sure: ['i247a', 'judgeAndDetainer'],
      never: ['pastBoth', 'pastForm', 'within', 'noSign', 'paperUnknown', 'askForRelease', 'warrantOnly'],
      neverSteps: ['askRelease'],
    },
    {
      who: 'bail is not paid yet: nothing is counted, and a lawyer comes before bail',
      says: { where: 'jail', reason: 'notYet', papers: ['i247a'], county: '55059' },
      on: '2026-12-01T09:00',
      shortAnswer: 'notHeldYet',
      sure: ['inJail', 'i247a', 'jailAgreement', 'countyHolds'],
      never: [
        'pastBoth',
        'pastForm',
        'within',
        'ahead',
        'timeUnknown',
        'claimCounty',
        'claimFederal',
        'askForRelease',
        'bailPaid',
        'takenEarly',
      ],
      steps: { now: ['safetyFirst', 'lawyerBeforeBail'] },
      neverSteps: ['askRelease', 'keepReceipt'],
      deadlines: { detainer: 'absent', 'notice-local': 'absent' },
    },
    {
      who: 'ICE took him before bail was paid: he did not stay for a hold, and bail is no longer the question',
      says: { where: 'ice', reason: 'notYet', papers: ['i247a'], county: '55059' },
      on: '2026-12-01T09:00',
      shortAnswer: 'takenEarly',
      sure: ['inIceCustody'],
      never: ['notHeldYet', 'pastBoth', 'within', 'claimCounty', 'heldInTwoPlaces'],
      steps: { now: ['searchLocator'] },
      neverSteps: ['lawyerBeforeBail', 'askRelease'],
    },
    {
      who: 'there is nothing on paper',
      says: { where: 'jail', reason: 'bailPaid', papers: [], county: '55105', due: { on: '2026-12-01', at: '10:00' } },
      on: '2026-12-02T09:00',
      shortAnswer: 'noSign',
      never: [
        'pastBoth',
        'pastForm',
        'within',
        'i247a',
        'i200',
        'i205',
        'judgesWarrant',
        'askForRelease',
        'paperUnknown',
      ],
    },
    {
      who: 'all is known but why the jail could let her go: the hold stands in doubt, since it may not have begun',
      says: { where: 'jail', papers: ['i247a'], county: '55105', due: { on: '2026-11-25', at: '16:30' } },
      on: '2026-12-01T09:00',
      shortAnswer: 'timeUnknown',
      sure: ['reasonUnknown'],
      maybe: ['notHeldYet', 'pastBoth', 'askForRelease', 'claimCounty'],
      never: ['within', 'pastForm', 'judgesWarrant', 'noSign'],
      neverSteps: ['askRelease'],
      deadlines: { 'notice-local': 'absent' },
    },
  ]);
});

test('the usual way asks for at most eight answers', () => {
  expect(answersOf(placeOf(detainerFindings, marta))).toBeLessThanOrEqual(8);
});
