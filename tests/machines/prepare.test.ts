import { describe, expect, test } from 'vitest';
import { prepareFindings } from '#machines/prepare/findings.ts';
import { answersOf, people, placeOf, toldTo } from './people.ts';

const on = '2026-12-01T09:00';
const alone = { children: [], others: [], ownLawyer: 'yes', oldOrder: 'no', medical: 'no' } as const;
const ready = { atHand: ['years', 'ids'], signed: ['care', 'money', 'health'] } as const;

describe('those with children', () => {
  people(prepareFindings, [
    {
      who: 'Marisol has two small children and nobody for them yet: the caregiver comes first, before papers and money',
      says: { children: ['under16'], caregiver: 'nobody', others: [], ownLawyer: 'no', oldOrder: 'no', medical: 'no' },
      on,
      shortAnswer: 'needsCaregiver',
      sure: ['childCare', 'passport', 'noLawyer'],
      never: ['courtChild', 'farAway', 'notRelative', 'medicine', 'oldOrder', 'pets'],
      steps: { now: ['nameCaregiver'], today: ['schoolPickup', 'callLawyer', 'learnNumber', 'printPlan'] },
      neverSteps: ['listMedicine', 'someoneNear', 'tellOldOrder'],
    },
    {
      who: 'José, whose sister lives next door and has no signed paper: he signs it before a notary, and no court is named',
      says: {
        children: ['under16'],
        caregiver: 'relativeNear',
        others: [],
        ownLawyer: 'yes',
        oldOrder: 'no',
        medical: 'no',
        atHand: ['years', 'ids'],
        signed: [],
      },
      on,
      shortAnswer: 'signCare',
      sure: ['childCare', 'passport', 'myLawyer', 'moneyPaper', 'healthPaper'],
      never: ['courtChild', 'farAway', 'notRelative', 'noLawyer', 'yearsMissing', 'idsMissing'],
      steps: { now: ['signCarePaper'], today: ['schoolPickup'], later: ['childPassport', 'moneyPaper', 'healthPaper'] },
      neverSteps: ['carePaper', 'nameCaregiver', 'gatherProof', 'callLawyer'],
    },
    {
      who: 'a mother of a boy of 17 only: no passport of a child under 16 is told to her',
      says: { ...alone, children: ['older'], caregiver: 'relativeNear', ...ready },
      on,
      shortAnswer: 'learnFirst',
      sure: ['childCare'],
      never: ['passport', 'carePaper', 'courtChild'],
      neverSteps: ['childPassport', 'signCarePaper'],
    },
    {
      who: 'a father whose child has a case in the children’s court: he asks a lawyer, and is not told to sign by himself',
      says: { ...alone, children: ['under16', 'court'], caregiver: 'relativeNear', atHand: ['years'], signed: [] },
      on,
      shortAnswer: 'askCourtFirst',
      sure: ['courtChild', 'childCare', 'idsMissing'],
      never: ['carePaper', 'signCare'],
      steps: { now: ['carePaper'] },
      neverSteps: ['signCarePaper'],
    },
    {
      who: 'a grandmother with the children whose friend far away would take them: the time matters, and someone near is needed',
      says: { ...alone, children: ['under16'], caregiver: 'otherFar', ...ready },
      on,
      sure: ['notRelative', 'farAway'],
      never: ['carePaper', 'needsCaregiver'],
      steps: { today: ['someoneNear'] },
    },
    {
      who: 'an aunt in Texas: far, and yet a relative',
      says: { ...alone, children: ['under16'], caregiver: 'relativeFar', ...ready },
      on,
      sure: ['farAway'],
      never: ['notRelative'],
    },
    {
      who: 'she would rather not say if there are children: what is for children stays open, and is not on her plan',
      says: { ...alone, children: 'unsaid', ...ready },
      on,
      shortAnswer: 'learnFirst',
      maybe: ['childCare', 'passport', 'farAway', 'courtChild'],
      neverSteps: ['schoolPickup', 'childPassport', 'signCarePaper', 'nameCaregiver'],
    },
  ]);
});

