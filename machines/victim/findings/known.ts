import { all, any } from '../../engine/condition.ts';
import { harms } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Who knows of it already, and what that changes. */
export const knownTo = ({ harm, known, threat }: About) => {
  // Whoever only saw it is no victim, and is told of no victim's rights or advocate.
  const hurt = any(harm.hasNo('witness'), harm.has(...harms), harm.isUnsure());
  return {
    policeKnow: {
      when: all(known.has('police'), hurt),
      says: ['victim-rights-any-status', 'u-visa-who-signs'],
      later: ['askReportNumber'],
      onward: ['records'],
    },
    hospitalKnows: {
      when: known.has('hospital'),
      says: ['health-records', 'hipaa-police'],
      today: ['keepMedicalAway'],
    },
    doctor: {
      when: all(harm.has('sexual', 'attack'), any(known.hasNo('hospital'), known.isUnsure())),
      says: ['health-records', 'hipaa-police'],
      today: ['seeDoctor'],
    },
    inCourt: {
      when: all(known.has('court'), hurt),
      says: ['victim-places', 'courthouse-ice-guidance', 'court-files-open', 'court-interpreter'],
      today: ['planCourt'],
      help: ['crime-victim'],
    },
    witnessInCourt: {
      when: all(known.has('court'), harm.has('witness'), harm.hasNo(...harms)),
      says: ['courthouse-ice-guidance', 'court-files-open', 'court-interpreter'],
      today: ['planCourt'],
    },
    bossKnowsNoThreat: {
      when: all(known.has('boss'), threat.is('no')),
      says: ['threats-no-one-rule'],
      help: ['work-wages'],
    },
    bossKnows: {
      when: all(known.has('boss'), any(threat.is('yes'), threat.isUnsure())),
      says: ['threats-no-one-rule'],
      today: ['keepThreats'],
      help: ['work-wages'],
    },
    nobodyKnows: {
      when: known.isNone(),
      says: ['victim-advocate-private', 'hipaa-police'],
    },
  } satisfies Rules;
};
