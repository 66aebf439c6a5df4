import { describe, expect, test } from 'vitest';
import { only, prove } from '#machines/engine/prove.ts';
import type { Answers } from '#machines/engine/question.ts';
import { violatedFindings } from '#machines/violated/findings.ts';
import { people, toldTo } from './people.ts';

const on = '2026-11-30T09:00';

/** Held for ICE by a county jail for two days too long, in October; free again, and no case is open. */
const inBrown = {
  doneBy: ['jail'],
  wrong: ['heldLong'],
  wrongOn: { on: '2026-10-05', at: '08:00' },
  sent: 'nothing',
  openCase: 'no',
  injured: 'here',
  county: '55009',
} as const;
const { county: _, ...elsewhere } = inBrown;

describe('sheriffs, jails and city police', () => {
  people(violatedFindings, [
    {
      who: 'Luis, whom the Brown jail held two days too long for ICE, free now',
      says: inBrown,
      on,
      shortAnswer: 'byOfficers',
      sure: [
        'video',
        'complainLocal',
        'complainSheriff',
        'attorneyGeneral',
        'noticeLocal',
        'civilSuit',
        'heldLong',
        'underAgreement',
      ],
      never: ['complainCommission', 'noticeState', 'federalClaim', 'noticeLate', 'longAgo', 'unequal', 'fraud'],
      steps: { now: ['askVideo', 'callLawyer'], today: ['askLawyerNotice', 'writeWrong'], later: ['askComplaint'] },
      neverSteps: ['caseLawyerFirst', 'saveCourtDate'],
      deadlines: {
        video: { nominal: '2027-02-02' },
        'notice-local': { nominal: '2027-02-02' },
        'section-1983': { nominal: '2029-10-05' },
        'notice-state': 'absent',
      },
    },
    {
      who: 'the same in Dane, which stands on no list of agreements: no federal claim',
      says: { ...inBrown, county: '55025' },
      on,
      sure: ['noticeLocal', 'civilSuit'],
      never: ['underAgreement', 'federalClaim'],
      deadlines: { ftca: 'absent' },
    },
    {
      who: 'Ana, whom city police stopped for her looks and hurt, in June: the notice is late, the suit is not',
      says: { ...elsewhere, doneBy: ['police'], wrong: ['stopped', 'force'], wrongOn: { on: '2026-06-01' } },
      on,
      shortAnswer: 'byOfficers',
      sure: ['complainLocal', 'complainCommission', 'noticeLate', 'longAgo', 'unequal', 'force', 'stopped'],
      never: ['complainSheriff', 'officeRefused', 'noticeState'],
      steps: { now: ['askVideo', 'askLawyerNotice'], today: ['keepMedical'], later: ['askUnequal'] },
      deadlines: {
        'notice-local': { nominal: '2026-09-29' },
        'section-1983': { nominal: '2029-06-01' },
      },
    },
    {
      who: 'on supervision, and hurt by a deputy: the lawyer of the case comes before any letter, but video is not forgotten',
      says: { ...inBrown, wrong: ['force'], openCase: 'yes' },
      on,
      shortAnswer: 'caseOpen',
      sure: ['video', 'noticeLocal', 'force'],
      steps: { now: ['caseLawyerFirst', 'askVideo'] },
    },
    {
      who: 'no interpreter at a police desk: a complaint, and no claim for money',
      says: { ...elsewhere, doneBy: ['police'], wrong: ['noInterpreter'] },
      on,
      shortAnswer: 'byOfficers',
      sure: ['noInterpreter', 'unequal', 'complainLocal', 'video'],
      never: ['noticeLocal', 'civilSuit', 'federalClaim', 'officeRefused'],
      steps: { today: ['askInterpreterAgain'] },
      deadlines: { 'notice-local': 'absent', 'title-vi': { nominal: '2027-04-03', 'act-by': '2027-04-02' } },
    },
  ]);
});

