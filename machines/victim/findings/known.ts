import type { About, Rules } from './about.ts';

/** Who knows of it already, and what that changes. */
export const knownTo = ({ known }: About) =>
  ({
    policeKnow: {
      when: known.has('police'),
      says: ['victim-rights-any-status', 'u-visa-who-signs'],
      later: ['askReportNumber'],
      onward: ['records'],
    },
    hospitalKnows: {
      when: known.has('hospital'),
      says: ['health-records', 'hipaa-police'],
      today: ['keepMedicalAway'],
    },
    inCourt: {
      when: known.has('court'),
      says: ['victim-places', 'courthouse-ice-guidance', 'court-files-open', 'court-interpreter'],
      today: ['askAdvocate', 'planCourt'],
      help: ['crime-victim'],
    },
    bossKnows: {
      when: known.has('boss'),
      says: ['threats-no-one-rule'],
      today: ['keepThreats'],
      help: ['work-wages'],
    },
    nobodyKnows: {
      when: known.isNone(),
      says: ['victim-advocate-private', 'hipaa-police'],
    },
  }) satisfies Rules;
