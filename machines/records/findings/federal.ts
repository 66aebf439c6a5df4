import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Which federal office has the file, and how it is asked. */
export const federal = ({ keeper, federalOffice, about }: About) =>
  ({
    federalRequest: {
      when: keeper.is('federal'),
      says: ['foia-time'],
      today: ['sendRequest'],
      letters: ['foia'],
    },
    ice: { when: federalOffice.is('ice'), says: ['foia-ice'] },
    uscis: { when: federalOffice.is('uscis'), says: ['foia-uscis'] },
    immigrationCourt: { when: federalOffice.is('court'), says: ['foia-court'], today: ['callCourtLine'] },
    federalUnknown: {
      when: all(keeper.is('federal'), federalOffice.isUnsure()),
      says: ['foia-ice', 'foia-uscis', 'foia-court'],
      today: ['askWhichOffice'],
    },
    ownFederalFile: {
      when: all(keeper.is('federal'), about.is('me')),
      says: ['foia-own-file'],
    },
    othersFederalFile: {
      when: all(keeper.is('federal'), about.is('other')),
      says: ['foia-others-not-checked'],
    },
  }) satisfies Rules;
