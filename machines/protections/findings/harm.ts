import type { About, Rules } from './about.ts';

/** Harm that was done: each has a way of its own, and help that is private. */
export const harm = ({ fearOrHarm }: About) =>
  ({
    crime: {
      when: fearOrHarm.has('crime'),
      onward: ['victim'],
      says: ['u-visa', 'u-visa-signing', 'u-visa-who-signs', 'victim-case-ice'],
      help: ['crime-victim'],
    },
    trafficking: {
      when: fearOrHarm.has('trafficking'),
      onward: ['victim'],
      says: ['t-visa', 'continued-presence', 'victim-case-ice'],
      help: ['crime-victim'],
    },
    abuse: {
      when: fearOrHarm.has('abuse'),
      onward: ['victim'],
      says: ['vawa', 'three-years-abuse', 'victim-file-private', 'victim-case-ice'],
      help: ['domestic-abuse'],
    },
  }) satisfies Rules;
