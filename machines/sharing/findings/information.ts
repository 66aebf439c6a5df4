import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What matters of some kinds of information, whichever the office. */
export const information = ({ agency, information }: About) =>
  ({
    statusLaw: {
      when: information.is('status'),
      says: ['sharing-federal-1373', 'status-no-general-secrecy', 'status-which-first'],
    },
    addressLaw: { when: information.is('address'), says: ['safe-at-home'] },
    prints: { when: all(agency.is('jail', 'police'), information.is('photo')), says: ['fingerprints-reach-ice'] },
    directory: {
      when: all(agency.is('school'), information.is('address', 'school', 'photo')),
      says: ['pupil-records', 'pupil-directory-list'],
    },
  }) satisfies Rules;
