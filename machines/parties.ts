import { optionsOf } from './engine/condition.ts';
import type { Answers } from './engine/question.ts';
import type { FlowId } from './flow-ids.ts';

/** Offices that can stand on the other side, in the order in which they are listed; those of a county are named with it. */
export const offices = [
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
  'private',
  'employer',
  'helper',
] as const;
export type OfficeId = (typeof offices)[number];

/** Those that a county has its own of. */
export const ofCounty: readonly OfficeId[] = ['sheriff', 'police', 'juvenile', 'court', 'school', 'family', 'local'];

type Named = {
  /** On the other side whatever is answered. */
  readonly always?: readonly OfficeId[];
  /** By question and option. */
  readonly by?: Readonly<Record<string, Readonly<Record<string, OfficeId>>>>;
};

const icePapers = { i247a: 'ice', told: 'ice', i200: 'ice', i205: 'ice' } as const;

/** Which answers of each flow name an office. An adviser or somebody who prepares has nobody on the other side. */
export const namedBy: Readonly<Record<FlowId, Named>> = {
  start: {},
  encounter: { always: ['ice'], by: { place: { jail: 'sheriff' } } },
  find: { always: ['ice'], by: { holder: { jail: 'sheriff' } } },
  detainer: {
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
    by: {
      happened: { stop: 'police', askedStatus: 'police', withIce: 'ice', wentForHelp: 'police' },
    },
  },
  violated: {
    by: {
      doneBy: {
        jail: 'sheriff',
        police: 'police',
        state: 'state',
        federal: 'ice',
        office: 'local',
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
      keeper: { jail: 'sheriff', police: 'police', school: 'school', office: 'local' },
      federalOffice: { ice: 'ice', uscis: 'federal', court: 'federal' },
    },
  },
  protections: {},
  victim: { by: { known: { police: 'police', hospital: 'clinic', court: 'court', boss: 'employer' } } },
  prepare: {},
};

/** The offices that the answers of a flow name, in their order: whom a lawyer looks up before taking a case. */
export function partiesOf(flow: FlowId, said: Answers): readonly OfficeId[] {
  const { always = [], by = {} } = namedBy[flow];
  const found = new Set<OfficeId>(always);
  for (const [question, options] of Object.entries(by)) {
    const answer = said[question];
    if (answer === undefined) continue;
    for (const option of optionsOf(answer)) {
      const office = options[option];
      if (office) found.add(office);
    }
  }
  return offices.filter((office) => found.has(office));
}
