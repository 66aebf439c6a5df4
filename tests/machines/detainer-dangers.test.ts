import { describe } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { people } from './people.ts';

/** Held in Dane County by an ICE detainer alone since bail was paid on a Tuesday. */
const inDane = {
  where: 'jail',
  reason: 'bailPaid',
  papers: ['i247a'],
  county: '55025',
  due: { on: '2026-12-01', at: '10:00' },
  otherHold: 'nothing',
} as const;
const on = '2026-12-02T09:00';

describe('what comes before the clocks', () => {
  people(detainerFindings, [
    {
      who: 'he was born in Laredo and the jail does not believe him: his papers come first, whatever the hours say',
      says: { ...inDane, who: 'other', copy: 'no', questioned: [], citizen: 'possible' },
      on,
      shortAnswer: 'within',
      sure: ['citizen', 'forSomebody'],
      never: ['forYourself', 'signed', 'asked'],
      steps: { now: ['safetyFirst', 'proveCitizenship', 'callLawyer'] },
    },
    {
      who: 'she does not know whether her son is a citizen through his father: it stands as an “if”, no step rests on it',
      says: { ...inDane, citizen: 'unsure' },
      on,
      maybe: ['citizen'],
      neverSteps: ['proveCitizenship'],
    },
    {
      who: 'nobody is asked for proof who says that citizenship is out of the question',
      says: { ...inDane, citizen: 'no' },
      on,
      never: ['citizen'],
    },
    {
      who: 'a deputy put a paper before her and she signed: ask in writing today, and no word on whether it can be undone',
      says: { ...inDane, who: 'self', copy: 'yes', questioned: ['asked', 'pressed', 'signed'], citizen: 'no' },
      on,
      sure: ['signed', 'pressed', 'asked', 'forYourself', 'hasCopy'],
      never: ['forSomebody', 'noCopy'],
      steps: {
        now: ['withdrawSignature', 'signNothing', 'callLawyer'],
        today: ['staySilentYourself', 'writeQuestions', 'keepCopy'],
      },
      neverSteps: ['staySilent', 'askCopy'],
    },
    {
      who: 'an I-205 and an order of 2009 that he remembers: tell the lawyer at once',
      says: { ...inDane, papers: ['i205'], oldOrder: 'yes' },
      on,
      shortAnswer: 'warrantOnly',
      sure: ['i205', 'oldOrder'],
      never: ['noOldOrder', 'hasCopy', 'noCopy'],
      steps: { now: ['callLawyer', 'tellOldOrder'] },
    },
    {
      who: 'an I-205 and no order that they know of: there might still be one',
      says: { ...inDane, papers: ['i205'], oldOrder: 'no' },
      on,
      sure: ['i205', 'noOldOrder'],
      never: ['oldOrder'],
      steps: { today: ['checkOldOrder'] },
      neverSteps: ['tellOldOrder'],
    },
  ]);
});

