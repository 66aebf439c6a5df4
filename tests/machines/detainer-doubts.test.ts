import { describe, expect, test } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import type { Answers } from '#machines/engine/question.ts';
import { people, toldTo } from './people.ts';

describe('not knowing', () => {
  people(detainerFindings, [
    {
      who: 'knows nothing at all: is told what to do first, and nothing about a hold for sure',
      says: {},
      on: '2026-12-01T09:00',
      shortAnswer: 'paperUnknown',
      sure: ['whereUnknown', 'reasonUnknown', 'countyUnknown'],
      // Whether there is a copy, or an old order, was not asked of somebody who cannot tell the papers.
      maybe: ['judgesWarrant', 'notHeldYet', 'inJail', 'claimCounty', 'claimState', 'noCopy', 'noOldOrder'],
      steps: {
        now: ['safetyFirst', 'callLawyer', 'searchLocator', 'askHold'],
        today: ['staySilent', 'askWhenDue', 'askWhoSigned', 'askCounty'],
      },
      neverSteps: ['askRelease', 'askLawyerNotice', 'tellI205', 'checkOldOrder', 'askCopy'],
      deadlines: { detainer: 'absent', 'notice-local': 'absent' },
    },
    {
      who: 'a Tuesday without a time, asked at noon on Thursday: inside or past, so neither is said',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { on: '2026-12-01' },
      },
      on: '2026-12-03T12:00',
      shortAnswer: 'timeUnknown',
      maybe: ['within', 'pastBoth', 'askForRelease'],
      never: ['noticeLate', 'ahead', 'leftBefore'],
    },
    {
      who: '“about Tuesday evening”, asked on Friday morning: past both counts however late that evening was',
      says: {
        where: 'jail',
        reason: 'bailPaid',
        otherHold: 'nothing',
        papers: ['i247a'],
        county: '55105',
        due: { from: { on: '2026-12-01', at: '18:00' }, to: { on: '2026-12-01', at: '23:59' } },
      },
      on: '2026-12-04T09:00',
      shortAnswer: 'pastBoth',
      sure: ['askForRelease', 'claimCounty'],
      never: ['within', 'pastForm', 'timeUnknown'],
      // The jail is late for sure only after the latest reading.
      deadlines: { detainer: { form: '2026-12-03T23:59:00-06:00', regulation: '2026-12-03T23:59:00-06:00' } },
    },
    {
      who: 'the dates are not known at all: what they decide is left open',
      says: { where: 'jail', reason: 'bailPaid', otherHold: 'nothing', papers: ['i247a'], county: '55105' },
      on: '2026-12-01T09:00',
      shortAnswer: 'timeUnknown',
      sure: ['bailPaid', 'i247a'],
      maybe: ['pastBoth', 'pastForm', 'within', 'ahead', 'askForRelease', 'claimCounty'],
      never: ['claimState', 'noSign'],
    },
  ]);

  test('whoever would rather not say is told the same as whoever does not know', () => {
    const on = '2026-12-01T09:00';
    const unsaid = { where: 'unsaid', reason: 'unsaid', papers: 'unsaid', county: 'unsaid' };
    expect(toldTo(detainerFindings, { says: unsaid, on })).toEqual(toldTo(detainerFindings, { says: {}, on }));
  });
});

