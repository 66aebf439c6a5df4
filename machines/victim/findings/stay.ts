import { harms } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Whoever is sent to an immigration lawyer is named more than one: Legal Action has limits by citizenship. */
const immigrationLawyers = ['deportation-defense', 'lawyer-referral'] as const;

/** Ways to stay for a victim, who signs for one, that none of them surely stops ICE, and a threat to call ICE. */
export const stay = ({ harm, threat }: About) =>
  ({
    uVisa: {
      when: harm.has(...harms),
      says: ['u-visa', 'victim-case-years', 'victim-case-ice', 'victim-file-private'],
      later: ['askVictimVisa'],
      onward: ['protections'],
      help: immigrationLawyers,
    },
    signature: {
      when: harm.has(...harms),
      says: ['u-visa-who-signs', 'u-visa-signing', 'u-visa-milwaukee'],
    },
    tVisa: {
      when: harm.has('forced'),
      says: ['t-visa', 'continued-presence', 'victim-case-ice', 'advocate-labor-not-named'],
      now: ['forcedLineFirst'],
      today: ['passportBack', 'askWages'],
      later: ['askVictimVisa'],
      onward: ['protections'],
      help: ['trafficking'],
    },
    family: {
      when: harm.has('home'),
      says: ['vawa', 'victim-case-years', 'victim-file-private'],
      now: ['advocateFirst'],
      later: ['askVictimVisa'],
      onward: ['protections'],
      help: ['domestic-abuse'],
    },
    threatToReport: {
      when: threat.is('yes'),
      says: ['victim-places', 'abuser-word-limits', 'victim-case-ice'],
      today: ['keepThreats', 'callLawyer'],
      onward: ['prepare'],
      help: immigrationLawyers,
    },
  }) satisfies Rules;
