import type { FlowId } from '#machines/flow-ids.ts';

/** A date as its fields ask for it; `time` as `09:30`. */
export type DateSaid = {
  readonly sure: 'known' | 'about';
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly time?: string;
  readonly part?: string;
};
/** What is said to one question: options by their marks (safe ones included), a county by its name, a date, or that a notice was read. */
export type Said = readonly string[] | { readonly county: string; readonly code: string } | DateSaid | 'read';
/** One screen of a flow: the marks it must bear, and what is said to it. */
export type Screen = { readonly question: string; readonly kind: string; readonly say: Said };
export type Person = {
  readonly flow: FlowId;
  readonly screens: readonly Screen[];
  /** The finding that is the short answer. */
  readonly short: string;
  readonly deadlines: readonly string[];
};

/** The device's clock of everybody here: a Wednesday, 10 in the morning in Wisconsin. */
export const now = new Date('2026-11-25T10:00:00-06:00');

const one = (question: string, option: string): Screen => ({ question, kind: 'one', say: [option] });
const several = (question: string, ...options: readonly string[]): Screen => ({
  question,
  kind: 'several',
  say: options,
});
const read = (question: string): Screen => ({ question, kind: 'notice', say: 'read' });
const notice = read('nextHour');
const who = (option: string) => one('who', option);
const where = (option: string) => one('where', option);
const reason = (option: string) => one('reason', option);
const otherHold = (option: string) => one('otherHold', option);
const papers = (...options: readonly string[]) => several('papers', ...options);
const copy = (option: string) => one('copy', option);
const questioned = (...options: readonly string[]) => several('questioned', ...options);
const citizen = (option: string) => one('citizen', option);
const county = (say: Said): Screen => ({ question: 'county', kind: 'county', say });
const due = (say: Said): Screen => ({ question: 'due', kind: 'moment', say });
const ended = (say: Said): Screen => ({ question: 'ended', kind: 'moment', say });

/** Held in Waukesha past both counts: the usual way through this flow, which the length of a result is measured with. */
export const waukesha: Person = {
  flow: 'detainer',
  screens: [
    who('other'),
    where('jail'),
    reason('bailPaid'),
    notice,
    papers('i247a', 'i200'),
    copy('no'),
    county({ county: 'Waukesha', code: '55133' }),
    questioned('none'),
    citizen('no'),
    due({ sure: 'known', month: 11, day: 16, year: 2026, time: '09:30' }),
    otherHold('nothing'),
  ],
  short: 'pastBoth',
  deadlines: ['detainer', 'ftca', 'notice-local', 'section-1983', 'tort-intentional'],
};

/** The same, but nobody knows if something else holds them too: what may hold stands beside what is sure. */
export const doubtful: Person = {
  ...waukesha,
  screens: [...waukesha.screens.slice(0, -1), otherHold('unsure')],
  short: 'otherHoldUnknown',
};

/** "I don't know" to everything. */
export const unsure: Person = {
  flow: 'detainer',
  screens: [
    who('unsure'),
    where('unsure'),
    reason('unsure'),
    notice,
    papers('unsure'),
    county(['unsure']),
    questioned('unsure'),
    citizen('unsure'),
    due(['unsure']),
    otherHold('unsure'),
  ],
  short: 'paperUnknown',
  deadlines: [],
};

/** In ICE custody since a time that is known; Veterans Day stands between the two counts. */
export const withIce: Person = {
  flow: 'detainer',
  screens: [
    who('other'),
    where('ice'),
    reason('chargesDropped'),
    notice,
    papers('i247a'),
    copy('yes'),
    county({ county: 'Dane', code: '55025' }),
    questioned('asked'),
    citizen('no'),
    due({ sure: 'about', month: 11, day: 10, year: 2026, part: 'morning' }),
    ended({ sure: 'known', month: 11, day: 12, year: 2026, time: '20:00' }),
    otherHold('nothing'),
  ],
  short: 'wasPastForm',
  deadlines: ['detainer', 'notice-local', 'section-1983', 'tort-intentional'],
};

/** Everybody who asks about a detainer. */
export const people = { waukesha, unsure, withIce };

/** Nobody knows where to begin: somebody is in jail. */
const inJail: Person = {
  flow: 'start',
  screens: [one('happening', 'jail')],
  short: 'jail',
  deadlines: [],
};

/** ICE at the door, with a removal warrant; nobody has come in. */
const atTheDoor: Person = {
  flow: 'encounter',
  screens: [
    one('place', 'door'),
    read('wordsAtDoor'),
    one('hurt', 'no'),
    one('stage', 'now'),
    one('entered', 'no'),
    several('shown', 'i205'),
    one('oldOrder', 'yes'),
    one('taken', 'no'),
  ],
  short: 'doorFinalOrder',
  deadlines: [],
};

/** Somebody who looks for a person in the jail of Brown County, by name alone. */
export const inBrown: Person = {
  flow: 'find',
  screens: [
    one('holder', 'jail'),
    read('firstHour'),
    several('person', 'none'),
    several('dependents', 'none'),
    county({ county: 'Brown', code: '55009' }),
    one('takenFrom', 'street'),
    one('aNumber', 'no'),
    one('lawyer', 'no'),
    one('oldOrder', 'no'),
  ],
  short: 'inJail',
  deadlines: [],
};

