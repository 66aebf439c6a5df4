import { describe, expect, test } from 'vitest';
import { recordsFindings } from '#machines/records/findings.ts';
import { answersOf, people, placeOf, toldTo } from './people.ts';

const on = '2026-12-01T09:00';
const outside = { custody: 'no', refused: 'no' } as const;

describe('offices of the state and of a place', () => {
  people(recordsFindings, [
    {
      who: 'Rosa wants to know what the jail noted about her and ICE: she asks in writing, and is sent to no federal office',
      says: { keeper: 'jail', about: 'me', what: ['custody', 'messages'], contract: 'no', ...outside },
      on,
      shortAnswer: 'askState',
      sure: ['request', 'jailFile', 'messages', 'noReports'],
      never: ['heldForIce', 'othersFromCustody', 'federalRequest', 'ownFederalFile', 'refusal', 'video'],
      steps: { now: ['askInWriting', 'lawyerBeforeRequest'], today: ['sendRequest', 'writeRequest'] },
      neverSteps: ['askVideo', 'askIceForFile', 'letOutsideAsk'],
    },
    {
      who: 'a neighbor who wants the sheriff’s agreements, and nothing about a person: no name and no reason is needed',
      says: { keeper: 'jail', about: 'general', what: ['policy', 'counts'], ...outside },
      on,
      shortAnswer: 'askState',
      sure: ['inGeneral', 'policy', 'counts', 'noReports'],
      never: ['heldForIce', 'jailFile', 'fromCustody', 'pupilFile'],
    },
    {
      who: 'a man whom police threw down 20 days ago: first of all the video, which can be erased after 120 days',
      says: { keeper: 'police', about: 'me', what: ['video'], videoOn: { on: '2026-11-11' }, ...outside },
      on,
      sure: ['video', 'videoKept'],
      never: ['videoLate', 'videoDayUnknown', 'jailFile'],
      steps: { now: ['askVideo', 'askInWriting'] },
      deadlines: { video: { nominal: '2027-03-11' } },
    },
    {
      who: 'the same, 150 days later: it can be gone, and he is told to ask anyway',
      says: { keeper: 'police', about: 'me', what: ['video'], videoOn: { on: '2026-07-04' }, ...outside },
      on,
      sure: ['video', 'videoLate'],
      never: ['videoKept'],
      steps: { now: ['askVideo'] },
    },
    {
      who: 'she saw the arrest on video, and does not know the day: it is asked for today, and nothing is counted',
      says: { keeper: 'jail', about: 'other', what: ['video'], videoOn: 'unsure', contract: 'no', ...outside },
      on,
      sure: ['video', 'videoDayUnknown'],
      maybe: ['videoKept', 'videoLate'],
      steps: { now: ['askVideo'], today: ['findVideoDay'] },
      deadlines: { video: 'absent' },
    },
    {
      who: 'a mother who wants the school’s messages with ICE about her son: a pupil’s file has rules of its own',
      says: { keeper: 'school', about: 'other', what: ['messages'], ...outside },
      on,
      sure: ['pupilFile', 'messages'],
      never: ['inGeneral', 'video', 'jailFile', 'iceFile'],
    },
    {
      who: 'the city has not answered for weeks: he asks again, and a delay can go to court too',
      says: { keeper: 'police', about: 'general', what: ['messages'], custody: 'no', refused: 'silent' },
      on,
      shortAnswer: 'noAnswerByState',
      sure: ['refusal'],
      never: ['refusedByState', 'denialRunning', 'denialPassed'],
      steps: { now: ['askAgain'], today: ['keepRefusal'] },
      deadlines: { 'records-denial': 'absent' },
    },
    {
      who: 'a refusal to somebody outside jail: a court can look at it, and no deadline of 90 days is told',
      says: { keeper: 'office', about: 'general', what: ['policy'], custody: 'no', refused: 'refused' },
      on,
      shortAnswer: 'refusedByState',
      sure: ['refusal', 'request'],
      never: ['denialRunning', 'denialPassed', 'tooLateForCourt'],
      steps: { now: ['askCourtForRecords'] },
      deadlines: { 'records-denial': 'absent' },
    },
  ]);
});

