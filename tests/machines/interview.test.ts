import { describe, expect, test } from 'vitest';
import { only, prove } from '#machines/engine/prove.ts';
import { interviewFindings } from '#machines/interview/findings.ts';
import { answersOf, type Person, people, placeOf, toldTo } from './people.ts';

const on = '2026-11-30T09:00';

/** Marta got a letter with a Notice to Appear; her hearing is in January, and she moved in October. */
const marta = {
  who: 'Marta has a Notice to Appear with a date in January, and moved in October',
  says: {
    how: 'letter',
    received: ['notice'],
    hearing: { on: '2027-01-19' },
    moved: { on: '2026-10-02' },
    helper: 'no',
  },
  on,
  shortAnswer: 'notice',
  sure: ['noticePaper', 'hearingAhead', 'moved', 'byLetter', 'notices', 'noFalseHelp'],
  never: [
    'hearingMissed',
    'missedOver',
    'missed',
    'judgeOrder',
    'arrestPaper',
    'removalPaper',
    'holdPaper',
    'falseHelp',
  ],
  steps: { now: ['saveCourtDate', 'callLawyer', 'changeAddress'], today: ['planCourt', 'callCourtLine'] },
  neverSteps: ['askReopen', 'askAppeal', 'tellI205', 'tellOldOrder', 'withdrawSignature'],
  deadlines: {
    'ar-11': { nominal: '2026-10-12', 'act-by': '2026-10-09' },
    'reopen-missed': 'absent',
    reopen: 'absent',
  },
} as const satisfies Person;

describe('how ICE comes', () => {
  people(interviewFindings, [
    marta,
    {
      who: 'an officer stands in front of him, and no paper is shown',
      says: { how: 'officer', received: [], helper: 'no' },
      on,
      shortAnswer: 'officerHere',
      sure: ['rights', 'notices'],
      never: ['signed', 'toSign', 'inJail', 'meeting', 'noPaper'],
      steps: { now: ['signNothing', 'askInterpreter', 'staySilentYourself'], today: ['callLawyer'] },
      neverSteps: ['withdrawSignature', 'saveCourtDate', 'planAppointment'],
    },
    {
      who: 'a daughter whose father is in the Dodge jail, where ICE came to talk',
      says: { how: 'jail', received: 'unsure', helper: 'unsure' },
      on,
      shortAnswer: 'paperUnknown',
      sure: ['inJail', 'rights'],
      maybe: ['removalPaper', 'arrestPaper', 'holdPaper'],
      never: ['signed', 'checkIn'],
      steps: { now: ['signNothing', 'staySilent', 'lawyerBeforeBail'], today: ['lookAtPaper'] },
      neverSteps: ['tellI205', 'planAppointment'],
    },
    {
      who: 'a man on the phone says that he is from ICE and wants money',
      says: { how: 'phone', received: [], helper: 'no' },
      on,
      shortAnswer: 'call',
      never: ['noPaper', 'appointment', 'meeting'],
      steps: { now: ['signNothing', 'staySilentYourself'], today: ['writeQuestions'] },
      neverSteps: ['planAppointment'],
    },
    {
      who: 'Luis has his yearly check-in next week, with children at home',
      says: { how: 'checkIn', received: ['appointment'], helper: 'no' },
      on,
      shortAnswer: 'appointment',
      sure: ['meeting', 'rights'],
      never: ['hearingAhead', 'signed', 'noticePaper'],
      steps: { now: ['planAppointment', 'callLawyer'], today: ['careForChildren'], later: ['carePaper'] },
      neverSteps: ['withdrawSignature', 'planCourt'],
    },
  ]);

  test.each(['officer', 'jail', 'phone', 'toSign', 'unsure'])(
    'before any further question, %s is told to sign nothing and stay silent',
    (how) => {
      const { said } = placeOf(interviewFindings, { says: { how, received: [] } });
      expect(said.firstWords).toBe('read');
      expect(Object.keys(said).slice(0, 2)).toEqual(['how', 'firstWords']);
      expect(interviewFindings.flow.questions.firstWords.steps?.slice(0, 2)).toEqual([
        'signNothing',
        'staySilentYourself',
      ]);
    },
  );
});

