import { any } from '../../engine/condition.ts';
import { harms } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Safety, what stays private, what the police need not ask, a child, and a threat to call ICE. */
export const first = ({ danger, harm, minor, threat }: About) =>
  ({
    again: {
      when: any(danger.is('again'), danger.isUnsure()),
      says: ['victim-advocate-private'],
      now: ['call911'],
      help: ['emergency-now'],
    },
    private: {
      when: any(harm.has(...harms), harm.isNone(), harm.isUnsure()),
      says: ['victim-advocate-private', 'advocate-of-police'],
    },
    // Whoever asks, and whatever happened, might have read the article.
    police: {
      when: any(danger.is('now', 'again', 'past'), danger.isUnsure()),
      says: [
        'status-questions-no-ban-found',
        'victim-rights-any-status',
        'status-no-general-secrecy',
        'ice-limits-none-found',
      ],
      claims: ['C19a', 'C19b', 'C19c', 'C19d', 'C19e'],
    },
    childHarmed: {
      when: minor.is('yes'),
      says: ['child-abuse-reporters', 'victim-advocate-private'],
      now: ['careForChildren'],
      help: ['children-families'],
    },
    threatToReport: {
      when: threat.is('yes'),
      says: ['victim-places', 'abuser-word-limits', 'victim-case-ice'],
      today: ['keepThreats', 'callLawyer'],
      onward: ['prepare'],
      help: ['deportation-defense'],
    },
  }) satisfies Rules;
