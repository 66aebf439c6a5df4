import { describe, expect, test } from 'vitest';
import { protectionsFindings } from '#machines/protections/findings.ts';
import { answersOf, type Person, people, placeOf, toldTo } from './people.ts';

/** The Monday after Thanksgiving. */
const on = '2026-11-30T09:00';
const nothing = { soon: [], oldOrder: 'no', fearOrHarm: [], entries: [], family: [], life: [] } as const;

describe('asylum and its year', () => {
  people(protectionsFindings, [
    {
      who: 'Ana came in February and is afraid to go back: the year still runs, and its last day stands first',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2026-02-10' }, entries: ['inspected'] },
      on,
      shortAnswer: 'yearRunning',
      sure: ['fear', 'inspected', 'beforeFiling'],
      never: ['yearPassed', 'pastYear', 'yearUnknown', 'without', 'crime', 'oldOrder', 'orderUnknown'],
      steps: { now: ['askAsylum', 'callLawyer'], today: ['tellFear', 'listForLawyer', 'fileNothingAlone'] },
      neverSteps: ['askLateAsylum', 'findArrival', 'tellOldOrder', 'lawyersTogether'],
      deadlines: { asylum: { nominal: '2027-02-10' } },
    },
    {
      who: 'Joseph has six days left, the last of them a Saturday, and a hearing too: the filing date comes first',
      says: { ...nothing, soon: ['hearing'], fearOrHarm: ['fear'], arrival: { on: '2025-12-05' } },
      on,
      shortAnswer: 'yearRunning',
      sure: ['fear', 'hearingAhead'],
      never: ['pastYear', 'yearPassed'],
      steps: { now: ['askAsylum', 'saveCourtDate', 'callLawyer'], today: ['planCourt'] },
      deadlines: { asylum: { nominal: '2026-12-05', 'act-by': '2026-12-04' } },
    },
    {
      who: 'Mirna came two years ago: the year is shown as passed, with its exceptions and what has no year',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2024-05-01' }, entries: ['without'] },
      on,
      shortAnswer: 'yearPassed',
      sure: ['fear', 'pastYear', 'without'],
      never: ['yearRunning', 'yearUnknown'],
      steps: { now: ['askLateAsylum', 'callLawyer'], today: ['tellFear', 'gatherProof'] },
      neverSteps: ['askAsylum'],
      deadlines: { asylum: { nominal: '2025-05-01' } },
    },
    {
      who: 'he came about a year ago and is not sure of the day: neither reading is denied, and the earliest counts',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { from: { on: '2025-11-15' }, to: { on: '2025-12-15' } } },
      on,
      shortAnswer: 'dayUnknown',
      sure: ['fear', 'yearUnknown'],
      maybe: ['yearRunning', 'pastYear'],
      steps: { now: ['findArrival', 'callLawyer'] },
      deadlines: { asylum: { nominal: '2026-11-15', 'act-by': '2026-11-13' } },
    },
    {
      who: 'she is afraid to go back, and would rather not say when she came: nothing is counted, and nothing is denied',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: 'unsaid' },
      on,
      shortAnswer: 'dayUnknown',
      sure: ['fear', 'yearUnknown'],
      maybe: ['yearRunning', 'pastYear'],
      deadlines: { asylum: 'absent' },
    },
  ]);

  test('the day of arrival is asked for only where there is fear: nobody is pressed who would rather not say', () => {
    const asked = (fearOrHarm: readonly string[] | 'unsaid') =>
      'arrival' in placeOf(protectionsFindings, { says: { fearOrHarm } }).said;
    expect([asked(['crime']), asked([]), asked(['fear']), asked('unsaid')]).toEqual([false, false, true, false]);
  });
});

/** Rosa has lived here for twelve years, with children who are citizens. */
const rosa = {
  who: 'Rosa came in without an officer twelve years ago, and her children are citizens',
  says: { ...nothing, entries: ['without'], family: ['child'], life: ['tenYears'] },
  on,
  shortAnswer: 'list',
  sure: ['without', 'child', 'tenYears', 'beforeFiling'],
  never: ['fear', 'spouse', 'parent', 'inspected', 'cameBack', 'asChild', 'orderUnknown', 'hearingAhead'],
  steps: { now: ['callLawyer', 'askAboutEach'], today: ['gatherProof', 'fileNothingAlone'], later: ['checkHelper'] },
  neverSteps: ['askAsylum', 'tellFear', 'noTrip'],
  deadlines: { asylum: 'absent' },
} as const satisfies Person;

