import { county } from '#law/counties.ts';
import { alikeOf, citiesAcross, reportsOn } from '#law/further-records.ts';
import { isBefore, termBegan } from '#law/sheriffs.ts';
import type { Moment } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import { agreementIn, agreements, paidIn, suedIn } from '../shared.ts';
import type { local } from './flow.ts';

/** Reads the record of the county that was named. */
const of =
  <Value>(read: (code: string) => Value) =>
  ({ county }: { readonly county?: string | undefined }): Value | undefined =>
    county === undefined ? undefined : read(county);

/** What is worked out from the county that was named: what its record says, all of it as one answer, and what is older than the sheriff's term. */
export const localFacts = (fact: FactMaker<typeof local>) => ({
  record: fact(recordKinds, ['county'], of(recordIn)),
  model: fact(agreements, ['county'], of(agreementIn)),
  sued: fact(['sued', 'notSued'], ['county'], of(suedIn)),
  paid: fact(['paid', 'notKnown'], ['county'], of(paidIn)),
  also: fact(['reported', 'nothing'], ['county'], of(alsoIn)),
  sources: fact(['differ', 'agree'], ['county'], of(sourcesIn)),
  place: fact(['look', 'plain'], ['county'], of(placeIn)),
  signedIn: fact(ages, ['county'], ({ county }, { now }) => ageOf(of(signedDays)({ county }), now)),
  reportedIn: fact(ages, ['county'], ({ county }, { now }) => ageOf(of(reportDays)({ county }), now)),
});

/** What the whole record of a county comes to, the strongest first. */
const recordKinds = ['limits', 'agreedAndHolds', 'agreed', 'holds', 'paid', 'reports', 'nothing'] as const;
function recordIn(code: string): (typeof recordKinds)[number] {
  const { agreements, practice, paid } = county(code);
  if (practice.is === 'needsWarrant') return 'limits';
  if (agreements.length > 0) return practice.is === 'honors' ? 'agreedAndHolds' : 'agreed';
  if (practice.is === 'honors') return 'holds';
  if (paid) return 'paid';
  return Object.keys(reportsOn(code)).length > 0 ? 'reports' : 'nothing';
}

/** Two sources on one agreement that do not agree stand apart from what else was reported. */
const differing: readonly string[] = ['signer-reported', 'signer-not-listed', 'pending-reported', 'pending-listed'];
const alsoIn = (code: string) =>
  Object.keys(reportsOn(code)).some((id) => !differing.includes(id)) ? 'reported' : 'nothing';
const sourcesIn = (code: string) =>
  Object.keys(reportsOn(code)).some((id) => differing.includes(id)) ? 'differ' : 'agree';

/** Whether the name of the county is easily taken for another place, or a city lies in it and in another. */
const placeIn = (code: string) => (alikeOf(code) || citiesAcross(code).length > 0 ? 'look' : 'plain');

const ages = ['beforeTerm', 'inTerm'] as const;
/** Whether one of these days is older than the term of the sheriff that runs now; nothing where there is no day. */
function ageOf(days: readonly string[] | undefined, { on }: Moment): (typeof ages)[number] | undefined {
  if (!days || days.length === 0) return undefined;
  return days.some((day) => isBefore(day, termBegan(on))) ? 'beforeTerm' : 'inTerm';
}
const signedDays = (code: string) => county(code).agreements.map(({ signed }) => signed);
const reportDays = (code: string) => {
  const { practice } = county(code);
  return [
    ...(practice.asOf === null ? [] : [practice.asOf]),
    ...Object.values(reportsOn(code)).map(({ asOf }) => asOf),
  ];
};