describe('those without', () => {
  people(prepareFindings, [
    {
      who: 'a man alone with an old order and no lawyer: a lawyer today, whatever else is missing',
      says: { ...alone, ownLawyer: 'no', oldOrder: 'yes', atHand: [], signed: [] },
      on,
      shortAnswer: 'orderFirst',
      sure: ['oldOrder', 'lawyerNow', 'noLawyer', 'yearsMissing'],
      never: ['childCare', 'carePaper', 'passport', 'noOldOrder', 'medicine', 'care'],
      steps: { now: ['callLawyer', 'tellOldOrder'], today: ['gatherProof'] },
      neverSteps: ['schoolPickup', 'signCarePaper', 'childPassport'],
    },
    {
      who: 'the same with a lawyer: she tells the lawyer, and is not sent to look for one',
      says: { ...alone, oldOrder: 'yes', ...ready },
      on,
      shortAnswer: 'orderFirst',
      never: ['lawyerNow', 'noLawyer'],
      steps: { now: ['tellOldOrder'] },
      neverSteps: ['callLawyer', 'checkHelper'],
    },
    {
      who: 'a young man here for five years with no paper that shows it: the proof comes first',
      says: { ...alone, atHand: ['ids'], signed: ['money'] },
      on,
      shortAnswer: 'proveYears',
      sure: ['yearsMissing', 'healthPaper'],
      never: ['idsMissing', 'moneyPaper', 'childCare'],
      steps: { now: ['gatherProof'], later: ['healthPaper'] },
      neverSteps: ['moneyPaper', 'gatherIds'],
    },
    {
      who: 'somebody who has all of it: one number by heart, and the words to practice',
      says: { ...alone, ...ready },
      on,
      shortAnswer: 'learnFirst',
      sure: ['contacts', 'carry', 'money', 'practice', 'myLawyer', 'noOldOrder'],
      never: ['medicine', 'care', 'pets', 'childCare', 'moneyPaper', 'healthPaper', 'yearsMissing'],
      steps: { now: ['learnNumber'], today: ['practiceWords', 'printPlan'] },
    },
    {
      who: 'doña Elena needs insulin and cares for her husband: both are on the plan',
      says: { ...alone, others: ['care'], medical: 'yes', ...ready },
      on,
      sure: ['medicine', 'care'],
      never: ['pets', 'childCare'],
      steps: { today: ['listMedicine', 'nameHelper'] },
    },
    {
      who: 'he would rather not speak of medicine: it stays open',
      says: { ...alone, others: ['pets'], medical: 'unsaid', ...ready },
      on,
      sure: ['pets'],
      maybe: ['medicine'],
      never: ['care'],
      neverSteps: ['listMedicine'],
    },
    {
      who: 'knows nothing of an old order: finds out today',
      says: { ...alone, oldOrder: 'unsure', ...ready },
      on,
      shortAnswer: 'learnFirst',
      sure: ['noOldOrder'],
      maybe: ['orderFirst', 'oldOrder'],
      steps: { today: ['checkOldOrder'] },
      neverSteps: ['tellOldOrder'],
    },
    {
      who: 'says nothing at all: one number, a plan, and a lawyer to look for',
      says: {},
      on,
      shortAnswer: 'learnFirst',
      sure: ['contacts', 'myPapers', 'carry', 'money', 'noLawyer'],
      steps: { now: ['learnNumber'], today: ['callLawyer', 'printPlan'] },
      neverSteps: ['signCarePaper', 'schoolPickup', 'listMedicine', 'tellOldOrder'],
    },
  ]);
});

describe('the plan', () => {
  const partsOf = (says: Parameters<typeof placeOf>[1]['says']) =>
    toldTo(prepareFindings, { says, on }).sheet.map(({ finding }) => finding);

  test('has what everybody needs, and nothing of children, medicine, an old order or pets for those who have none', () => {
    expect(partsOf({ ...alone, ...ready })).toEqual(['contacts', 'myLawyer', 'myPapers', 'carry', 'money']);
  });

  test('has nothing of what was not said', () => {
    expect(partsOf({})).toEqual(['contacts', 'noLawyer', 'myPapers', 'carry', 'money']);
  });

  test('has a part for each who and what, people first', () => {
    const says = {
      children: ['under16'],
      caregiver: 'nobody',
      others: ['care', 'pets'],
      ownLawyer: 'no',
      oldOrder: 'yes',
      medical: 'yes',
    };
    expect(partsOf(says)).toEqual([
      'contacts',
      'childCare',
      'schoolAndCourt',
      'othersToo',
      'noLawyer',
      'oldOrder',
      'medicine',
      'myPapers',
      'carry',
      'money',
    ]);
  });

  test('names which papers for children work, which do not, and that no rule on pick-up was found', () => {
    const parts = toldTo(prepareFindings, { says: { children: ['older'] }, on }).sheet;
    expect(parts.filter(({ finding }) => ['childCare', 'schoolAndCourt'].includes(finding))).toEqual([
      { finding: 'childCare', says: ['care-power-of-attorney'] },
      { finding: 'schoolAndCourt', says: ['school-pickup-none-found', 'court-guardianship', 'standby-guardian'] },
    ]);
  });
});

test('whoever has children gives eight answers, and whoever has none gives seven', () => {
  const rest = { others: [], ownLawyer: 'yes', oldOrder: 'no', medical: 'no', atHand: [], signed: [] } as const;
  const count = (says: Parameters<typeof placeOf>[1]['says']) => answersOf(placeOf(prepareFindings, { says }));
  expect(count({ children: ['under16'], caregiver: 'nobody', ...rest })).toBe(8);
  expect(count({ children: [], ...rest })).toBe(7);
});
