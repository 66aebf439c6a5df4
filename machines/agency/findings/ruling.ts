import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Holds: what the state's law says turns with `law/ruling.ts`, and what can come of one that is too long. */
export const ruling = ({ request, paper, ruling }: About) =>
  ({
    powerPending: {
      when: all(request.is('hold'), ruling.is('pending')),
      says: ['voces-group', 'voces-sheriffs', 'voces-stage', 'agreement-not-settled'],
    },
    noPower: { when: all(request.is('hold'), ruling.is('noPower')), says: ['ruling-no-power'] },
    power: { when: all(request.is('hold'), ruling.is('power')), says: ['ruling-power'] },
    powerUnderAgreement: {
      when: all(request.is('hold'), ruling.is('powerUnderAgreement')),
      says: ['ruling-power-under-agreement'],
    },
    rulingEnded: { when: all(request.is('hold'), ruling.is('ended')), says: ['ruling-ended'] },
    rulingOther: { when: all(request.is('hold'), ruling.is('other')), says: ['ruling-other'] },
    heldTooLong: {
      when: request.is('hold'),
      says: [
        'new-seizure',
        'county-liable-2014',
        'claim-1983',
        'claim-notice-local',
        'claim-county-immune',
        'citizen-held-by-mistake',
      ],
    },
    courtHold: { when: all(request.is('hold'), paper.has('court')), says: ['judge-warrant-differs'] },
  }) satisfies Rules;
