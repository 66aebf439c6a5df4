import type { About, Rules } from './about.ts';

/** What a call to the police can lead to in that county: its agreement with ICE, and what is on record of its jail. */
export const county = ({ county, model, practice }: About) =>
  ({
    agreement: {
      when: model.is('jail', 'both', 'warrant'),
      says: ['agreement-signed', 'fingerprints-reach-ice'],
    },
    jailModel: { when: model.is('jail', 'both'), says: ['model-jail'] },
    warrantModel: { when: model.is('warrant', 'both'), says: ['model-warrant'] },
    noAgreement: {
      when: model.is('none'),
      says: ['agreement-none-listed', 'cooperation-needs-no-agreement', 'fingerprints-reach-ice'],
    },
    holds: { when: practice.is('honors'), says: ['practice-honors'] },
    wantsWarrant: { when: practice.is('needsWarrant'), says: ['practice-needs-warrant'] },
    notOnRecord: { when: practice.is('notOnRecord'), says: ['practice-not-on-record', 'practice-most'] },
    countyUnknown: {
      when: county.isUnsure(),
      says: ['practice-most', 'fingerprints-reach-ice', 'ice-limits-none-found'],
      later: ['findPlaceCounty'],
      onward: ['local'],
    },
  }) satisfies Rules;
