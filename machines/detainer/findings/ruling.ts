import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const askRelease = { now: ['askReleaseByRuling', 'callLawyer'], help: ['held-in-jail'] } as const;

/** What the state's law says about a jail that holds somebody only because ICE asks: what it says turns with `law/ruling.ts`. */
export const ruling = ({ where, ruling, sued, model, agreed, held, heldNow, onDetainer }: About) => {
  // The case is about Wisconsin's sheriffs; somebody with ICE, free or deported was in one of their jails, if at all.
  const sheriffs = where.isNot('prison', 'juvenile', 'federal', 'tribal', 'otherState');
  const stillHeld = all(where.is('jail'), heldNow, onDetainer, held);
  return {
    powerPending: {
      when: all(sheriffs, ruling.is('pending')),
      says: ['voces-group', 'voces-sheriffs', 'voces-stage', 'no-state-law-requires'],
      claims: ['C02c', 'C03d', 'C04b'],
    },
    agreementPending: {
      when: all(model.is('jail', 'warrant', 'both'), ruling.is('pending')),
      says: ['agreement-not-settled'],
    },
    countySued: { when: all(sued.is('sued'), ruling.is('pending')), says: ['voces-sheriffs', 'voces-stage'] },
    noPower: { when: all(sheriffs, ruling.is('noPower')), says: ['ruling-no-power'] },
    power: { when: all(sheriffs, ruling.is('power')), says: ['ruling-power'], claims: ['C04b'] },
    powerUnderAgreement: {
      when: all(sheriffs, ruling.is('powerUnderAgreement')),
      says: ['ruling-power-under-agreement'],
    },
    rulingEnded: { when: all(sheriffs, ruling.is('ended')), says: ['ruling-ended', 'no-state-law-requires'] },
    rulingOther: { when: all(sheriffs, ruling.is('other')), says: ['ruling-other'] },
    heldWithoutPower: {
      when: all(stillHeld, ruling.is('noPower'), agreed.is('notSigned')),
      says: ['ruling-no-power', 'agreement-date'],
      ...askRelease,
    },
    heldWithoutAgreement: {
      when: all(stillHeld, ruling.is('powerUnderAgreement'), agreed.is('notSigned')),
      says: ['ruling-power-under-agreement', 'agreement-date'],
      ...askRelease,
    },
  } satisfies Rules;
};
