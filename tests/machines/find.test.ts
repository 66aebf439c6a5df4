import { describe, expect, test } from 'vitest';
import { only, prove } from '#machines/engine/prove.ts';
import { findFindings } from '#machines/find/findings.ts';
import { type Person, people, toldTo } from './people.ts';

/** Rosa’s husband did not come back from work; a neighbor saw ICE stop his car on Monday at half past seven. */
const rosa = {
  who: 'Rosa’s husband was stopped in his car by ICE an hour ago; two children, no A-number, no lawyer',
  says: {
    holder: 'ice',
    person: [],
    dependents: ['children', 'home'],
    whenTaken: { on: '2026-11-30', at: '07:30' },
    takenFrom: 'street',
    aNumber: 'no',
    lawyer: 'no',
    oldOrder: 'no',
  },
  on: '2026-11-30T09:00',
  shortAnswer: 'withIce',
  sure: [
    'children',
    'home',
    'noANumber',
    'firstTwoDays',
    'askIce',
    'iceJails',
    'bond',
    'noLawyer',
    'falseHelp',
    'yearsHere',
    'consulate',
    'fromStreet',
    'noOldOrder',
  ],
  never: ['jailsFirst', 'bail', 'afterTwoDays', 'movedAway', 'fear', 'hasANumber', 'oldOrder', 'medicine', 'care'],
  steps: {
    now: ['nobodyAlone', 'safetyFirst', 'callLawyerForThem', 'askBond', 'searchLocator'],
    today: ['callIceLine', 'findANumber', 'trySpellings', 'searchAgain', 'schoolPickup', 'tellEntry', 'staySilent'],
    later: ['carePaper', 'checkHelper'],
  },
  neverSteps: ['callJail', 'lawyerBeforeBail', 'medicineNow', 'tellTheirLawyer', 'callCourtLine'],
} as const satisfies Person;

/** Who does not know who has him is not asked since when. */
const { whenTaken: _, ...withoutTime } = rosa.says;

/** A brother in a county jail since last night. */
const inJail = {
  holder: 'jail',
  person: [],
  dependents: [],
  county: '55079',
  takenFrom: 'street',
  aNumber: 'no',
  lawyer: 'no',
  oldOrder: 'no',
} as const;