describe('signatures', () => {
  people(interviewFindings, [
    {
      who: 'ICE lays a paper for voluntary departure before her, and wants a signature',
      says: { how: 'toSign', received: ['departure'], helper: 'no' },
      on,
      shortAnswer: 'toSign',
      sure: ['departurePaper', 'rights'],
      never: ['signed', 'afterSigning'],
      steps: { now: ['signNothing', 'callLawyer'], today: ['askInterpreter'] },
      neverSteps: ['withdrawSignature'],
    },
    {
      who: 'he signed last night, in English, and knows not what',
      says: { how: 'signed', received: 'unsure', helper: 'no' },
      on,
      shortAnswer: 'signed',
      sure: ['afterSigning'],
      never: ['rights', 'toSign'],
      steps: { now: ['withdrawSignature', 'callLawyer'], today: ['keepPaper', 'writeQuestions'] },
      neverSteps: ['signNothing'],
    },
  ]);

  test.each([[[]], [['departure']], [['notice', 'i200', 'departure']], [['order', 'i205']], ['unsure']])(
    'whoever is asked to sign is told, before any other of the first three steps, to sign nothing without a lawyer: %j',
    (received) => {
      const { steps } = toldTo(interviewFindings, { says: { how: 'toSign', received }, on });
      expect(steps.now[0]).toBe('signNothing');
    },
  );

  test('no text says whether a signature can be undone', () => {
    const { statements } = toldTo(interviewFindings, { says: { how: 'signed', received: ['departure'] }, on });
    expect(statements).toContain('signed-withdraw');
  });
});

describe('each paper is told apart', () => {
  const paper = { how: 'letter', helper: 'no' } as const;
  people(interviewFindings, [
    {
      who: 'a Form I-200 is an arrest warrant, and says nothing of an old order',
      says: { ...paper, received: ['i200'] },
      on,
      shortAnswer: 'arrest',
      sure: ['arrestPaper'],
      never: ['removalPaper', 'oldOrder', 'noOldOrder', 'holdPaper', 'judgeOrder', 'orderReopen', 'noticePaper'],
      neverSteps: ['tellI205', 'tellOldOrder', 'askAppeal', 'askCopy', 'checkOldOrder'],
    },
    {
      who: 'a Form I-205 stands on a final order: is there an old one, and fear is told at once',
      says: { ...paper, received: ['i205'], oldOrder: 'no' },
      on,
      shortAnswer: 'removal',
      sure: ['removalPaper', 'noOldOrder'],
      never: ['arrestPaper', 'oldOrder', 'judgeOrder', 'boardOrder'],
      steps: { now: ['tellI205', 'tellFear', 'callLawyer'], today: ['checkOldOrder', 'callCourtLine'] },
      neverSteps: ['askAppeal', 'tellOldOrder'],
    },
    {
      who: 'a Form I-205, and he knows of an order of 2009',
      says: { ...paper, received: ['i205'], oldOrder: 'yes' },
      on,
      shortAnswer: 'removal',
      sure: ['oldOrder', 'removalPaper'],
      never: ['noOldOrder'],
      steps: { now: ['tellOldOrder', 'tellI205'] },
      neverSteps: ['checkOldOrder'],
    },
    {
      who: 'a Form I-247A is a request to the jail, and its hours are counted elsewhere',
      says: { ...paper, how: 'jail', received: ['i247a'] },
      on,
      shortAnswer: 'hold',
      sure: ['holdPaper', 'inJail'],
      never: ['arrestPaper', 'removalPaper', 'judgeOrder', 'noticePaper'],
      steps: { now: ['signNothing', 'lawyerBeforeBail'], today: ['askCopy'] },
      neverSteps: ['tellI205', 'askAppeal', 'askReopen'],
    },
    {
      who: 'an immigration judge ordered it ten days ago: 30 days to appeal, 90 to reopen, and no petition yet',
      says: { ...paper, received: ['order'], decider: 'judge', ordered: { on: '2026-11-20' }, moved: 'none' },
      on,
      shortAnswer: 'order',
      sure: ['judgeOrder', 'orderReopen'],
      never: ['appealOver', 'appealTimeOver', 'boardOrder', 'arrestPaper', 'removalPaper', 'holdPaper', 'moved'],
      steps: { now: ['callLawyer', 'askAppeal'], today: ['askReopen'] },
      neverSteps: ['tellI205', 'changeAddress'],
      deadlines: { 'petition-review': 'absent', reopen: { nominal: '2027-02-18' } },
    },
    {
      who: 'the Board decided: the federal appeals court within 30 days, and no appeal to the Board',
      says: { ...paper, received: ['order'], decider: 'board', ordered: { on: '2026-11-20' }, moved: 'none' },
      on,
      shortAnswer: 'order',
      sure: ['boardOrder', 'orderReopen'],
      never: ['judgeOrder', 'appealOver'],
      deadlines: { 'board-appeal': 'absent', 'petition-review': { nominal: '2026-12-20', 'act-by': '2026-12-18' } },
    },
    {
      who: 'a Notice to Appear together with a Form I-200: both are told, and neither is a removal warrant',
      says: { ...paper, received: ['notice', 'i200'], hearing: 'none', moved: 'none' },
      on,
      shortAnswer: 'notice',
      sure: ['noticePaper', 'arrestPaper'],
      never: ['removalPaper', 'hearingAhead', 'hearingMissed', 'moved'],
      steps: { now: ['saveCourtDate'], today: ['callCourtLine'] },
    },
  ]);
});

