import type { StatementId } from '../statements.ts';

/** Agencies that people ask about, in the order in which they are offered. */
export const agencies = [
  'jail',
  'police',
  'dmv',
  'school',
  'college',
  'clinic',
  'benefits',
  'court',
  'work',
  'tax',
  'family',
  'housing',
  'local',
] as const;
export type Agency = (typeof agencies)[number];

/** The offices of an agency that covers several with different rules. */
export const officesOf = {
  benefits: ['foodShare', 'badgerCare', 'w2'],
  work: ['unemployment', 'wageClaim'],
  tax: ['stateTax', 'federalTax'],
  family: ['childSupport', 'childWelfare'],
  local: ['library', 'otherOffice'],
} as const;
type Parted = keyof typeof officesOf;
/** An office with rules of its own: an agency that is one, or one of those that an agency covers. */
export type Office = Exclude<Agency, Parted> | (typeof officesOf)[Parted][number];

const isParted = (agency: Agency): agency is Parted => Object.hasOwn(officesOf, agency);

/** The offices that an agency stands for: itself, or those it covers. */
export const officesIn = (agency: Agency): readonly Office[] => (isParted(agency) ? officesOf[agency] : [agency]);

/** Every office, in the order of the agencies. */
export const offices: readonly Office[] = agencies.flatMap(officesIn);

/** Kinds of information: immigration or citizenship status, address or whereabouts, and so on. */
export const kindsOfInformation = [
  'status',
  'address',
  'release',
  'health',
  'school',
  'driver',
  'benefits',
  'photo',
] as const;
export type KindOfInformation = (typeof kindsOfInformation)[number];

/**
 * With what ICE asks: a call, a letter, a visit or a paper of its own; its own subpoena; or a paper of a court. Without a
 * question of ICE's, what holds of the first holds.
 */
export const askings = ['informal', 'administrativeSubpoena', 'courtOrder'] as const;
export type Asking = (typeof askings)[number];

/** What a rule does: it makes the office share, leaves it to the office, or forbids it. */
export const effects = ['must', 'may', 'mustNot'] as const;
export type Effect = (typeof effects)[number];

/**
 * A written rule: the offices, kinds of information and ways of asking that it speaks of (all of them where it names none).
 * `narrow`: it holds only for some people or requests, whom its statement names, so it is an exception to another rule and alone
 * decides no cell.
 */
export type Rule = {
  readonly offices: readonly Office[];
  readonly kinds: readonly KindOfInformation[];
  readonly asking?: readonly Asking[];
  readonly effect: Effect;
  readonly narrow?: true;
  readonly statements: readonly [StatementId, ...StatementId[]];
};

/** One field of the table. */
export type Cell = { readonly office: Office; readonly kind: KindOfInformation; readonly asking: Asking };
