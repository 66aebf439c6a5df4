import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const here = { today: ['writeEncounter'], help: ['emergency-now', 'deportation-defense'] } as const;
const atDoor = {
  now: ['keepDoorClosed', 'askPaperAtDoor', 'staySilentYourself', 'showCard', 'noResist'],
  ...here,
} as const;
const outside = { now: ['askFree', 'staySilentYourself', 'showCard', 'noResist'], ...here } as const;
const inBuilding = { now: ['sendToOffice', 'staySilentYourself', 'showCard', 'noResist'], ...here } as const;

/** Short answers: who is hurt, who was taken, what is over, and then what holds in the place. */
export const shortAnswers = ({ place, hurt, stage, entered, shown, taken, inside }: About) =>
  ({
    hurtNow: {
      short: true,
      when: hurt.is('now'),
      says: ['silence'],
      now: ['call911'],
      today: ['keepMedical', 'writeEncounter'],
      help: ['emergency-now', 'civil-rights'],
    },
    // Whoever has not come in yet can still: the door comes before the search.
    takenAtDoor: {
      short: true,
      onward: ['find'],
      when: all(taken.is('yes'), stage.is('now'), entered.is('no')),
      says: ['home-judge-warrant', 'home-door', 'locator', 'silence', 'do-not-sign'],
      now: ['keepDoorClosed', 'askPaperAtDoor', 'safetyFirst', 'callLawyer', 'tellFear'],
      today: ['searchLocator', 'writeEncounter'],
      help: ['emergency-now', 'find-person', 'deportation-defense'],
    },
    taken: {
      short: true,
      onward: ['find'],
      when: taken.is('yes'),
      says: ['locator', 'silence', 'do-not-sign'],
      now: ['safetyFirst', 'callLawyer', 'tellFear'],
      today: ['searchLocator', 'writeEncounter'],
      help: ['find-person', 'deportation-defense'],
    },
    over: {
      short: true,
      when: stage.is('over'),
      says: ['silence', 'recording-officers'],
      now: ['writeEncounter', 'callLawyer'],
      help: ['civil-rights', 'deportation-defense'],
    },
    notYet: {
      short: true,
      when: stage.is('notYet'),
      says: ['silence', 'do-not-sign', 'fast-deportation-wide', 'care-power-of-attorney'],
      now: ['practiceWords', 'signNothing'],
      today: ['callLawyer', 'gatherProof'],
      later: ['carePaper'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    anywhere: { short: true, when: place.isUnsure(), says: ['silence', 'home-judge-warrant'], ...outside },
    inHome: {
      short: true,
      when: inside,
      says: ['home-door', 'home-judge-warrant', 'no-obstructing'],
      now: ['doNotAgree', 'staySilentYourself', 'showCard', 'noResist'],
      ...here,
    },
    doorJudge: {
      short: true,
      when: all(place.is('door'), shown.has('judgeSigned')),
      says: ['home-judge-warrant', 'home-door'],
      now: ['readJudgePaper', 'staySilentYourself', 'noResist'],
      ...here,
    },
    doorFinalOrder: {
      short: true,
      when: all(place.is('door'), shown.has('i205')),
      says: ['home-final-order-memo', 'home-judge-warrant', 'home-door'],
      ...atDoor,
    },
    doorNoJudge: {
      short: true,
      when: all(place.is('door'), shown.hasNo('judgeSigned', 'i205')),
      says: ['home-judge-warrant', 'home-door'],
      ...atDoor,
    },
    door: { short: true, when: place.is('door'), says: ['home-judge-warrant', 'home-door'], ...atDoor },
    car: {
      short: true,
      when: place.is('car'),
      says: ['silence', 'search-say-no'],
      ...outside,
      now: ['stayInCar', ...outside.now],
    },
    street: { short: true, when: place.is('street'), says: ['silence', 'stop-needs-facts'], ...outside },
    work: { short: true, when: place.is('work'), says: ['work-rooms', 'silence'], ...outside },
    court: {
      short: true,
      when: place.is('court'),
      says: ['courthouse-ice-guidance', 'silence'],
      ...outside,
      now: ['lawyerAtCourt', ...outside.now],
    },
    school: {
      short: true,
      when: place.is('school'),
      says: ['protected-areas-withdrawn', 'school-warrant'],
      ...inBuilding,
    },
    care: { short: true, when: place.is('care'), says: ['protected-areas-withdrawn', 'silence'], ...inBuilding },
    jail: {
      short: true,
      when: place.is('jail'),
      says: ['silence', 'do-not-sign'],
      now: ['callLawyer', 'signNothing', 'staySilentYourself', 'askWhoTheyAre'],
      today: ['writeEncounter', 'askHold'],
      help: ['held-in-jail', 'deportation-defense'],
    },
  }) satisfies Rules;