/** Worried that a jail told ICE when somebody gets out. */
const toldByJail: Person = {
  flow: 'sharing',
  screens: [
    one('agency', 'jail'),
    one('information', 'release'),
    one('given', 'given'),
    one('asking', 'phone'),
    one('shared', 'unsure'),
    county({ county: 'Dane', code: '55025' }),
  ],
  short: 'may',
  deadlines: [],
};

/** Asks what the sheriff who has a relative in jail does with ICE. */
const asksSheriff: Person = {
  flow: 'local',
  screens: [one('happened', 'jail'), county({ county: 'Brown', code: '55009' })],
  short: 'agreedAndHolds',
  deadlines: [],
};

/** Was held too long in a jail last week. */
const heldInDane: Person = {
  flow: 'violated',
  screens: [
    several('doneBy', 'jail'),
    several('wrong', 'heldLong'),
    { question: 'wrongOn', kind: 'moment', say: { sure: 'known', month: 11, day: 16, year: 2026, time: '09:30' } },
    one('sent', 'nothing'),
    one('openCase', 'no'),
    one('injured', 'here'),
    county({ county: 'Dane', code: '55025' }),
  ],
  short: 'byOfficers',
  deadlines: ['notice-local', 'section-1983', 'tort-intentional', 'video'],
};

/** Has a notice to appear in immigration court, and moved since. */
const calledToCourt: Person = {
  flow: 'interview',
  screens: [
    one('how', 'letter'),
    several('received', 'notice'),
    { question: 'hearing', kind: 'moment', say: { sure: 'known', month: 12, day: 10, year: 2026, time: '09:00' } },
    { question: 'moved', kind: 'moment', say: { sure: 'about', month: 11, day: 20, year: 2026, part: 'morning' } },
    one('helper', 'no'),
  ],
  short: 'notice',
  deadlines: ['ar-11', 'eoir-33'],
};

/** Wants to see what a city's police agreed on with ICE. */
const asksPolice: Person = {
  flow: 'records',
  screens: [
    one('keeper', 'police'),
    one('about', 'general'),
    several('what', 'policy', 'messages'),
    one('custody', 'no'),
    one('refused', 'no'),
  ],
  short: 'askState',
  deadlines: [],
};

/** Works in a school; ICE is at the desk with a subpoena of its own. */
export const atSchoolDesk: Person = {
  flow: 'agency',
  screens: [
    one('here', 'yes'),
    read('atOnce'),
    one('kind', 'school'),
    one('request', 'records'),
    several('paper', 'subpoena', 'i200'),
    { question: 'by', kind: 'day', say: { sure: 'known', month: 12, day: 10, year: 2026 } },
    one('counsel', 'no'),
  ],
  short: 'recordsPrivate',
  deadlines: [],
};

/** Is afraid to go back, and came this month. */
const cameThisMonth: Person = {
  flow: 'protections',
  screens: [
    several('soon', 'none'),
    one('oldOrder', 'no'),
    several('fearOrHarm', 'fear'),
    { question: 'arrival', kind: 'day', say: { sure: 'known', month: 11, day: 3, year: 2026 } },
    several('entries', 'inspected'),
    several('family', 'none'),
    several('life', 'none'),
  ],
  short: 'yearRunning',
  deadlines: ['asylum'],
};

/** Was hurt at home two weeks ago; he says that he will call ICE. */
const hurtAtHome: Person = {
  flow: 'victim',
  screens: [
    one('danger', 'again'),
    several('harm', 'home'),
    one('minor', 'no'),
    one('threat', 'yes'),
    one('losses', 'yes'),
    { question: 'happenedOn', kind: 'day', say: { sure: 'known', month: 11, day: 10, year: 2026 } },
    several('known', 'police'),
    county({ county: 'Brown', code: '55009' }),
  ],
  short: 'atHome',
  deadlines: ['compensation'],
};

/** Wants to be ready, and has all that a plan can be about: children, others, medicine, an old order, and no paper yet. */
export const getsReady: Person = {
  flow: 'prepare',
  screens: [
    several('children', 'under16', 'older', 'court'),
    read('words'),
    one('caregiver', 'otherFar'),
    one('signedCare', 'no'),
    several('others', 'care', 'pets'),
    one('ownLawyer', 'no'),
    one('oldOrder', 'yes'),
    one('medical', 'yes'),
    several('atHand', 'none'),
  ],
  short: 'orderFirst',
  deadlines: [],
};

/** Somebody in each flow. */
export const inEachFlow = {
  inJail,
  atTheDoor,
  inBrown,
  waukesha,
  toldByJail,
  asksSheriff,
  heldInDane,
  calledToCourt,
  atSchoolDesk,
  asksPolice,
  cameThisMonth,
  hurtAtHome,
  getsReady,
};
/** Everybody who visits a flow. */
export const everybody = { ...people, ...inEachFlow };
