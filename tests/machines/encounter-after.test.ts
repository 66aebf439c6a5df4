import { describe } from 'vitest';
import { encounterFindings } from '#machines/encounter/findings.ts';
import { people } from './people.ts';

const on = '2026-12-01T18:30';

describe('somebody was taken', () => {
  people(encounterFindings, [
    {
      who: 'they took Miguel from his car an hour ago; his children wait at school',
      says: { place: 'car', hurt: 'no', stage: 'over', shown: [], taken: 'yes', court: 'no' },
      on,
      shortAnswer: 'taken',
      sure: ['dependents', 'fastDeportation', 'afterwards', 'noPaper', 'inCar'],
      never: ['hurtNow', 'hurtBefore', 'recording', 'courtAccused'],
      steps: {
        now: ['safetyFirst', 'callLawyer', 'tellFear'],
        today: ['searchLocator', 'careForChildren', 'writeEncounter', 'saveVideo'],
      },
      neverSteps: ['stayInCar', 'askFree'],
    },
    {
      who: 'ICE is still at the door, and has already led her brother away with an I-205',
      says: {
        place: 'door',
        hurt: 'no',
        stage: 'now',
        entered: 'yes',
        shown: ['i205'],
        oldOrder: 'unsure',
        taken: 'yes',
      },
      on,
      shortAnswer: 'taken',
      sure: ['stillHere', 'removalAtHome', 'cameInWithoutJudge', 'noOldOrder', 'fastDeportation'],
      never: ['afterwards', 'over'],
      steps: { now: ['staySilentYourself', 'noResist', 'tellI205'] },
    },
  ]);
});

describe('when it is over', () => {
  people(encounterFindings, [
    {
      who: 'they came in last night without a judge’s paper, pushed her against the wall, and left',
      says: { place: 'home', hurt: 'before', stage: 'over', shown: ['i200'], taken: 'no', court: 'no' },
      on,
      shortAnswer: 'over',
      sure: ['hurtBefore', 'cameInWithoutJudge', 'afterwards', 'immigrationArrest'],
      never: ['hurtNow', 'stillHere', 'taken', 'recording'],
      steps: {
        now: ['writeEncounter', 'callLawyer'],
        today: ['keepMedical', 'saveVideo', 'writeHowTheyCameIn', 'keepPaper'],
        later: ['askLawyerNotice'],
      },
      neverSteps: ['call911', 'doNotAgree', 'noResist'],
    },
    {
      who: 'they stopped him on the street and let him go; he has a hearing on his charges next week',
      says: { place: 'street', hurt: 'no', stage: 'over', shown: [], taken: 'no', court: 'accused' },
      on,
      shortAnswer: 'over',
      sure: ['courtAccused', 'onStreet', 'noPaper'],
      never: ['courtVictim', 'courtWitness', 'courtOther', 'stillHere'],
      steps: { today: ['planCourt'] },
    },
    {
      who: 'it is over, but nobody knows whether anyone was hurt: 911 stays in sight as an “if”',
      says: { place: 'work', hurt: 'unsure', stage: 'over', shown: [], taken: 'no', court: 'no' },
      on,
      shortAnswer: 'over',
      maybe: ['hurtNow', 'hurtBefore'],
    },
  ]);
});

describe('at court, or on the way to it', () => {
  people(encounterFindings, [
    {
      who: 'Ana comes to court for a restraining order and sees agents in the hall',
      says: { place: 'court', hurt: 'no', stage: 'now', shown: [], taken: 'no', court: 'victim' },
      on,
      shortAnswer: 'court',
      sure: ['atCourt', 'courtVictim', 'noPaper'],
      never: ['courtAccused', 'atHome'],
      steps: { now: ['lawyerAtCourt', 'askFree', 'staySilentYourself'], today: ['askAdvocate', 'planCourt'] },
    },
    {
      who: 'a witness to a crash is afraid of the courthouse after ICE came to his street',
      says: { place: 'street', hurt: 'no', stage: 'over', shown: [], taken: 'no', court: 'witness' },
      on,
      shortAnswer: 'over',
      sure: ['courtWitness'],
      steps: { today: ['ownLawyerFirst', 'planCourt'] },
      neverSteps: ['askAdvocate'],
    },
    {
      who: 'a hearing in immigration court is near, and ICE has just left the church',
      says: { place: 'care', hurt: 'no', stage: 'over', shown: [], taken: 'no', court: 'other' },
      on,
      shortAnswer: 'over',
      sure: ['courtOther', 'atCare'],
      never: ['courtWitness'],
    },
  ]);
});