describe('what else to ask about', () => {
  people(protectionsFindings, [
    rosa,
    {
      who: 'her citizen husband beats her: VAWA and the shorter rule, and the flow for victims comes next',
      says: { ...nothing, fearOrHarm: ['abuse'], family: ['spouse'] },
      on,
      shortAnswer: 'list',
      sure: ['abuse', 'spouse'],
      never: ['crime', 'trafficking', 'fear'],
    },
    {
      who: 'he was robbed and hurt in Milwaukee, and helped the police',
      says: { ...nothing, fearOrHarm: ['crime'] },
      on,
      sure: ['crime'],
      never: ['abuse', 'trafficking', 'fear', 'spouse'],
    },
    {
      who: 'a farm kept his passport and did not let him leave',
      says: { ...nothing, fearOrHarm: ['trafficking', 'fear'], arrival: { on: '2025-03-01' } },
      on,
      sure: ['trafficking', 'fear', 'pastYear'],
      never: ['crime', 'abuse'],
    },
    {
      who: 'Kevin is 20, lives with his aunt, and turns 21 in spring: the birthday is told at once',
      says: { ...nothing, life: ['asChild', 'noParent', 'turning'] },
      on,
      sure: ['noParent', 'turning', 'asChild'],
      never: ['daca', 'tps', 'tenYears'],
      steps: { today: ['tellBirthday'] },
      neverSteps: ['lookAtCard'],
    },
    {
      who: 'her DACA ran out, and she has a trip planned with a permit to come back',
      says: { ...nothing, soon: ['trip'], life: ['asChild', 'daca'] },
      on,
      sure: ['trip', 'daca', 'asChild'],
      never: ['tps', 'filed'],
      steps: { now: ['noTrip'], today: ['lookAtCard'] },
    },
    {
      who: 'a father from Honduras whose TPS ended',
      says: { ...nothing, life: ['tps', 'tenYears'] },
      on,
      sure: ['tps', 'tenYears'],
      never: ['daca', 'asChild'],
      steps: { today: ['lookAtCard', 'gatherProof'] },
    },
  ]);
});

describe('what cannot wait, or closes a way', () => {
  people(protectionsFindings, [
    {
      who: 'he missed his hearing in spring: no other of the first steps stands before the call and the reopening',
      says: { ...nothing, soon: ['missed'] },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed'],
      never: ['hearingAhead', 'orderUnknown'],
      steps: { now: ['callLawyer', 'askReopen'], today: ['callCourtLine'] },
      neverSteps: ['saveCourtDate'],
    },
    {
      who: 'she came back after a deportation, and her brother is to be married abroad',
      says: { ...nothing, soon: ['trip'], oldOrder: 'yes', entries: ['without', 'returned'] },
      on,
      shortAnswer: 'order',
      sure: ['cameBack', 'oldOrder', 'trip'],
      never: ['orderUnknown', 'hearingMissed'],
      steps: { now: ['callLawyer', 'tellOldOrder', 'noTrip'] },
    },
    {
      who: 'he was arrested for shoplifting: both lawyers together, before any plea',
      says: { ...nothing, soon: ['arrest'] },
      on,
      shortAnswer: 'list',
      sure: ['arrest'],
      never: ['filed', 'trip', 'cameBack'],
      steps: { now: ['callLawyer'], today: ['lawyersTogether'] },
    },
    {
      who: 'she filed something with a “notario” years ago and does not know if there is an order',
      says: { ...nothing, soon: ['filed'], oldOrder: 'unsure' },
      on,
      sure: ['filed', 'orderUnknown', 'beforeFiling'],
      maybe: ['oldOrder'],
      steps: { today: ['checkOldOrder', 'callCourtLine', 'keepSent'], later: ['checkHelper'] },
    },
    {
      who: 'somebody who would rather say nothing at all: all of it is listed, and nothing is counted',
      says: {
        soon: 'unsaid',
        oldOrder: 'unsaid',
        fearOrHarm: 'unsaid',
        entries: 'unsaid',
        family: 'unsaid',
        life: 'unsaid',
      },
      on,
      shortAnswer: 'skipped',
      sure: ['orderUnknown', 'beforeFiling'],
      maybe: ['hearingMissed', 'hearingAhead', 'fear', 'pastYear', 'crime', 'abuse', 'without', 'tenYears', 'noParent'],
      steps: { now: ['callLawyer', 'askAboutEach'], today: ['callCourtLine', 'listForLawyer'] },
      deadlines: { asylum: 'absent' },
    },
    {
      who: 'somebody to whom none of it applies is sent to a lawyer with the same list, and told no “no”',
      says: nothing,
      on,
      shortAnswer: 'list',
      sure: ['beforeFiling'],
      never: ['fear', 'oldOrder', 'crime', 'spouse', 'tenYears', 'without'],
      steps: { now: ['callLawyer', 'askAboutEach'] },
    },
  ]);

  test('who reads the whole of it has answered at most eight questions', () => {
    const place = placeOf(protectionsFindings, { says: { fearOrHarm: ['fear'], arrival: 'unsure' } });
    expect(answersOf(place)).toBeLessThanOrEqual(8);
  });

  test('harm leads on to the flow for victims, a hearing to the one about papers', () => {
    const onward = (says: Person['says']) => toldTo(protectionsFindings, { says, on }).onward;
    expect(onward({ ...nothing, fearOrHarm: ['abuse'] })).toContain('victim');
    expect(onward({ ...nothing, soon: ['hearing'] })).toContain('interview');
  });
});
