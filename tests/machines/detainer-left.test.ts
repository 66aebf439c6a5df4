import { describe, expect, test } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { people, toldTo } from './people.ts';

describe('not in a county jail', () => {
  people(detainerFindings, [
    {
      who: 'in a state prison past the end of the sentence: the notice goes to the Attorney General, no county is asked about',
      says: {
        where: 'prison',
        reason: 'sentenceDone',
        otherHold: 'nothing',
        papers: ['i247a'],
        due: { on: '2026-11-20', at: '08:00' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'pastBoth',
      sure: ['inPrison', 'sentenceDone', 'claimState', 'askForRelease'],
      never: [
        'claimCounty',
        'noticeLate',
        'powerPending',
        'countyUnknown',
        'noAgreement',
        'countyNotOnRecord',
        'claimFederal',
      ],
      deadlines: {
        // Friday 16 h, Monday 24 h, Tuesday 8 h.
        detainer: { form: '2026-11-22T08:00:00-06:00', regulation: '2026-11-24T08:00:00-06:00' },
        // Ten days of November, 31, 31, 28: 20 March is a Saturday.
        'notice-state': { nominal: '2027-03-20', 'act-by': '2027-03-19' },
        'notice-local': 'absent',
      },
    },
    {
      who: 'ICE took her from the Brown County jail five days after bail: the locator and a lawyer now',
      says: {
        where: 'ice',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a', 'i200'],
        county: '55009',
        due: { on: '2026-11-23', at: '09:00' },
        ended: { on: '2026-11-28', at: '09:00' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'wasPastBoth',
      sure: ['inIceCustody', 'claimCounty', 'claimFederal', 'countyHolds'],
      never: ['askForRelease', 'inJail', 'free', 'claimState', 'noticeLate', 'heldInTwoPlaces'],
      steps: { now: ['safetyFirst', 'callLawyer', 'searchLocator'] },
      // Monday 15 h, Tuesday 24 h, Wednesday 9 h: before Thanksgiving both counts are one.
      deadlines: { detainer: { form: '2026-11-25T09:00:00-06:00', regulation: '2026-11-25T09:00:00-06:00' } },
    },
    {
      who: 'deported: past both counts, and the claim against the county still runs',
      says: {
        where: 'deported',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55073',
        due: { on: '2026-09-01', at: '12:00' },
        ended: { on: '2026-09-08', at: '12:00' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'wasPastBoth',
      sure: ['deported', 'powerPending', 'claimCounty', 'claimFederal', 'jailAgreement'],
      never: ['inJail', 'inPrison', 'inIceCustody', 'free', 'askForRelease', 'otherState', 'noticeLate'],
      neverSteps: ['askRelease', 'askHold', 'searchLocator'],
      // 29 days of September, 31, 30, 30 of December.
      deadlines: { 'notice-local': { nominal: '2026-12-30' } },
    },
    {
      who: 'ICE has her in the same county jail: when the jail’s own hold ended is not known, so its length is not said',
      says: {
        where: 'ice',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55059',
        due: { on: '2026-11-25', at: '16:30' },
        ended: 'none',
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'timeUnknown',
      sure: ['inIceCustody'],
      maybe: ['pastBoth', 'within'],
      never: ['heldInTwoPlaces', 'askForRelease', 'ahead'],
      neverSteps: ['askRelease'],
    },
    {
      who: 'free since yesterday after four days',
      says: {
        where: 'free',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55111',
        due: { on: '2026-11-26', at: '18:00' },
        ended: { on: '2026-11-30', at: '18:00' },
      },
      on: '2026-12-01T09:00',
      // Thanksgiving evening: Friday 24 h, Monday 24 h, so the rule’s count ends with Monday.
      shortAnswer: 'wasPastForm',
      sure: ['free', 'claimCounty', 'jailAgreement', 'warrantAgreement', 'countyHolds'],
      never: ['pastBoth', 'within', 'askForRelease', 'inJail', 'noticeLate', 'ahead'],
      deadlines: { detainer: { form: '2026-11-28T18:00:00-06:00', regulation: '2026-12-01T00:00:00-06:00' } },
    },
    {
      who: 'free for months: the 120 days passed ten days ago, which is said, with what can still count',
      says: {
        where: 'free',
        reason: 'judgeOrdered',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55071',
        due: { on: '2026-07-23', at: '10:00' },
        ended: { on: '2026-07-28', at: '10:00' },
      },
      on: '2026-11-30T09:00',
      shortAnswer: 'wasPastBoth',
      sure: ['noticeLate', 'claimCounty', 'free'],
      never: ['askForRelease', 'inJail', 'claimState'],
      deadlines: {
        // Thursday 14 h, Friday 24 h, Monday 10 h; summer time.
        detainer: { form: '2026-07-25T10:00:00-05:00', regulation: '2026-07-27T10:00:00-05:00' },
        // 8 days of July, 31, 30, 31, 20 of November.
        'notice-local': { nominal: '2026-11-20' },
        'section-1983': { nominal: '2029-07-23' },
      },
    },
    {
      who: 'on the 120th day itself the notice is not late',
      says: {
        where: 'free',
        reason: 'judgeOrdered',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55071',
        due: { on: '2026-07-23', at: '10:00' },
        ended: { on: '2026-07-28', at: '10:00' },
      },
      on: '2026-11-20T23:59',
      shortAnswer: 'wasPastBoth',
      sure: ['claimCounty'],
      never: ['noticeLate'],
    },
    {
      who: 'she is free, but says that the jail still holds her: that is asked again, and not counted as an answer',
      says: {
        where: 'free',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-11-25', at: '16:30' },
        ended: 'none',
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'heldInTwoPlaces',
      never: ['pastBoth', 'within', 'leftBefore', 'askForRelease'],
    },
    {
      who: 'by her times she left before she should have: no hold and no claim is said',
      says: {
        where: 'free',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-11-27', at: '10:00' },
        ended: { on: '2026-11-26', at: '10:00' },
      },
      on: '2026-12-01T09:00',
      shortAnswer: 'leftBefore',
      never: ['pastBoth', 'pastForm', 'within', 'claimCounty', 'claimFederal', 'noticeLate', 'ahead'],
    },
  ]);
});

describe('odd times', () => {
  people(detainerFindings, [
    {
      who: 'the night on which 1:30 comes twice: between the two readings it is not said that the form’s count is past',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-11-01', at: '01:30' },
      },
      on: '2026-11-03T01:00',
      shortAnswer: 'timeUnknown',
      maybe: ['within', 'pastForm'],
      never: ['pastBoth'],
    },
    {
      who: 'the same night, after both readings: past the form’s count; the rule’s ends with Tuesday',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-11-01', at: '01:30' },
      },
      on: '2026-11-03T02:00',
      shortAnswer: 'pastForm',
      never: ['within', 'pastBoth', 'timeUnknown'],
      deadlines: { detainer: { form: '2026-11-03T01:30:00-06:00', regulation: '2026-11-04T00:00:00-06:00' } },
    },
    {
      who: 'over the change to summer time 48 elapsed hours end an hour later by the clock',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-03-07', at: '10:00' },
      },
      on: '2026-03-09T10:30',
      shortAnswer: 'within',
      never: ['pastForm', 'pastBoth'],
      deadlines: { detainer: { form: '2026-03-09T11:00:00-05:00', regulation: '2026-03-11T00:00:00-05:00' } },
    },
    {
      who: 'a hold of 2016: we have not read the form of that time, so nothing is counted and no claim is dated',
      says: {
        where: 'free',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2016-03-04', at: '16:00' },
        ended: { on: '2016-03-09', at: '10:00' },
      },
      on: '2026-12-01T09:00',
      sure: ['longAgo'],
      never: ['within', 'pastForm', 'pastBoth', 'askForRelease', 'claimCounty', 'hoursCounted'],
      deadlines: {},
    },
  ]);
});

test('with ICE, and the times are known: it is about the hold', () => {
  const says = { where: 'ice', due: { on: '2026-11-24', at: '09:00' } } as const;
  expect(toldTo(detainerFindings, { says, on: '2026-11-30T09:00' }).onward).toEqual([]);
});

test.each([
  ['ice', ['find']],
  ['free', ['encounter']],
  ['jail', []],
] as const)('a person who is %s now: it leads on to %j', (where, onward) => {
  expect(toldTo(detainerFindings, { says: { where }, on: '2026-11-30T09:00' }).onward).toEqual(onward);
});
