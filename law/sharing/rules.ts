import { closeRules, inFiles, withoutCourt } from './close-rules.ts';
import type { Office, Rule } from './rule.ts';

/** Offices of the state, of a county, of a city or of a school district: all but a clinic, which can be private, and the IRS. */
const ofWisconsin: readonly Office[] = [
  'jail',
  'police',
  'dmv',
  'school',
  'college',
  'foodShare',
  'badgerCare',
  'w2',
  'court',
  'unemployment',
  'wageClaim',
  'stateTax',
  'childSupport',
  'childWelfare',
  'housing',
  'library',
  'otherOffice',
];

/** Every rule that was found on what an office shares, by what its statement says and no further. */
export const rules: readonly Rule[] = [
  // Status: no one can stop an office from telling it (FED-37, FED-40), and no general secrecy was found (WI-76).
  {
    offices: ofWisconsin,
    kinds: ['status'],
    effect: 'may',
    statements: ['sharing-federal-1373', 'status-no-general-secrecy'],
  },

  // Sheriffs and police: they can cooperate without an agreement (FED-26); prints go on by themselves (WI-39).
  {
    offices: ['jail', 'police'],
    kinds: ['status', 'address', 'release', 'photo'],
    effect: 'may',
    statements: ['cooperation-needs-no-agreement'],
  },
  {
    offices: ['jail', 'police'],
    kinds: ['photo'],
    effect: 'must',
    narrow: true,
    statements: ['fingerprints-reach-ice'],
  },

  // DMV. FED-47, WI-69, WI-120, WI-121.
  {
    offices: ['dmv'],
    kinds: ['address', 'driver'],
    effect: 'may',
    statements: ['dmv-government-access', 'driver-data-reaches-ice'],
  },
  { offices: ['dmv'], kinds: ['status'], effect: 'may', narrow: true, statements: ['dmv-status-papers'] },
  {
    offices: ['dmv'],
    kinds: ['photo'],
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['dmv-photo-private'],
  },
  {
    offices: ['dmv'],
    kinds: ['photo'],
    asking: withoutCourt,
    effect: 'must',
    narrow: true,
    statements: ['dmv-photo-request'],
  },

  // Courts. WI-127.
  {
    offices: ['court'],
    kinds: ['address', 'release', 'health', 'school', 'driver', 'benefits', 'photo'],
    effect: 'may',
    statements: ['court-files-open'],
  },

  // Work and taxes. WI-122, WI-124, FED-48, FED-49.
  {
    offices: ['unemployment'],
    kinds: inFiles,
    effect: 'may',
    statements: ['unemployment-open'],
  },
  {
    offices: ['stateTax'],
    kinds: ['status', 'address', 'benefits'],
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['tax-state-private'],
  },
  {
    offices: ['stateTax'],
    kinds: ['status', 'address', 'benefits'],
    asking: ['courtOrder'],
    effect: 'may',
    statements: ['tax-state-private'],
  },
  {
    offices: ['federalTax'],
    kinds: ['status', 'address', 'benefits'],
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['tax-federal-private'],
  },
  // Its other exceptions were not read.
  {
    offices: ['federalTax'],
    kinds: ['status', 'benefits'],
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['tax-federal-private'],
  },
  {
    offices: ['federalTax'],
    kinds: ['address'],
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['tax-data-narrow', 'tax-data-blocked', 'tax-data-appeal'],
  },

  // Housing. FED-142.
  { offices: ['housing'], kinds: ['status'], effect: 'may', narrow: true, statements: ['housing-data-deal'] },

  // Libraries. WI-111. Of other local offices, only one city’s ID was found (WI-128): no rule for all of them.
  {
    offices: ['library'],
    kinds: ['address', 'photo'],
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['library-private'],
  },
  {
    offices: ['library'],
    kinds: ['photo'],
    asking: withoutCourt,
    effect: 'must',
    narrow: true,
    statements: ['library-camera'],
  },
  {
    offices: ['library'],
    kinds: ['address', 'photo'],
    asking: ['courtOrder'],
    effect: 'may',
    statements: ['library-private'],
  },

  ...closeRules,
];
