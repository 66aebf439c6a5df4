import { harms } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Ways to stay for a victim, who signs for one, that none of them surely stops ICE, and a threat to call ICE. */
export const stay = ({ harm, threat }: About) =>
  ({
    uVisa: {
      when: harm.has(...harms),
      says: ['u-visa', 'victim-case-years', 'victim-case-ice', 'victim-file-private'],
      later: ['askVictimVisa'],
      onward: ['protections'],
    },
    signature: {
      when: harm.has(...harms),
      says: ['u-visa-who-signs', 'u-visa-signing', 'u-visa-milwaukee'],
    },
    tVisa: {
      when: harm.has('forced'),
      says: ['t-visa', 'continued-presence', 'victim-case-ice'],
      // Also for who is in danger now, whose short answer is another.
      now: ['forcedLineFirst'],
      today: ['passportBack'],
      later: ['askVictimVisa'],
      onward: ['protections'],
      help: ['trafficking'],
    },
    family: {
      when: harm.has('home'),
      says: ['vawa', 'victim-case-years', 'victim-file-private'],
      later: ['askVictimVisa'],
      onward: ['protections'],
    },
    threatToReport: {
      when: threat.is('yes'),
      says: ['victim-places', 'abuser-word-limits', 'victim-case-ice'],
      today: ['keepThreats', 'callLawyer'],
      onward: ['prepare'],
    },
  }) satisfies Rules;
