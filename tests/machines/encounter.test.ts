import { describe, expect, test } from 'vitest';
import { encounterFindings } from '#machines/encounter/findings.ts';
import { settle } from '#machines/engine/flow.ts';
import { answersOf, type Person, people, placeOf, toldTo } from './people.ts';

const on = '2026-12-01T06:10';

/** Elena, who is measured as the usual way. */
const elena = {
  who: 'Elena hears a knock at six in the morning; through the window they hold up a Form I-200',
  says: { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: ['i200'], taken: 'no' },
  on,
  shortAnswer: 'doorNoJudge',
  sure: ['stillHere', 'immigrationArrest', 'arrestAtHome', 'atHome', 'recording'],
  never: ['judgePaper', 'removalAtHome', 'inHome', 'cameInWithoutJudge', 'over', 'afterwards', 'taken', 'courtOther'],
  steps: { now: ['keepDoorClosed', 'askPaperAtDoor', 'staySilentYourself', 'showCard', 'noResist'] },
  neverSteps: ['call911', 'doNotAgree', 'searchLocator', 'planCourt'],
} as const satisfies Person;

describe('at a home', () => {
  people(encounterFindings, [
    elena,
    {
      who: 'Mr. Vang is shown a Form I-205 at his door, and his mother had a deportation order long ago',
      says: { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: ['i205'], oldOrder: 'yes', taken: 'no' },
      on,
      shortAnswer: 'doorFinalOrder',
      sure: ['immigrationRemoval', 'removalAtHome', 'oldOrder', 'atHome'],
      never: ['noOldOrder', 'judgePaper', 'immigrationArrest', 'noPaper'],
      steps: { now: ['keepDoorClosed', 'tellOldOrder', 'callLawyer', 'noResist'] },
      neverSteps: ['tellI205'],
    },
    {
      who: 'an I-205 at the door, and nobody knows of an old order: a lawyer has to look for one',
      says: { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: ['i205'], taken: 'no' },
      on,
      shortAnswer: 'doorFinalOrder',
      sure: ['noOldOrder', 'removalAtHome'],
      maybe: ['oldOrder'],
      steps: { now: ['tellI205', 'callLawyer'], today: ['checkOldOrder'] },
    },
    {
      who: 'Rosa opens the paper under the door: a judge of the circuit court signed it',
      says: { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: ['judgeSigned'], taken: 'no' },
      on,
      shortAnswer: 'doorJudge',
      sure: ['judgePaper', 'atHome'],
      never: ['doorNoJudge', 'cameInWithoutJudge', 'immigrationArrest'],
      steps: { now: ['readJudgePaper', 'noResist'] },
      neverSteps: ['keepDoorClosed'],
    },
    {
      who: 'they pushed in without any paper, and are in the kitchen now',
      says: { place: 'home', hurt: 'no', stage: 'now', shown: [], taken: 'no' },
      on,
      shortAnswer: 'inHome',
      sure: ['cameInWithoutJudge', 'noPaper', 'atHome', 'stillHere'],
      never: ['doorNoJudge', 'door', 'judgePaper', 'removalAtHome'],
      steps: { now: ['doNotAgree', 'staySilentYourself', 'noResist'], today: ['writeHowTheyCameIn'] },
      neverSteps: ['keepDoorClosed', 'askPaperAtDoor'],
    },
    {
      who: 'a man lies on the steps and does not wake up: first of all 911',
      says: { place: 'door', hurt: 'now', stage: 'now', entered: 'yes', shown: 'unsure', taken: 'yes' },
      on,
      shortAnswer: 'hurtNow',
      sure: ['dependents', 'paperNotKnown'],
      maybe: ['cameInWithoutJudge'],
      steps: { now: ['call911', 'staySilentYourself', 'noResist'], today: ['keepMedical'] },
    },
  ]);

  test('the usual way takes at most eight answers', () => {
    expect(answersOf(placeOf(encounterFindings, elena))).toBeLessThanOrEqual(8);
  });
});

