import { all, any } from '../../engine/condition.ts';
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
      when: any(all(harm.has('home', 'attack', 'forced'), harm.hasNo('sexual')), harm.isNone(), harm.isUnsure()),
      says: ['victim-advocate-private', 'advocate-of-police'],
    },
    // The lines for abuse and for forced work stand with their ways to stay; sexual assault has none of its own.
    privateSexual: {
      when: harm.has('sexual'),
      says: ['victim-advocate-private', 'advocate-of-police'],
      now: ['assaultLineFirst'],
      help: ['sexual-assault'],
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
      when: all(minor.is('yes'), any(harm.hasNo('sexual', 'home'), harm.isUnsure())),
      says: ['child-abuse-reporters', 'victim-advocate-private'],
      now: ['careForChildren'],
      help: ['children-families'],
    },
    // Where danger now is the short answer, that a child is hurt stands among the reasons.
    childInDanger: {
      when: all(danger.is('now'), minor.is('yes'), harm.has('sexual', 'home')),
      says: ['child-abuse-reporters', 'victim-advocate-private'],
      now: ['keepChildAway'],
      help: ['children-families'],
    },
  }) satisfies Rules;
