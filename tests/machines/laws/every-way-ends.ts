import type { Law } from './law.ts';

/** The proof itself throws where a state has no way on or leads back, and names the way. */
export const everyWayEnds: Law = {
  says: 'every way ends in a result',
  broken: ({ over }) => {
    try {
      over([]);
      return [];
    } catch (fault) {
      return [String(fault)];
    }
  },
};