describe('others', () => {
  people(violatedFindings, [
    {
      who: 'Marta, into whose home ICE came without a judge’s paper',
      says: { ...elsewhere, doneBy: ['federal'], wrong: ['homeEntry', 'property'] },
      on,
      shortAnswer: 'byFederal',
      sure: ['complainFederal', 'federalClaim', 'homeEntry', 'property', 'attorneyGeneral'],
      never: ['video', 'complainLocal', 'noticeLocal', 'civilSuit', 'noticeState'],
      steps: { now: ['callLawyer'], today: ['askFederalClaim', 'saveVideo', 'writeHowTheyCameIn', 'listProperty'] },
      neverSteps: ['askVideo', 'askLawyerNotice'],
      deadlines: { ftca: { nominal: '2028-10-05' }, 'section-1983': 'absent', video: 'absent' },
    },
    {
      who: 'a state trooper searched his phone',
      says: { ...elsewhere, doneBy: ['state'], wrong: ['phone'] },
      on,
      shortAnswer: 'byState',
      sure: ['video', 'complainState', 'noticeState', 'civilSuit', 'phone'],
      never: ['complainLocal', 'noticeLocal', 'complainCommission', 'federalClaim'],
      steps: { now: ['askVideo'], today: ['askLawyerNotice'] },
      deadlines: { 'notice-state': { nominal: '2027-02-02' }, 'notice-local': 'absent' },
    },
    {
      who: 'a clinic gave out her file: two privacy offices, and no notice, no police complaint',
      says: { ...elsewhere, doneBy: ['office'], wrong: ['infoShared'] },
      on,
      shortAnswer: 'byOffice',
      sure: ['officeShared', 'infoShared'],
      never: ['complainLocal', 'attorneyGeneral', 'noticeLocal', 'officeHarm', 'officePay', 'video', 'civilSuit'],
      deadlines: { hipaa: { nominal: '2027-04-03', 'act-by': '2027-04-02' }, 'wage-claim': 'absent' },
    },
    {
      who: 'a boss who did not pay: the wage claim',
      says: { ...elsewhere, doneBy: ['office'], wrong: ['cheated'] },
      on,
      sure: ['officePay'],
      never: ['officeShared', 'officeRefused', 'fraud'],
      steps: { later: ['askWages'] },
      deadlines: { 'wage-claim': { nominal: '2028-10-05' }, hipaa: 'absent' },
    },
    {
      who: 'turned away from an apartment over status',
      says: { ...elsewhere, doneBy: ['office'], wrong: ['statusAsked'] },
      on,
      sure: ['officeRefused', 'unequal', 'statusAsked'],
      never: ['officePay', 'video'],
      deadlines: {
        housing: { nominal: '2027-10-05' },
        'equal-rights': { nominal: '2027-08-01', 'act-by': '2027-07-30' },
      },
    },
    {
      who: 'Rosa paid a “notario” for papers: court dates come before the money',
      says: { ...elsewhere, doneBy: ['helper'], wrong: ['cheated'] },
      on,
      shortAnswer: 'byHelper',
      sure: ['fraud'],
      never: ['complainLocal', 'attorneyGeneral', 'officePay', 'noticeLocal', 'federalClaim', 'video'],
      steps: {
        now: ['saveCourtDate', 'callLawyer'],
        today: ['keepHelperProof', 'checkHelper'],
        later: ['reportHelper'],
      },
      neverSteps: ['askVideo', 'askLawyerNotice', 'askComplaint'],
      deadlines: { 'notice-local': 'absent', 'wage-claim': 'absent' },
    },
    {
      who: 'the same with a case in immigration court: its lawyer, and the court dates still first of all',
      says: { ...elsewhere, doneBy: ['helper'], wrong: ['cheated'], openCase: 'yes' },
      on,
      shortAnswer: 'caseOpen',
      sure: ['fraud'],
      steps: { now: ['caseLawyerFirst', 'saveCourtDate'] },
    },
    {
      who: 'somebody else did it, something else happened',
      says: { ...elsewhere, doneBy: [], wrong: [] },
      on,
      shortAnswer: 'bySomebodyElse',
      never: ['video', 'complainLocal', 'attorneyGeneral', 'noticeLocal', 'fraud', 'complainFederal'],
      steps: { now: ['callLawyer'], today: ['writeWrong'] },
    },
  ]);
});