describe('with ICE', () => {
  people(findFindings, [
    rosa,
    {
      who: 'Tomás was moved to Louisiana ten days ago: a lawyer there, and bond asked anew',
      says: { ...rosa.says, holder: 'away', whenTaken: { on: '2026-11-20', at: '08:00' } },
      on: '2026-11-30T09:00',
      shortAnswer: 'movedAway',
      sure: ['bondAway', 'afterTwoDays', 'askIce'],
      never: ['bond', 'firstTwoDays', 'jailsFirst', 'withIce'],
      steps: { now: ['lawyerThere', 'searchLocator'], today: ['askCharges', 'tellEntry'] },
      neverSteps: ['askBond', 'callJail', 'searchAgain'],
    },
    {
      who: 'he was taken on Saturday, nobody knows the hour: neither less nor more than two days is said for sure',
      says: { ...rosa.says, whenTaken: { on: '2026-11-28' } },
      on: '2026-11-30T09:00',
      shortAnswer: 'withIce',
      maybe: ['firstTwoDays', 'afterTwoDays'],
      neverSteps: ['askCharges', 'searchAgain'],
    },
    {
      who: 'exactly two days ago is not more than two days ago',
      says: { ...rosa.says, whenTaken: { on: '2026-11-28', at: '09:00' } },
      on: '2026-11-30T09:00',
      sure: ['firstTwoDays'],
      never: ['afterTwoDays'],
    },
    {
      who: 'taken at his yearly appointment, with an order of 2009: the lawyer hears of both now',
      says: { ...rosa.says, takenFrom: 'appointment', oldOrder: 'yes', lawyer: 'yes', aNumber: 'yes' },
      on: '2026-11-30T09:00',
      shortAnswer: 'withIce',
      sure: ['fromAppointment', 'oldOrder', 'hasLawyer', 'hasANumber'],
      never: ['noLawyer', 'falseHelp', 'noANumber', 'noOldOrder'],
      steps: { now: ['tellTheirLawyer', 'tellOldOrder', 'tellAppointment'], today: ['callCourtLine'] },
      neverSteps: ['callLawyerForThem', 'checkHelper', 'trySpellings', 'checkOldOrder'],
    },
    {
      who: 'a mother who fled her country: the lawyer hears of her fear, and nobody is sent to her consulate',
      says: { ...rosa.says, person: ['fear', 'medical'] },
      on: '2026-11-30T09:00',
      shortAnswer: 'withIce',
      sure: ['fear', 'medicine'],
      never: ['consulate', 'childTaken', 'citizen'],
      steps: { now: ['medicineNow', 'tellFear'] },
      neverSteps: ['askConsulate'],
    },
    {
      who: 'a son born in Texas, whom ICE took at work: proof first',
      says: { ...rosa.says, person: ['citizen'], takenFrom: 'work', dependents: ['pay', 'pets'] },
      on: '2026-11-30T09:00',
      shortAnswer: 'withIce',
      sure: ['citizen', 'fromWork', 'pay', 'pets'],
      never: ['fear', 'children', 'fromStreet', 'minor'],
      steps: { now: ['proveCitizenship'], today: ['tellWork', 'feedPets', 'writeTaking', 'askWages'] },
      neverSteps: ['nobodyAlone', 'findCar'],
    },
    {
      who: 'a girl of 15: a lawyer looks for her, and nobody is sent to a locator that does not show her',
      says: { ...rosa.says, person: ['minor'], takenFrom: 'home' },
      on: '2026-11-30T09:00',
      shortAnswer: 'childTaken',
      sure: ['minor', 'fromHome'],
      steps: { now: ['safetyFirst', 'lawyerFindsChild', 'callLawyerForThem'], today: ['writeTries', 'writeTaking'] },
      neverSteps: ['searchLocator', 'callJail'],
    },
    {
      who: 'ICE took him over from the jail, where they say there was a paper',
      says: { ...rosa.says, takenFrom: 'jail', dependents: ['care'] },
      on: '2026-11-30T09:00',
      sure: ['fromJail', 'care'],
      never: ['fromCourt', 'children'],
      steps: { now: ['nobodyAlone'], today: ['askHold', 'askCopy'] },
    },
  ]);
});

describe('with the police or in a jail', () => {
  people(findFindings, [
    {
      who: 'a brother in the Milwaukee jail since last night: the jail, then a lawyer before bail; no word of ICE’s locator',
      says: inJail,
      on: '2026-11-30T09:00',
      shortAnswer: 'inJail',
      sure: ['jailsFirst', 'bail', 'criminalLawyer', 'noLawyer'],
      never: ['countyPaid', 'countyUnknown', 'askIce', 'bond', 'withIce', 'firstTwoDays', 'yearsHere'],
      steps: {
        now: ['safetyFirst', 'callJail', 'lawyerBeforeBail', 'callLawyerForThem'],
        today: ['askPublicDefender'],
      },
      neverSteps: ['searchLocator', 'callIceLine', 'askBond', 'askHold', 'medicineNow', 'nobodyAlone'],
    },
    {
      who: 'in the Dodge jail, which is paid to hold people for ICE: asks who holds him',
      says: { ...inJail, county: '55027' },
      on: '2026-11-30T09:00',
      shortAnswer: 'inJail',
      sure: ['countyPaid'],
      never: ['countyUnknown'],
      steps: { today: ['askHold'] },
    },
    {
      who: 'in some jail, nobody knows which',
      says: { ...inJail, county: 'unsure' },
      on: '2026-11-30T09:00',
      shortAnswer: 'inJail',
      sure: ['countyUnknown', 'jailsFirst'],
      maybe: ['countyPaid'],
      steps: { now: ['callJail'], today: ['askCounty'] },
    },
    {
      who: 'a boy of 17 in a county jail: the jail is called, and a lawyer looks too',
      says: { ...inJail, person: ['minor'] },
      on: '2026-11-30T09:00',
      shortAnswer: 'childTaken',
      sure: ['jailsFirst', 'bail', 'minor'],
      steps: { now: ['safetyFirst', 'callJail', 'lawyerBeforeBail', 'lawyerFindsChild'] },
      neverSteps: ['searchLocator'],
    },
    {
      who: 'an aunt with diabetes, arrested at court: her insulin comes before everything',
      says: { ...inJail, person: ['medical'], takenFrom: 'court' },
      on: '2026-11-30T09:00',
      shortAnswer: 'inJail',
      sure: ['medicine', 'fromCourt'],
      never: ['personUnknown'],
      steps: { now: ['medicineNow', 'callJail'], today: ['tellCourt', 'writeTaking'] },
    },
  ]);
});

