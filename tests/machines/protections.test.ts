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
      // She sits at home: nobody was taken, so the lawyer hears of the fear; and the day has to be proved.
      steps: {
        now: ['askAsylum'],
        today: ['tellLawyerFear', 'findArrival', 'listForLawyer', 'fileNothingAlone'],
      },
      neverSteps: ['callLawyer', 'askYearEnding', 'tellFear', 'askLateAsylum', 'tellOldOrder', 'lawyersTogether'],
      deadlines: { asylum: { nominal: '2027-02-10' } },
    },
    {
      who: 'Joseph has six days left, the last of them a Saturday, and a hearing too: he calls until someone answers, and is not told of a date below',
      says: { ...nothing, soon: ['hearing'], fearOrHarm: ['fear'], arrival: { on: '2025-12-05' } },
      on,
      shortAnswer: 'yearSoon',
      sure: ['fear', 'yearEnds', 'hearingAhead'],
      never: ['pastYear', 'yearPassed', 'yearRunning'],
      steps: { now: ['askYearEnding', 'callCourtLine'], today: ['planCourt'] },
      neverSteps: ['askAsylum', 'saveCourtDate'],
      deadlines: { asylum: { nominal: '2026-12-05', 'act-by': '2026-12-04' } },
    },
    {
      who: 'Mirna came two years ago: the year is shown as passed, with its exceptions and what has no year',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2024-05-01' }, entries: ['without'] },
      on,
      shortAnswer: 'yearPassed',
      sure: ['fear', 'pastYear', 'without'],
      never: ['yearRunning', 'yearUnknown'],
      steps: { now: ['askLateAsylum'], today: ['tellLawyerFear', 'gatherProof'] },
      neverSteps: ['askAsylum', 'callLawyer', 'tellFear'],
      deadlines: { asylum: { nominal: '2025-05-01' } },
    },
    {
      who: 'he came about a year ago and is not sure of the day: neither reading is denied, and the earliest counts',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { from: { on: '2025-11-15' }, to: { on: '2025-12-15' } } },
      on,
      shortAnswer: 'dayUnknown',
      sure: ['fear', 'yearUnknown'],
      maybe: ['yearSoon', 'yearEnds', 'pastYear'],
      steps: { now: ['findArrival', 'callLawyer'] },
      deadlines: { asylum: { nominal: '2026-11-15', 'act-by': '2026-11-13' } },
    },
    {
      who: 'she is afraid to go back, and would rather not say when she came: nothing is counted, and nothing is denied',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: 'unsaid' },
      on,
      shortAnswer: 'dayUnknown',
      sure: ['fear', 'yearUnknown'],
      maybe: ['yearSoon', 'yearRunning', 'pastYear'],
      deadlines: { asylum: 'absent' },
    },
  ]);

  test('the year ends soon from 14 days before its last day on, and on that day; the day after it has passed', () => {
    const leads = (day: string) => {
      const says = { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2025-12-10' } } as const;
      return toldTo(protectionsFindings, { says, on: `${day}T09:00` }).short.map(({ id }) => id);
    };
    expect(['2026-11-25', '2026-11-26', '2026-11-27', '2026-12-10', '2026-12-11'].flatMap(leads)).toEqual([
      'yearRunning',
      'yearSoon',
      'yearSoon',
      'yearSoon',
      'yearPassed',
    ]);
  });

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
  neverSteps: ['askAsylum', 'tellLawyerFear', 'findArrival', 'noTrip'],
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
      who: 'her DACA ran out, and she has a trip planned with a permit to come back: she is told of DACA once',
      says: { ...nothing, soon: ['trip'], life: ['asChild', 'daca'] },
      on,
      sure: ['trip', 'daca'],
      never: ['asChild', 'tps', 'filed'],
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
      neverSteps: ['saveCourtDate', 'askAsylum'],
    },
    {
      who: 'she missed her hearing, is afraid to go back, and has months of asylum’s year: she does not wait for its last day',
      says: { ...nothing, soon: ['missed'], fearOrHarm: ['fear'], arrival: { on: '2026-02-10' } },
      on,
      shortAnswer: 'missedInYear',
      sure: ['hearingMissed', 'fear'],
      never: ['yearRunning', 'yearPassed', 'pastYear'],
      steps: { now: ['askAsylum', 'askReopen'], today: ['findArrival', 'callCourtLine'] },
      neverSteps: ['callLawyer'],
      deadlines: { asylum: { nominal: '2027-02-10' } },
    },
    {
      who: 'he missed his hearing after asylum’s year: the missed hearing alone comes first',
      says: { ...nothing, soon: ['missed'], fearOrHarm: ['fear'], arrival: { on: '2024-05-01' } },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed', 'pastYear'],
      never: ['missedInYear'],
      neverSteps: ['askAsylum'],
    },
    {
      who: 'she missed her hearing and the year ends today: asylum is in the next hour, and the hearing leads',
      says: { ...nothing, soon: ['missed'], fearOrHarm: ['fear'], arrival: { on: '2025-11-30' } },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed', 'yearEnds'],
      never: ['missedInYear', 'pastYear', 'yearRunning'],
      steps: { now: ['callLawyer', 'askReopen', 'askYearEnding'], today: ['callCourtLine'] },
      neverSteps: ['askAsylum'],
    },
    {
      who: 'he missed a hearing and has another: the court’s line comes once, behind the call to a lawyer',
      says: { ...nothing, soon: ['missed', 'hearing'] },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed', 'hearingAhead'],
      steps: { now: ['callLawyer', 'askReopen', 'callCourtLine'], today: ['planCourt'] },
      neverSteps: ['saveCourtDate'],
    },
    {
      who: 'she knows of an old order, missed a hearing, and has ten days of the year: the order leads, and nothing of it is lost',
      says: { ...nothing, soon: ['missed'], oldOrder: 'yes', fearOrHarm: ['fear'], arrival: { on: '2025-12-10' } },
      on,
      shortAnswer: 'order',
      sure: ['oldOrder', 'hearingMissed', 'fear', 'yearEnds'],
      never: ['cameBack', 'missed', 'yearSoon'],
      steps: { now: ['callLawyer', 'tellOldOrder', 'askYearEnding'], today: ['askReopen'] },
      neverSteps: ['askAsylum'],
      deadlines: { asylum: { nominal: '2026-12-10' } },
    },
    {
      who: 'he came back in spring after a deportation and is afraid: the old order leads, and asylum’s last day stays below',
      says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2026-04-01' }, entries: ['returned'] },
      on,
      shortAnswer: 'order',
      sure: ['cameBack', 'fear'],
      never: ['yearRunning', 'yearEnds', 'oldOrder'],
      steps: { now: ['callLawyer', 'tellOldOrder'], today: ['fileNothingAlone'] },
      neverSteps: ['askAsylum'],
      deadlines: { asylum: { nominal: '2027-04-01' } },
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
      who: 'he was arrested for shoplifting: no plea before both lawyers have talked, in the next hour',
      says: { ...nothing, soon: ['arrest'] },
      on,
      shortAnswer: 'list',
      sure: ['arrest'],
      never: ['filed', 'trip', 'cameBack'],
      steps: { now: ['callLawyer', 'lawyersTogether'] },
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

  test('a trip is told with what is known of trips, and of coming back after a deportation only who was deported', () => {
    const told = (says: Person['says']) => toldTo(protectionsFindings, { says, on }).statements;
    const trip = told({ ...nothing, soon: ['trip'] });
    expect(trip).toContain('trip-counts-as-leaving');
    expect(trip).not.toContain('after-deportation');
    expect(told({ ...nothing, soon: ['trip'], entries: ['returned'] })).toContain('after-deportation');
  });

  test('nothing is listed twice: no two findings of somebody sure of all say the very same', () => {
    const everything = {
      soon: ['hearing', 'missed', 'arrest', 'filed', 'trip'],
      oldOrder: 'yes',
      fearOrHarm: ['fear', 'crime', 'trafficking', 'abuse'],
      arrival: { on: '2024-05-01' },
      entries: ['inspected', 'without', 'returned'],
      family: ['spouse', 'parent', 'child'],
      life: ['tenYears', 'asChild', 'daca', 'tps', 'noParent', 'turning'],
    } as const;
    const listed = toldTo(protectionsFindings, { says: everything, on }).why.map(({ finding }) => finding.says.join());
    expect(listed.length).toBeGreaterThan(20);
    expect(listed).toEqual([...new Set(listed)]);
  });

  test('what is said of “that ruling” stands behind the ruling', () => {
    const told = (says: Person['says']) => toldTo(protectionsFindings, { says, on }).statements;
    const statements = told({ ...nothing, soon: ['hearing'] });
    const at = (id: (typeof statements)[number]) => statements.indexOf(id);
    expect(at('immigration-court-arrests')).toBeGreaterThanOrEqual(0);
    expect(at('immigration-court-arrests')).toBeLessThan(at('immigration-court-arrests-now'));
  });

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
