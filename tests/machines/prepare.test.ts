import { describe, expect, test } from 'vitest';
import { statements } from '#law/statements.ts';
import { settle } from '#machines/engine/flow.ts';
import type { Answer } from '#machines/engine/question.ts';
import { prepareFindings } from '#machines/prepare/findings.ts';
import { prepare } from '#machines/prepare/flow.ts';
import { readLocales } from '#src/words/files.ts';
import { languages } from '#src/words/languages.ts';
import { answersOf, people, placeOf, toldTo } from './people.ts';

const on = '2026-12-01T09:00';
const alone = { children: [], others: [], ownLawyer: 'yes', oldOrder: 'no', medical: 'no' } as const;
const ready = { atHand: ['years', 'ids', 'money', 'health'] } as const;

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
        signedCare: 'no',
        others: [],
        ownLawyer: 'yes',
        oldOrder: 'no',
        medical: 'no',
        atHand: ['years', 'ids'],
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
      says: { ...alone, children: ['older'], caregiver: 'relativeNear', signedCare: 'yes', ...ready },
      on,
      shortAnswer: 'learnFirst',
      sure: ['childCare'],
      never: ['passport', 'carePaper', 'courtChild', 'courtSigned'],
      neverSteps: ['childPassport', 'signCarePaper', 'askCourtPaper'],
    },
    {
      who: 'a father whose child has a case in the children’s court: he asks a lawyer, and is not told to sign by himself',
      says: {
        ...alone,
        children: ['under16', 'court'],
        caregiver: 'relativeNear',
        signedCare: 'no',
        atHand: ['years'],
      },
      on,
      shortAnswer: 'askCourtFirst',
      sure: ['courtChild', 'childCare', 'idsMissing'],
      never: ['carePaper', 'signCare', 'courtSigned'],
      steps: { now: ['carePaper'] },
      neverSteps: ['signCarePaper', 'askCourtPaper'],
    },
    {
      who: 'a grandmother with the children whose friend far away would take them: the time matters, and someone near is needed',
      says: { ...alone, children: ['under16'], caregiver: 'otherFar', signedCare: 'yes', ...ready },
      on,
      sure: ['notRelative', 'farAway'],
      never: ['carePaper', 'needsCaregiver'],
      steps: { today: ['someoneNear'] },
    },
    {
      who: 'a mother whose child has a case, and whose sister has a signed paper: she hears that it might not be enough',
      says: { ...alone, children: ['court'], caregiver: 'relativeNear', signedCare: 'yes', ...ready },
      on,
      sure: ['courtSigned'],
      never: ['courtChild', 'askCourtFirst', 'signCare', 'carePaper'],
      steps: { today: ['askCourtPaper'] },
      // She has the paper: to ask for one would tell her that she was not heard.
      neverSteps: ['signCarePaper', 'carePaper'],
    },
    {
      who: 'a father who does not know if a paper is signed for a child of a tribe: he asks about one, not about the one he signed',
      says: { ...alone, children: ['court'], caregiver: 'relativeNear', signedCare: 'unsure', ...ready },
      on,
      sure: ['courtChild'],
      steps: { today: ['carePaper'] },
      neverSteps: ['signCarePaper', 'askCourtPaper'],
    },
    {
      who: 'a father with a case about his child and nobody for it yet: no step has him sign',
      says: { ...alone, children: ['court'], caregiver: 'nobody', ...ready },
      on,
      shortAnswer: 'needsCaregiver',
      steps: { now: ['nameCaregiver'], today: ['carePaper'] },
      neverSteps: ['signCarePaper'],
    },
    {
      who: 'a mother with nobody for her child, an old order and a lawyer: the lawyer hears of the order, whatever else comes first',
      says: { ...alone, children: ['under16'], caregiver: 'nobody', oldOrder: 'yes', ...ready },
      on,
      shortAnswer: 'needsCaregiver',
      sure: ['oldOrder', 'orderCase', 'carePaper'],
      never: ['noOldOrder', 'lawyerNow'],
      steps: { now: ['nameCaregiver', 'tellOldOrder'], today: ['signCarePaper', 'practiceWords'] },
    },
    {
      who: 'an aunt in Texas: far, and yet a relative',
      says: { ...alone, children: ['under16'], caregiver: 'relativeFar', signedCare: 'yes', ...ready },
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
      says: { ...alone, ownLawyer: 'no', oldOrder: 'yes', atHand: [] },
      on,
      shortAnswer: 'orderFirst',
      sure: ['oldOrder', 'orderCase', 'lawyerNow', 'noLawyer', 'yearsMissing'],
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
      who: 'a young man here for five years with no paper that shows it: a number in this hour, the proof today',
      says: { ...alone, atHand: ['ids', 'money'] },
      on,
      shortAnswer: 'proveYears',
      sure: ['yearsMissing', 'healthPaper'],
      never: ['idsMissing', 'moneyPaper', 'childCare'],
      steps: { now: ['learnNumber'], today: ['gatherProof', 'practiceWords'], later: ['reachPapers', 'healthPaper'] },
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
    expect(partsOf({ ...alone, ...ready })).toEqual(['contacts', 'myLawyer', 'myPapers', 'carry', 'practice', 'money']);
  });

  test('has nothing of what was not said', () => {
    expect(partsOf({})).toEqual(['contacts', 'noLawyer', 'myPapers', 'carry', 'practice', 'money']);
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
      'medicine',
      'myPapers',
      'carry',
      'practice',
      'money',
    ]);
  });

  test('is the same whether there is an old order or not: whoever finds it reads nothing of one', () => {
    const parts = (oldOrder: string) => toldTo(prepareFindings, { says: { ...alone, ...ready, oldOrder }, on }).sheet;
    expect(parts('yes')).toEqual(parts('no'));
    expect(parts('yes')).toContainEqual({ finding: 'practice', says: ['home-judge-warrant', 'home-door'] });
  });

  test('names which papers for children work, which do not, and that no rule on pick-up was found', () => {
    const parts = toldTo(prepareFindings, { says: { children: ['older'] }, on }).sheet;
    expect(parts.filter(({ finding }) => ['childCare', 'schoolAndCourt'].includes(finding))).toEqual([
      { finding: 'childCare', says: ['care-power-of-attorney'] },
      { finding: 'schoolAndCourt', says: ['school-pickup-none-found', 'court-guardianship', 'standby-guardian'] },
    ]);
  });
});