describe('after a denial, from far away, and not knowing', () => {
  people(violatedFindings, [
    {
      who: 'the county said no in May: the six months are over, the civil rights suit is not',
      says: { ...inBrown, wrongOn: { on: '2026-01-05' }, sent: 'denied', deniedOn: { on: '2026-05-04' } },
      on,
      sure: ['deniedLocal', 'suitLate', 'noticeLate', 'civilSuit'],
      never: ['complained', 'deniedFederal'],
      steps: { now: ['keepDenial'] },
      deadlines: { 'suit-local-denied': { nominal: '2026-11-04' }, 'ftca-suit': 'absent' },
    },
    {
      who: 'ICE mailed a no two weeks ago',
      says: { ...elsewhere, doneBy: ['federal'], wrong: ['force'], sent: 'denied', deniedOn: { on: '2026-11-16' } },
      on,
      sure: ['deniedFederal', 'federalClaim'],
      never: ['deniedLocal', 'suitLate'],
      deadlines: { 'ftca-suit': { nominal: '2027-05-16', 'act-by': '2027-05-14' } },
    },
    {
      who: 'a complaint was sent: it stops no deadline',
      says: { ...inBrown, sent: 'complaint' },
      on,
      sure: ['complained', 'noticeLocal'],
      steps: { today: ['keepSent'] },
    },
    {
      who: 'held too long, and still held: a court can be asked',
      says: { ...inBrown, injured: 'held' },
      on,
      sure: ['heldTooLongNow', 'heldNow'],
      steps: { now: ['askVideo', 'callLawyer'], today: ['staySilent'] },
    },
    {
      who: 'deported since: deadlines run, and nobody comes back without a lawyer',
      says: { ...inBrown, injured: 'abroad' },
      on,
      sure: ['abroad', 'noticeLocal'],
      never: ['heldNow', 'died'],
      steps: { later: ['beforeReturn'] },
    },
    {
      who: 'died after force in a jail: what was not looked into is said to be so',
      says: { ...inBrown, wrong: ['force'], injured: 'dead' },
      on,
      sure: ['died', 'force', 'video'],
      never: ['heldNow', 'abroad'],
      steps: { now: ['askVideo', 'callLawyer'] },
    },
    {
      who: 'knows nothing but that it was wrong: find out who, and every way stays an “if”',
      says: {},
      on,
      shortAnswer: 'byUnknown',
      sure: ['dayUnknown'],
      maybe: ['video', 'complainLocal', 'complainFederal', 'noticeLocal', 'federalClaim', 'fraud'],
      steps: { now: ['saveVideo', 'callLawyer'], today: ['writeWrong', 'findFirstDay'] },
      neverSteps: ['askComplaint', 'askSuit'],
    },
  ]);

  test('whoever would rather not say is told the same as whoever does not know', () => {
    const unsaid = { doneBy: 'unsaid', wrong: 'unsaid', openCase: 'unsaid', injured: 'unsaid' };
    expect(toldTo(violatedFindings, { says: unsaid, on })).toEqual(toldTo(violatedFindings, { says: {}, on }));
  });

  test('nobody gives more than eight answers', () => {
    expect(prove(only(violatedFindings, []), { now: { on: '2026-11-30', at: '09:00' } }).longest).toBe(8);
  });

  test('who was held too long goes on to the hold', () => {
    expect(toldTo(violatedFindings, { says: inBrown, on }).onward).toEqual(['detainer']);
  });
});

test('after a denial, the first deadline told is the suit that runs from it', () => {
  const denied = { sent: 'denied', deniedOn: { on: '2026-11-25' } } as const;
  const first = (says: Answers) =>
    toldTo(violatedFindings, { says: { ...says, ...denied }, on }).deadlines.map(({ id }) => id)[0];
  expect(first({ ...inBrown })).toBe('suit-local-denied');
  expect(first({ ...elsewhere, doneBy: ['federal'], wrong: ['force'] })).toBe('ftca-suit');
  expect(first({ ...elsewhere, doneBy: ['office'], wrong: ['statusAsked', 'force'] })).toBe('suit-local-denied');
});