describe('dates that have passed', () => {
  people(interviewFindings, [
    {
      who: 'the hearing was in October and she did not go: 180 days still run',
      says: { ...marta.says, hearing: { on: '2026-10-15' }, moved: 'none' },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed'],
      never: ['missedOver', 'hearingAhead', 'moved'],
      steps: { now: ['callLawyer', 'askReopen'] },
      neverSteps: ['planCourt'],
      deadlines: { 'reopen-missed': { nominal: '2027-04-13' } },
    },
    {
      who: 'the hearing was two years ago: the 180 days are over, and what is still alive is said',
      says: { ...marta.says, hearing: { on: '2024-11-18' }, moved: 'none' },
      on,
      shortAnswer: 'missed',
      sure: ['hearingMissed', 'missedOver'],
      steps: { now: ['askReopen'] },
      deadlines: { 'reopen-missed': { nominal: '2025-05-17', 'act-by': '2025-05-16' } },
    },
    {
      who: 'a judge decided 50 days ago: the appeal is over, reopening still runs',
      says: { how: 'letter', received: ['order'], decider: 'judge', ordered: { on: '2026-10-11' }, moved: 'none' },
      on,
      shortAnswer: 'appealOver',
      sure: ['appealTimeOver', 'judgeOver', 'orderReopen'],
      never: ['allTimesOver', 'judgeOrder', 'boardOver'],
      steps: { now: ['askReopen', 'callLawyer'] },
      neverSteps: ['askAppeal'],
      deadlines: { reopen: { nominal: '2027-01-09', 'act-by': '2027-01-08' } },
    },
    {
      who: 'an order of 2019: every usual day is over, and the exceptions are named',
      says: { how: 'letter', received: ['order'], decider: 'judge', ordered: { on: '2019-03-04' }, moved: 'none' },
      on,
      shortAnswer: 'appealOver',
      sure: ['allTimesOver', 'appealTimeOver'],
      steps: { now: ['askReopen'], today: ['gatherProof'] },
    },
    {
      who: 'the Board decided in 2024: the appeals court is not told as the next step',
      says: { how: 'signed', received: ['order'], decider: 'board', ordered: { on: '2024-11-30' }, moved: 'none' },
      on,
      shortAnswer: 'signed',
      sure: ['boardOver', 'appealTimeOver', 'allTimesOver'],
      never: ['boardOrder', 'judgeOver', 'judgeOrder'],
      steps: { now: ['callLawyer', 'askReopen'] },
      neverSteps: ['askAppeal'],
      deadlines: { 'petition-review': { nominal: '2024-12-30' } },
    },
    {
      who: 'the Board decided, and nobody knows when: the next step might still be open, so ask',
      says: { how: 'letter', received: ['order'], decider: 'board', ordered: 'unsure', moved: 'none' },
      on,
      sure: ['boardOrder'],
      maybe: ['boardOver', 'appealTimeOver'],
      steps: { now: ['askAppeal', 'callLawyer'] },
    },
    {
      who: 'on the last day of an appeal, it is not over',
      says: { how: 'letter', received: ['order'], decider: 'judge', ordered: { on: '2026-10-31' }, moved: 'none' },
      on,
      shortAnswer: 'order',
      sure: ['judgeOrder'],
      never: ['appealOver', 'appealTimeOver', 'judgeOver'],
      steps: { now: ['askAppeal'] },
    },
    {
      who: 'the hearing is today, at an hour that is not known: neither ahead nor missed for sure',
      says: { ...marta.says, hearing: { on: '2026-11-30' } },
      on,
      maybe: ['missed', 'hearingAhead', 'hearingMissed'],
    },
  ]);

  test('statements name what is still alive after the 180 days', () => {
    const says = { how: 'letter', received: ['notice'], hearing: { on: '2024-11-18' } };
    expect(toldTo(interviewFindings, { says, on }).statements).toContain('reopen-any-time');
  });
});

