import type { Asking, KindOfInformation, Rule } from './rule.ts';

/** Without a paper of a court. */
export const withoutCourt: readonly Asking[] = ['informal', 'administrativeSubpoena'];
/** What a law on an office’s whole file on a person covers: all but what another office keeps, a jail’s or the DMV’s. */
export const inFiles: readonly KindOfInformation[] = ['status', 'address', 'health', 'school', 'benefits', 'photo'];
const inClinics: readonly KindOfInformation[] = ['status', 'address', 'health', 'benefits', 'photo'];

/** The rules of places that know people closely: schools, clinics, offices for benefits and for families. */
export const closeRules: readonly Rule[] = [
  // Schools and colleges. WI-70, WI-112, WI-113, WI-114, FED-44, FED-138.
  {
    offices: ['school'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['pupil-records', 'pupil-no-ice-exception'],
  },
  {
    offices: ['school'],
    kinds: ['address', 'school', 'photo'],
    effect: 'may',
    statements: ['pupil-records', 'pupil-directory-list'],
  },
  {
    offices: ['school'],
    kinds: inFiles,
    asking: ['courtOrder'],
    effect: 'must',
    statements: ['court-papers-compel'],
  },
  {
    offices: ['school', 'college'],
    kinds: inFiles,
    asking: ['administrativeSubpoena', 'courtOrder'],
    effect: 'may',
    statements: ['ferpa-court-order'],
  },
  { offices: ['college'], kinds: inFiles, asking: withoutCourt, effect: 'mustNot', statements: ['ferpa-general'] },
  {
    offices: ['college'],
    kinds: ['address', 'school', 'photo'],
    effect: 'may',
    statements: ['ferpa-general', 'uw-restriction'],
  },
  {
    offices: ['college'],
    kinds: ['status', 'address', 'school'],
    effect: 'must',
    narrow: true,
    statements: ['uw-sevis'],
  },

  // Clinics and hospitals. WI-74, WI-115, FED-46.
  {
    offices: ['clinic'],
    kinds: inClinics,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['health-records', 'hipaa-police'],
  },
  {
    offices: ['clinic'],
    kinds: inClinics,
    asking: withoutCourt,
    effect: 'must',
    narrow: true,
    statements: ['health-records'],
  },
  {
    offices: ['clinic'],
    kinds: inClinics,
    asking: ['administrativeSubpoena', 'courtOrder'],
    effect: 'may',
    statements: ['hipaa-police'],
  },
  {
    offices: ['clinic'],
    kinds: inClinics,
    asking: ['courtOrder'],
    effect: 'must',
    statements: ['court-papers-compel'],
  },

  // Benefits. FED-50, FED-51, FED-139 to FED-141, WI-116, WI-117.
  {
    offices: ['foodShare'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['foodshare-private'],
  },
  {
    offices: ['foodShare'],
    kinds: ['address', 'photo'],
    asking: withoutCourt,
    effect: 'must',
    narrow: true,
    statements: ['foodshare-felony'],
  },
  {
    offices: ['foodShare'],
    kinds: ['status'],
    asking: withoutCourt,
    effect: 'must',
    narrow: true,
    statements: ['foodshare-status'],
  },
  {
    offices: ['foodShare'],
    kinds: ['status', 'address', 'benefits'],
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['foodshare-data-order'],
  },
  {
    offices: ['badgerCare'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['badgercare-private'],
  },
  {
    offices: ['badgerCare'],
    kinds: ['status', 'address', 'benefits'],
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['ag-data-suits'],
  },
  {
    offices: ['w2'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['w2-private'],
  },
  // Its exceptions were not read.
  {
    offices: ['w2', 'childSupport'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['w2-private'],
  },
  {
    offices: ['w2', 'housing'],
    kinds: ['status'],
    effect: 'must',
    narrow: true,
    statements: ['narrow-duty-to-report'],
  },

  // Families. WI-117, WI-125, WI-126.
  {
    offices: ['childSupport'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['child-support-private', 'w2-private'],
  },
  {
    offices: ['childWelfare'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'mustNot',
    statements: ['child-welfare-private'],
  },
  {
    offices: ['childWelfare'],
    kinds: inFiles,
    asking: withoutCourt,
    effect: 'may',
    narrow: true,
    statements: ['child-welfare-exchange'],
  },
  {
    offices: ['childWelfare'],
    kinds: inFiles,
    asking: ['courtOrder'],
    effect: 'may',
    statements: ['child-welfare-private'],
  },
];