describe('elsewhere, while it happens', () => {
  people(encounterFindings, [
    {
      who: 'Tomás is a passenger; the car is stopped on the way to work',
      says: { place: 'car', hurt: 'no', stage: 'now', shown: [], taken: 'no' },
      on,
      shortAnswer: 'car',
      sure: ['inCar', 'noPaper', 'recording'],
      never: ['atHome', 'onStreet', 'cameInWithoutJudge'],
      steps: { now: ['stayInCar', 'askFree', 'staySilentYourself'] },
      neverSteps: ['keepDoorClosed', 'doNotAgree'],
    },
    {
      who: 'two men in plain clothes stop Amina on the street and will not say who they are',
      says: { place: 'street', hurt: 'no', stage: 'now', taken: 'no' },
      on,
      shortAnswer: 'street',
      sure: ['onStreet', 'paperNotKnown'],
      maybe: ['immigrationArrest', 'judgePaper'],
      never: ['atHome'],
      steps: { now: ['askFree', 'staySilentYourself', 'showCard', 'noResist'], today: ['lookAtPaper'] },
    },
    {
      who: 'a cook sees agents in the dining room; nobody is taken',
      says: { place: 'work', hurt: 'no', stage: 'now', shown: [], taken: 'no' },
      on,
      shortAnswer: 'work',
      sure: ['atWork'],
      never: ['atSchool', 'inCar'],
    },
    {
      who: 'a father waits at the school when ICE comes to the office',
      says: { place: 'school', hurt: 'no', stage: 'now', shown: ['i200'], taken: 'no' },
      on,
      shortAnswer: 'school',
      sure: ['atSchool', 'immigrationArrest'],
      never: ['atCare', 'removalAtHome', 'arrestAtHome'],
      steps: { now: ['sendToOffice', 'staySilentYourself'] },
    },
    {
      who: 'a nurse’s aide hears that ICE is in the waiting room of the hospital',
      says: { place: 'care', hurt: 'no', stage: 'now', shown: [], taken: 'no' },
      on,
      shortAnswer: 'care',
      sure: ['atCare'],
      never: ['atSchool'],
    },
    {
      who: 'in the jail, somebody asks questions and wants a signature',
      says: { place: 'jail', hurt: 'no', stage: 'now', taken: 'no' },
      on,
      shortAnswer: 'jail',
      sure: ['inJail', 'stillHere'],
      never: ['recording', 'atHome'],
      steps: { now: ['callLawyer', 'signNothing', 'staySilentYourself'], today: ['staySilent', 'askHold'] },
      neverSteps: ['askFree', 'showCard'],
    },
    {
      who: 'nobody can say anything: what holds in each place, and nothing for sure about any one of them',
      says: { place: 'unsure', hurt: 'unsure', stage: 'unsure', shown: 'unsure', taken: 'unsure' },
      on,
      shortAnswer: 'anywhere',
      sure: ['stillHere', 'paperNotKnown'],
      maybe: ['hurtNow', 'taken', 'over', 'atHome', 'inCar', 'judgePaper', 'immigrationRemoval', 'courtVictim'],
      steps: { now: ['askFree', 'staySilentYourself', 'showCard', 'noResist'] },
      neverSteps: ['searchLocator', 'keepDoorClosed'],
    },
  ]);
});

describe('the words come before any question but the first', () => {
  test.each([
    ['door', 'wordsAtDoor'],
    ['home', 'wordsInHome'],
    ['car', 'wordsInCar'],
    ['street', 'wordsOnStreet'],
    ['work', 'wordsAtWork'],
    ['court', 'wordsAtCourt'],
    ['school', 'wordsAtSchool'],
    ['care', 'wordsAtCare'],
    ['jail', 'wordsInJail'],
    ['unsure', 'wordsAnywhere'],
  ])('%s leads to %s', (place, words) => {
    const { flow } = encounterFindings;
    expect(settle(flow, { place }).at).toBe(words);
    expect(settle(flow, { place, [words]: 'read' }).at).toBe('hurt');
  });
});

