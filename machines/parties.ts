import { optionsOf } from './engine/condition.ts';
import { type Answers, isUnsure } from './engine/question.ts';
import type { FlowId } from './flow-ids.ts';

/** Whom a lawyer looks up before taking a case, in the order in which they are listed: the county that was named, and offices. */
export const offices = [
  'county',
  'sheriff',
  'police',
  'ice',
  'prison',
  'juvenile',
  'federal',
  'tribal',
  'otherState',
  'state',
  'roads',
  'school',
  'college',
  'clinic',
  'benefits',
  'court',
  'workOffice',
  'taxOffice',
  'family',
  'housing',
  'library',
  'local',
  'other',
  'private',
  'employer',
  'helper',
] as const;
export type OfficeId = (typeof offices)[number];

type Named = {
  /** On the other side whatever is answered. */
  readonly always?: readonly OfficeId[];
  /** The sheriff is that of the county that was named; elsewhere it can be another. */
  readonly sheriffOfCounty?: true;
  /** By question and option; an option that names two of them has both. */
  readonly by?: Readonly<Record<string, Readonly<Record<string, OfficeId | readonly OfficeId[]>>>>;
};

const icePapers = { i247a: 'ice', told: 'ice', i200: 'ice', i205: 'ice' } as const;

/** Which answers of each flow name an office. An adviser or somebody who prepares has nobody on the other side. */
export const namedBy: Readonly<Record<FlowId, Named>> = {
  start: {},
  encounter: { always: ['ice'], by: { place: { jail: 'sheriff' } } },
  find: { always: ['ice'], sheriffOfCounty: true, by: { holder: { jail: ['sheriff', 'police'] } } },
  detainer: {
    sheriffOfCounty: true,
    by: {
      where: {
        jail: 'sheriff',
        prison: 'prison',
        ice: 'ice',
        juvenile: 'juvenile',
        federal: 'federal',
        tribal: 'tribal',
        otherState: 'otherState',
      },
      papers: icePapers,
    },
  },
  sharing: {
    sheriffOfCounty: true,
    by: {
      agency: {
        jail: 'sheriff',
        police: 'police',
        dmv: 'roads',
        school: 'school',
        college: 'college',
        clinic: 'clinic',
        benefits: 'benefits',
        court: 'court',
        work: 'workOffice',
        tax: 'taxOffice',
        family: 'family',
        housing: 'housing',
        local: 'local',
      },
      localOffice: { library: 'library' },
      asking: { phone: 'ice', inPerson: 'ice', i200: 'ice', i205: 'ice', subpoena: 'ice' },
    },
  },
  local: {
    always: ['sheriff'],
    sheriffOfCounty: true,
    by: {
      happened: { stop: 'police', askedStatus: 'police', withIce: 'ice', wentForHelp: 'police' },
    },
  },
  violated: {
    sheriffOfCounty: true,
    by: {
      doneBy: {
        jail: 'sheriff',
        police: 'police',
        state: 'state',
        federal: ['ice', 'federal'],
        office: 'other',
        helper: 'helper',
      },
    },
  },
  interview: { always: ['ice'], by: { how: { jail: 'sheriff' } } },
  agency: {
    always: ['ice'],
    by: {
      kind: {
        sheriff: 'sheriff',
        police: 'police',
        school: 'school',
        clinic: 'clinic',
        library: 'library',
        court: 'court',
        state: 'state',
        local: 'local',
        private: 'private',
      },
    },
  },
  records: {
    by: {
      keeper: { jail: 'sheriff', police: 'police', school: 'school', office: ['state', 'local'] },
      federalOffice: { ice: 'ice', uscis: 'federal', court: 'federal' },
    },
  },
  protections: {},
  victim: { by: { known: { police: ['sheriff', 'police'], hospital: 'clinic', court: 'court', boss: 'employer' } } },
  prepare: {},
};

/** Whom the answers of a flow name, in their order: whoever a lawyer looks up before taking a case. */
export function partiesOf(flow: FlowId, said: Answers): readonly OfficeId[] {
  const { always = [], by = {} } = namedBy[flow];
  const { county = 'unsure' } = said;
  const named = Object.entries(by).flatMap(([question, options]) => {
    const answer = said[question];
    return answer === undefined ? [] : optionsOf(answer).flatMap((option) => options[option] ?? []);
  });
  const found = new Set([...always, ...named, ...(isUnsure(county) ? [] : ['county' as const])]);
  return offices.filter((office) => found.has(office));
}
