import type { About, Rules } from './about.ts';

/** Who and what depends on the person: children and people who need care first, then pay, home and animals. */
export const family = ({ dependents }: About) =>
  ({
    children: {
      when: dependents.has('children'),
      says: ['school-pickup-none-found', 'care-power-of-attorney', 'court-guardianship'],
      now: ['nobodyAlone'],
      today: ['schoolPickup'],
      later: ['carePaper'],
      help: ['benefits'],
    },
    care: {
      when: dependents.has('care'),
      says: ['jail-phone-none-found'],
      now: ['nobodyAlone'],
      help: ['benefits'],
    },
    pay: {
      when: dependents.has('pay'),
      says: ['wage-claim', 'money-power-of-attorney'],
      today: ['tellWork'],
      later: ['askWages'],
    },
    home: {
      when: dependents.has('home'),
      says: ['property-none-found', 'money-power-of-attorney'],
      today: ['lockHome'],
      later: ['moneyPaper'],
      help: ['benefits'],
    },
    pets: { when: dependents.has('pets'), says: ['property-none-found'], today: ['feedPets'] },
  }) satisfies Rules;