describe('counties', () => {
  const held = {
    who: 'other',
    where: 'jail',
    reason: 'bailPaid',
    otherHold: 'nothing',
    papers: ['i247a'],
    copy: 'no',
    questioned: [],
    citizen: 'no',
    due: { on: '2026-11-25', at: '16:30' },
  } as const;
  const on = '2026-12-01T09:00';
  const shortAnswer = 'pastBoth';
  const [milwaukee, rock, kewaunee] = ['55079', '55105', '55061'];
  people(detainerFindings, [
    {
      who: 'Milwaukee is reported to want a warrant, and is on no list of agreements',
      says: { ...held, county: milwaukee },
      on,
      shortAnswer,
      sure: ['countyWantsWarrant', 'noAgreement'],
      never: ['countyHolds', 'countyNotOnRecord', 'countyUnknown', 'jailAgreement', 'warrantAgreement', 'claimFederal'],
    },
    {
      who: 'Rock has nothing on record, which is not that it does not hold',
      says: { ...held, county: rock },
      on,
      shortAnswer,
      sure: ['countyNotOnRecord', 'noAgreement'],
      never: ['countyHolds', 'countyWantsWarrant', 'countyUnknown', 'claimFederal'],
    },
    {
      who: 'the county is not known: each record is an “if”',
      says: held,
      on,
      shortAnswer,
      sure: ['countyUnknown'],
      maybe: [
        'countyNotOnRecord',
        'countyHolds',
        'countyWantsWarrant',
        'noAgreement',
        'jailAgreement',
        'warrantAgreement',
        'claimFederal',
      ],
      deadlines: { ftca: 'absent' },
    },
    {
      who: 'Dunn signed its agreement after this hold: it is named, but no federal claim is built on it',
      says: { ...held, county: '55033', due: { on: '2026-01-12', at: '10:00' } },
      on,
      shortAnswer,
      sure: ['warrantAgreement', 'noticeLate'],
      never: ['claimFederal', 'jailAgreement', 'noAgreement'],
      deadlines: { ftca: 'absent' },
    },
    {
      who: 'Kewaunee has both models of agreement',
      says: { ...held, county: kewaunee },
      on,
      shortAnswer,
      sure: ['jailAgreement', 'warrantAgreement', 'claimFederal', 'countyNotOnRecord'],
      never: ['noAgreement', 'countyHolds', 'countyWantsWarrant'],
    },
  ]);

  test('who knows the day but not the hour is asked for the hour, and for nothing else', () => {
    const says = { ...held, county: milwaukee, due: { on: '2026-11-28' } };
    const { open, worthFindingOut } = toldTo(detainerFindings, { says, on: '2026-11-30T09:00' });
    expect(open.map(({ question }) => question)).toEqual(['due']);
    expect(worthFindingOut).toBe('due');
  });

  test('who does not know the end of the hold, or the place, still sees the 120 days, and what they hang on', () => {
    const due = { on: '2026-11-20', at: '11:00' };
    const claims = (says: Answers) =>
      toldTo(detainerFindings, { says: { ...held, county: milwaukee, due, ...says }, on: '2026-11-25T20:00' })
        .deadlines.filter(({ id }) => id.startsWith('notice'))
        .map(({ id, onlyIf }) => [id, onlyIf]);
    expect(claims({ where: 'free', ended: 'unsure' })).toEqual([['notice-local', 'claimCounty']]);
    expect(claims({ where: 'unsure', county: 'unsure', ended: 'unsure' })).toEqual([
      ['notice-local', 'claimCounty'],
      ['notice-state', 'claimState'],
    ]);
    expect(claims({ where: 'jail' })).toEqual([['notice-local', undefined]]);
  });

  test('a warrant wanted, nothing on record and not known never give the same result', () => {
    const told = [milwaukee, rock, 'unsure'].map((county) => {
      const { why, open, steps } = toldTo(detainerFindings, { says: { ...held, county }, on });
      return JSON.stringify([why.map(({ id }) => id), open.map(({ question }) => question), steps]);
    });
    expect(new Set(told).size).toBe(3);
  });
});

describe('something besides ICE', () => {
  const pastBoth = {
    where: 'jail',
    reason: 'bailPaid',
    papers: ['i247a'],
    county: '55105',
    due: { on: '2026-11-20', at: '09:00' },
  } as const;
  people(detainerFindings, [
    {
      who: 'his bail is paid, and a probation hold keeps him: not "past 48 hours", nor "ask for release"',
      says: { ...pastBoth, otherHold: 'supervision' },
      on: '2026-12-01T09:00',
      shortAnswer: 'heldOtherwise',
      sure: ['supervision', 'inJail', 'i247a'],
      never: ['pastBoth', 'pastForm', 'within', 'askForRelease', 'claimCounty', 'noticeLate', 'otherHoldUnknown'],
      steps: { today: ['askOtherHold', 'askAgent'] },
      neverSteps: ['askRelease'],
      deadlines: { detainer: 'absent', 'notice-local': 'absent' },
    },
    {
      who: 'another county wants her too: the other hold comes first, without a word on supervision',
      says: { ...pastBoth, otherHold: 'otherCase' },
      on: '2026-12-01T09:00',
      shortAnswer: 'heldOtherwise',
      never: ['supervision', 'pastBoth', 'askForRelease', 'claimCounty'],
      neverSteps: ['askAgent', 'askRelease'],
    },
    {
      who: 'she does not know if anything else holds him: both ways to go on, neither said for sure',
      says: { ...pastBoth, otherHold: 'unsure' },
      on: '2026-12-01T09:00',
      shortAnswer: 'otherHoldUnknown',
      maybe: ['pastBoth', 'heldOtherwise', 'askForRelease', 'claimCounty'],
      never: ['within', 'ahead'],
      steps: { today: ['askOtherHold'] },
    },
    {
      who: 'the probation hold was lifted on Monday: the hours run from then',
      says: { ...pastBoth, due: { on: '2026-11-30', at: '09:00' }, otherHold: 'nothing' },
      on: '2026-12-01T09:00',
      shortAnswer: 'within',
      never: ['pastBoth', 'heldOtherwise', 'supervision', 'otherHoldUnknown'],
      deadlines: { detainer: { form: '2026-12-02T09:00:00-06:00', regulation: '2026-12-02T09:00:00-06:00' } },
    },
  ]);
});
