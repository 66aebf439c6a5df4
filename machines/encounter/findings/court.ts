import type { About, Rules } from './about.ts';

/** Whoever has to go to court soon: no place is certain, what limits there are, and a plan. */
export const court = ({ court }: About) =>
  ({
    courtAccused: {
      when: court.is('accused'),
      says: ['courthouse-ice-guidance', 'courthouse-milwaukee'],
      today: ['planCourt'],
      help: ['criminal-defense', 'deportation-defense'],
    },
    courtVictim: {
      when: court.is('victim'),
      says: ['victim-places', 'victim-advocate-private', 'victim-case-ice', 'courthouse-ice-guidance'],
      today: ['askAdvocate', 'planCourt'],
      help: ['crime-victim', 'deportation-defense'],
    },
    courtWitness: {
      when: court.is('witness'),
      says: ['courthouse-ice-guidance', 'courthouse-milwaukee'],
      today: ['ownLawyerFirst', 'planCourt'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
    courtOther: {
      when: court.is('other'),
      says: ['courthouse-ice-guidance', 'immigration-court-arrests', 'immigration-court-arrests-now'],
      today: ['planCourt'],
      help: ['deportation-defense', 'lawyer-referral'],
    },
  }) satisfies Rules;