describe('where the rules of a county jail do not carry over', () => {
  people(detainerFindings, [
    {
      who: 'a boy of 16 in a juvenile center: what differs there comes first, and the lawyer hears his age',
      says: { ...inDane, where: 'juvenile', ended: 'none' },
      on,
      sure: ['juvenile'],
      never: ['inJail', 'powerPending', 'askForRelease', 'federal'],
      steps: { now: ['safetyFirst', 'callLawyer', 'tellUnder18'] },
    },
    {
      who: 'in the federal prison at Oxford, sentence nearly done',
      says: { ...inDane, where: 'federal', reason: 'sentenceDone', ended: 'none' },
      on,
      sure: ['federal'],
      never: ['inPrison', 'powerPending', 'records'],
      steps: { today: ['askPrison'] },
    },
    {
      who: 'in the Menominee tribe’s jail: asked there, with no word on what a sheriff can do',
      says: { where: 'tribal', papers: ['told'] },
      on,
      sure: ['tribal', 'told'],
      never: ['inJail', 'powerPending', 'records'],
      steps: { today: ['askHold'] },
    },
    {
      who: 'moved to Illinois after two weeks in Rock County: a lawyer there, and the claims here still run',
      says: {
        ...inDane,
        where: 'otherState',
        county: '55105',
        due: { on: '2026-11-16', at: '10:00' },
        ended: { on: '2026-11-30', at: '10:00' },
      },
      on,
      shortAnswer: 'wasPastBoth',
      sure: ['otherState', 'claimCounty', 'claimLimits'],
      never: ['powerPending', 'askForRelease', 'pastBoth'],
      steps: { now: ['lawyerThere', 'searchLocator'] },
      // 120 days from 16 November, day 0.
      deadlines: { 'notice-local': { nominal: '2027-03-16' } },
    },
    {
      who: 'held in Illinois, and “still there”: the hold of Rock County is over, and how long it lasted is not known',
      says: {
        ...inDane,
        where: 'otherState',
        county: '55105',
        due: { on: '2026-11-16', at: '10:00' },
        ended: 'none',
      },
      on,
      sure: ['otherState'],
      maybe: ['wasPastBoth', 'claimCounty'],
      never: ['askForRelease', 'ahead'],
    },
    {
      who: 'already deported, and the bail was never paid: no hold for ICE, and nobody travels before a lawyer has spoken',
      says: { where: 'deported', reason: 'notYet' },
      on,
      shortAnswer: 'takenEarly',
      sure: ['deported'],
      never: ['notHeldYet', 'pastBoth', 'claimCounty', 'beforeBail'],
      steps: { now: ['safetyFirst', 'beforeReturn'] },
    },
  ]);
});

describe('days that are not like others', () => {
  people(detainerFindings, [
    {
      who: 'held over Labor Day weekend: past by ICE’s count on Sunday, and not by the rule’s before Wednesday',
      says: { ...inDane, due: { on: '2026-09-04', at: '16:00' } },
      on: '2026-09-08T09:00',
      shortAnswer: 'pastForm',
      sure: ['askForRelease'],
      never: ['pastBoth', 'within'],
      // Friday 8 h, then Saturday, Sunday and Labor Day out, Tuesday 24 h, Wednesday 16 h.
      deadlines: { detainer: { form: '2026-09-06T16:00:00-05:00', regulation: '2026-09-09T16:00:00-05:00' } },
    },
    {
      who: 'held over the night on which the clocks go back: 48 hours are 48 hours, so the form’s end shows one hour less',
      says: { ...inDane, due: { on: '2026-10-31', at: '10:00' } },
      on: '2026-11-02T09:30',
      shortAnswer: 'pastForm',
      never: ['pastBoth', 'within'],
      // Saturday and Sunday out, Monday 24 h, Tuesday 24 h.
      deadlines: { detainer: { form: '2026-11-02T09:00:00-06:00', regulation: '2026-11-04T00:00:00-06:00' } },
    },
    {
      who: 'he left before the time to go free, both times said again and kept: both are counted, claims from the earlier',
      says: {
        ...inDane,
        where: 'free',
        due: { on: '2026-11-25', at: '16:30' },
        ended: { on: '2026-11-24', at: '10:00' },
      },
      on,
      shortAnswer: 'leftBefore',
      sure: ['timesDisagree', 'checkTimes'],
      never: ['pastBoth', 'claimCounty'],
      // 120 days from 24 November, day 0.
      deadlines: { 'notice-local': { nominal: '2027-03-24' } },
    },
    {
      who: 'Walworth signed its agreement in February 2026: a hold of January came before it',
      says: { ...inDane, county: '55127', due: { on: '2026-01-20', at: '10:00' } },
      on: '2026-01-21T10:00',
      sure: ['agreementLater', 'agreementPending', 'warrantAgreement'],
      never: ['claimFederal'],
    },
  ]);
});