describe('from custody', () => {
  people(recordsFindings, [
    {
      who: 'from the jail he asks for what it noted about his cellmate: he is told that he cannot, and who can',
      says: { keeper: 'jail', about: 'other', what: ['custody'], contract: 'no', custody: 'yes', refused: 'no' },
      on,
      shortAnswer: 'othersFromCustody',
      never: ['fromCustody', 'askState', 'heldForIce'],
      steps: { now: ['letOutsideAsk'] },
      neverSteps: ['askInWriting'],
    },
    {
      who: 'from prison she asks for a police policy: that is not about herself either',
      says: { keeper: 'police', about: 'general', what: ['policy'], custody: 'yes', refused: 'no' },
      on,
      shortAnswer: 'othersFromCustody',
      never: ['fromCustody'],
      steps: { now: ['letOutsideAsk'] },
    },
    {
      who: 'from the jail he asks for his own file: he can',
      says: { keeper: 'jail', about: 'me', what: ['custody'], contract: 'no', custody: 'yes', refused: 'no' },
      on,
      shortAnswer: 'askState',
      sure: ['fromCustody', 'jailFile'],
      never: ['othersFromCustody', 'denialRunning', 'denialPassed'],
      neverSteps: ['letOutsideAsk'],
    },
    {
      who: 'refused 10 days ago in jail: the court has to be asked within 90 days',
      says: {
        keeper: 'jail',
        about: 'me',
        what: ['custody'],
        contract: 'no',
        custody: 'yes',
        refused: 'refused',
        refusedOn: { on: '2026-11-21' },
      },
      on,
      shortAnswer: 'refusedByState',
      sure: ['denialRunning', 'fromCustody', 'refusal'],
      never: ['denialPassed', 'tooLateForCourt'],
      steps: { now: ['askCourtForRecords'] },
      deadlines: { 'records-denial': { nominal: '2027-02-19' } },
    },
    {
      who: 'refused 91 days ago in jail: the deadline is shown as passed, with what is still alive',
      says: {
        keeper: 'jail',
        about: 'me',
        what: ['custody'],
        contract: 'no',
        custody: 'yes',
        refused: 'refused',
        refusedOn: { on: '2026-09-01' },
      },
      on,
      shortAnswer: 'tooLateForCourt',
      sure: ['denialPassed', 'request'],
      never: ['denialRunning'],
      steps: { now: ['askAgain'], today: ['letOutsideAsk'] },
      neverSteps: ['askCourtForRecords'],
      deadlines: { 'records-denial': { nominal: '2026-11-30' } },
    },
    {
      who: 'held for ICE in a county jail by contract: the file is with ICE, and the jail is not where to ask',
      says: { keeper: 'jail', about: 'me', what: ['custody'], contract: 'yes', custody: 'no', refused: 'no' },
      on,
      shortAnswer: 'heldForIce',
      never: ['askState', 'federalRequest'],
      steps: { now: ['askIceForFile'] },
    },
  ]);

  test('90 days after a refusal the deadline is not past yet', () => {
    const says = { custody: 'yes', refused: 'refused', refusedOn: { on: '2026-09-02' }, keeper: 'police' } as const;
    expect(toldTo(recordsFindings, { says, on }).why.map(({ id }) => id)).toContain('denialRunning');
  });
});

describe('federal offices, and not knowing', () => {
  people(recordsFindings, [
    {
      who: 'his own file at USCIS before a hearing: the federal way, and nothing of the state’s law',
      says: { keeper: 'federal', federalOffice: 'uscis', about: 'me', refused: 'no' },
      on,
      shortAnswer: 'askFederal',
      sure: ['uscis', 'ownFederalFile', 'federalRequest'],
      never: ['request', 'askState', 'ice', 'immigrationCourt', 'othersFromCustody'],
      deadlines: { 'records-denial': 'absent' },
    },
    {
      who: 'ICE refused: the refusal is read today, since the limit was not checked',
      says: { keeper: 'federal', federalOffice: 'ice', about: 'other', refused: 'refused' },
      on,
      shortAnswer: 'refusedByFederal',
      sure: ['ice', 'othersFederalFile'],
      never: ['refusal', 'refusedByState', 'denialRunning'],
      steps: { now: ['readRefusal'] },
      neverSteps: ['askCourtForRecords'],
    },
    {
      who: 'a federal office, and she does not know which: all three are named',
      says: { keeper: 'federal', federalOffice: 'unsure', about: 'me', refused: 'silent' },
      on,
      shortAnswer: 'noAnswerByFederal',
      sure: ['federalUnknown'],
      maybe: ['ice', 'uscis', 'immigrationCourt'],
      steps: { now: ['askAgain'], today: ['askWhichOffice'] },
    },
    {
      who: 'knows nothing at all: is told what it depends on, and can write down what to look for',
      says: {},
      on,
      shortAnswer: 'agencyUnknown',
      sure: ['noReports'],
      maybe: ['request', 'federalRequest', 'askState', 'othersFromCustody'],
      steps: { now: ['askWhichOffice', 'lawyerBeforeRequest'], today: ['writeRequest'] },
      neverSteps: ['askVideo', 'askIceForFile'],
    },
  ]);
});

test('the longest way asks for at most eight answers', () => {
  const says = {
    keeper: 'jail',
    about: 'me',
    what: ['video'],
    videoOn: { on: '2026-11-11' },
    contract: 'no',
    custody: 'yes',
    refused: 'refused',
    refusedOn: { on: '2026-11-21' },
  } as const;
  expect(answersOf(placeOf(recordsFindings, { says }))).toBe(8);
});