describe('not knowing', () => {
  people(findFindings, [
    {
      who: 'knows nothing at all: nobody alone, medicine, the jails, a lawyer, then the locator; nothing of it is lost',
      says: {},
      on: '2026-11-30T09:00',
      shortAnswer: 'holderUnknown',
      sure: [
        'personUnknown',
        'dependentsUnknown',
        'jailsFirst',
        'askIce',
        'iceJails',
        'noANumber',
        'noLawyer',
        'rights',
      ],
      maybe: ['childTaken', 'medicine', 'withIce', 'inJail', 'movedAway', 'bond', 'oldOrder', 'consulate', 'children'],
      steps: {
        now: ['nobodyAlone', 'medicineNow', 'safetyFirst', 'callJail', 'callLawyerForThem', 'searchLocator'],
        today: ['callIceLine', 'findANumber', 'trySpellings', 'staySilent', 'writeTries'],
      },
      neverSteps: ['askBond', 'lawyerBeforeBail', 'askConsulate', 'proveCitizenship', 'tellOldOrder', 'askHold'],
    },
    {
      who: 'the holder is not known, all else is: both places are looked in, bond stays an “if”',
      says: { ...withoutTime, holder: 'unsure' },
      on: '2026-11-30T09:00',
      shortAnswer: 'holderUnknown',
      sure: ['children', 'fromStreet', 'noANumber'],
      maybe: ['bond', 'bail'],
      never: ['personUnknown', 'dependentsUnknown'],
      steps: { now: ['nobodyAlone', 'callJail', 'searchLocator'] },
      neverSteps: ['medicineNow'],
    },
  ]);

  test('whoever would rather not say is told the same as whoever does not know', () => {
    const on = '2026-11-30T09:00';
    const unsaid = {
      holder: 'unsaid',
      person: 'unsaid',
      dependents: 'unsaid',
      takenFrom: 'unsaid',
      oldOrder: 'unsaid',
    };
    expect(toldTo(findFindings, { says: unsaid, on })).toEqual(toldTo(findFindings, { says: {}, on }));
  });

  test('the first two acts are the same however little is known, and the jails come before the locator', () => {
    const { now } = toldTo(findFindings, { says: {}, on: '2026-11-30T09:00' }).steps;
    expect(now.slice(0, 4)).toEqual(['nobodyAlone', 'medicineNow', 'safetyFirst', 'callJail']);
    expect(now.indexOf('callJail')).toBeLessThan(now.indexOf('searchLocator'));
  });

  test('nobody gives more than eight answers', () => {
    expect(prove(only(findFindings, []), { now: { on: '2026-11-30', at: '09:00' } }).longest).toBe(8);
  });
});

describe('what leads on, and what cannot wait', () => {
  people(findFindings, [
    {
      who: 'her husband needs insulin and is with ICE: its line is asked in the next hour',
      says: { ...withoutTime, holder: 'ice', person: ['medical'] },
      on: '2026-11-27T19:00',
      shortAnswer: 'withIce',
      sure: ['medicine', 'medicineWithIce'],
      steps: { now: ['medicineNow', 'callIceLine', 'searchLocator'] },
    },
    {
      who: 'he needs insulin and is in a county jail: the jail is called, not ICE',
      says: { holder: 'jail', person: ['medical'] },
      on: '2026-11-27T19:00',
      sure: ['medicine'],
      never: ['medicineWithIce'],
      steps: { now: ['medicineNow', 'callJail'] },
      neverSteps: ['callIceLine'],
    },
  ]);

  test('who was handed over by a jail is led to the hold', () => {
    const says = { holder: 'ice', takenFrom: 'jail' } as const;
    expect(toldTo(findFindings, { says, on: '2026-11-27T19:00' }).onward).toEqual(['detainer']);
  });
});
