import { any } from '../../engine/condition.ts';
import { harms } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Safety, what stays private, what the police need not ask, and a child who is hurt. */
export const first = ({ danger, harm, minor }: About) =>
  ({
    again: {
      when: any(danger.is('again'), danger.isUnsure()),
      says: ['victim-places'],
      now: ['call911'],
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
  }) satisfies Rules;