describe('nothing has happened yet', () => {
  people(encounterFindings, [
    {
      who: 'a mother who heard of arrests nearby wants to know what to say at her door',
      says: { place: 'door', hurt: 'no', stage: 'notYet', court: 'no' },
      on,
      shortAnswer: 'notYet',
      sure: ['atHome'],
      never: ['stillHere', 'recording', 'afterwards', 'paperNotKnown', 'noPaper', 'takenAtDoor', 'insideNow', 'door'],
      steps: { now: ['practiceWords', 'signNothing'], today: ['callLawyer', 'gatherProof'], later: ['carePaper'] },
      neverSteps: ['keepDoorClosed', 'writeEncounter', 'saveVideo', 'recordFromAway'],
    },
    {
      who: 'a woman who testifies against her husband next week is afraid to go',
      says: { place: 'court', hurt: 'no', stage: 'notYet', court: 'victim' },
      on,
      shortAnswer: 'notYet',
      sure: ['atCourt', 'courtVictim'],
      never: ['stillHere', 'court', 'over'],
      steps: { today: ['askAdvocate', 'planCourt'] },
      neverSteps: ['lawyerAtCourt', 'writeEncounter'],
    },
  ]);

  test('asks nothing about officers who have not come', () => {
    const { flow } = encounterFindings;
    const said = { place: 'door', wordsAtDoor: 'read', hurt: 'no', stage: 'notYet', court: 'no' } as const;
    expect(settle(flow, said).at).toBe('result');
  });
});

describe('somebody was taken, and officers are still there', () => {
  people(encounterFindings, [
    {
      who: 'they took her husband from the yard; two others stand at the door, and she cannot tell what the paper is',
      says: { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: 'unsure', taken: 'yes' },
      on,
      shortAnswer: 'takenAtDoor',
      sure: ['fastDeportation', 'dependents', 'paperNotKnown'],
      never: ['taken', 'insideNow', 'cameInWithoutJudge'],
      steps: { now: ['keepDoorClosed', 'askPaperAtDoor', 'callLawyer', 'tellFear'], today: ['searchLocator'] },
      neverSteps: ['doNotAgree'],
    },
    {
      who: 'they took her husband in the kitchen, and go on to search the bedroom',
      says: { place: 'home', hurt: 'no', stage: 'now', shown: [], taken: 'yes' },
      on,
      shortAnswer: 'taken',
      sure: ['insideNow', 'cameInWithoutJudge'],
      never: ['takenAtDoor'],
      steps: { now: ['doNotAgree', 'staySilentYourself', 'callLawyer'] },
      neverSteps: ['keepDoorClosed'],
    },
    {
      who: 'they took him at the door this morning, and are gone: no word of a door',
      says: { place: 'door', hurt: 'no', stage: 'over', entered: 'no', shown: [], taken: 'yes', court: 'no' },
      on,
      shortAnswer: 'taken',
      never: ['takenAtDoor', 'insideNow'],
      neverSteps: ['keepDoorClosed', 'doNotAgree'],
    },
    {
      who: 'somebody bleeds in the doorway: 911, and no closed door',
      says: { place: 'door', hurt: 'now', stage: 'now', entered: 'no', shown: [], taken: 'yes' },
      on,
      shortAnswer: 'hurtNow',
      never: ['takenAtDoor'],
      neverSteps: ['keepDoorClosed'],
    },
  ]);

  test('the door is the first step', () => {
    const says = { place: 'door', hurt: 'no', stage: 'now', entered: 'no', shown: 'unsure', taken: 'yes' } as const;
    expect(toldTo(encounterFindings, { says, on }).steps.now[0]).toBe('keepDoorClosed');
  });
});

describe('what stands first', () => {
  test('at court the lawyer, before any word of leaving', () => {
    const says = { place: 'court', hurt: 'no', stage: 'now', shown: [], taken: 'no', court: 'victim' } as const;
    expect(toldTo(encounterFindings, { says, on }).steps.now[0]).toBe('lawyerAtCourt');
  });

  test('in a jail what not to sign, before a call', () => {
    const says = { place: 'jail', hurt: 'no', stage: 'now', shown: [], taken: 'no' } as const;
    const { now } = toldTo(encounterFindings, { says, on }).steps;
    expect(now[0]).toBe('signNothing');
    expect(now).toContain('callLawyer');
  });
});

test('who was hurt, when it is over, is led on to where to complain and claim', () => {
  const says = { place: 'street', stage: 'over', taken: 'no', hurt: 'before' } as const;
  expect(toldTo(encounterFindings, { says, on }).onward).toEqual(['violated']);
});

test.each([
  ['now', 'no', ['detainer']],
  ['over', 'no', ['detainer']],
  ['over', 'yes', ['find', 'detainer']],
] as const)('in a jail, %s, somebody taken: %s; it leads on to %j', (stage, taken, onward) => {
  expect(toldTo(encounterFindings, { says: { place: 'jail', stage, taken }, on }).onward).toEqual(onward);
});