describe('who is no lawyer', () => {
  people(interviewFindings, [
    {
      who: 'a “notario” filed for asylum, and nobody told her of a court',
      says: { how: 'letter', received: ['appointment'], helper: 'yes' },
      on,
      shortAnswer: 'appointment',
      sure: ['falseHelp', 'meeting'],
      never: ['noFalseHelp'],
      steps: { now: ['saveCourtDate'], today: ['callCourtLine', 'keepHelperPapers'] },
      neverSteps: ['checkHelper'],
    },
  ]);
});

describe('not knowing', () => {
  people(interviewFindings, [
    {
      who: 'knows nothing: sign nothing, save the date, a lawyer; and no verdict on the paper',
      says: {},
      on,
      shortAnswer: 'paperUnknown',
      sure: ['notices', 'noFalseHelp'],
      maybe: ['toSign', 'signed', 'officerHere', 'inJail', 'removalPaper', 'hearingMissed', 'moved'],
      steps: { now: ['signNothing', 'saveCourtDate'], today: ['lookAtPaper', 'callLawyer'] },
      neverSteps: ['tellI205', 'askAppeal', 'withdrawSignature', 'tellOldOrder'],
    },
  ]);

  test('nobody gives more than eight answers', () => {
    expect(prove(only(interviewFindings, []), { now: { on: '2026-11-30', at: '09:00' } }).longest).toBe(8);
  });

  test('the usual way, a notice with its date, has five answers', () => {
    expect(answersOf(placeOf(interviewFindings, marta))).toBe(5);
  });

  test('who asks out of a jail, or holds a detainer, is led to the hold', () => {
    const { onward } = toldTo(interviewFindings, { says: { how: 'jail', received: ['i247a'] }, on });
    expect(onward).toEqual(['detainer']);
  });

  test('who paid somebody who is no lawyer is led on to what can be done about it', () => {
    const says = { how: 'letter', received: ['notice'], helper: 'yes' } as const;
    expect(toldTo(interviewFindings, { says, on }).onward).toEqual(['violated']);
  });
});