test('whoever is in fear of an old order hears what ICE claims at the door, with where that stands, and what to do all the same', () => {
  const { why } = toldTo(prepareFindings, { says: { ...alone, oldOrder: 'yes', ...ready }, on });
  const atTheDoor = why.find(({ id }) => id === 'oldOrder')?.finding.says;
  expect(atTheDoor).toEqual(['home-final-order-memo', 'home-judge-warrant', 'home-door']);
  expect(statements['home-final-order-memo'].standing).toBe('pending');
});

describe('the questions', () => {
  const rest = { others: [], ownLawyer: 'yes', oldOrder: 'no', medical: 'no', atHand: [] } as const;
  const said = (says: Parameters<typeof placeOf>[1]['says']) => placeOf(prepareFindings, { says });

  test('are six for who has no children, seven for who has nobody for them, eight at most', () => {
    expect(answersOf(said({ children: [], ...rest }))).toBe(6);
    expect(answersOf(said({ children: ['under16'], caregiver: 'nobody', ...rest }))).toBe(7);
    expect(answersOf(said({ children: ['under16'], caregiver: 'otherNear', signedCare: 'no', ...rest }))).toBe(8);
  });

  test('speak of a paper for children only to who has some; who would rather not say is not asked again', () => {
    const asked = (children: Answer) => settle(prepare, { children, words: 'read', caregiver: 'unsure' }).at;
    expect(asked([])).toBe('others');
    expect(asked('unsaid')).toBe('others');
    expect(asked(['older'])).toBe('signedCare');
    expect(prepare.questions.atHand.options).not.toContain('care');
  });
});

test.each(languages)('the words to practice in %s stand in the step itself', (language) => {
  const { say, steps } = readLocales('locales')[language];
  const of = (texts: unknown) => JSON.stringify((texts as { steps: { practiceWords: unknown } }).steps.practiceWords);
  expect(of(say)).toMatch(
    language === 'en' ? /stay silent.*lawyer.*not agree.*judge/ : /silencio.*abogado.*permiso.*juez/,
  );
  expect(of(steps)).not.toMatch(/Back|Regresar/);
});
