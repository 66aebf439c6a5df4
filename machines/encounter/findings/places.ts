import type { About, Rules } from './about.ts';

/** What holds in each place. */
export const places = ({ place, atHome }: About) =>
  ({
    atHome: {
      when: atHome,
      says: ['home-judge-warrant', 'home-door', 'home-final-order-memo', 'home-memo-suits'],
      claims: ['C18b'],
    },
    inCar: {
      when: place.is('car'),
      says: ['stop-needs-facts', 'search-say-no', 'driver-license-stop', 'passenger-name', 'police-ask-name'],
    },
    onStreet: {
      when: place.is('street'),
      says: ['stop-needs-facts', 'stop-los-angeles', 'search-say-no', 'police-ask-name'],
    },
    atWork: { when: place.is('work'), says: ['work-rooms', 'work-form-check', 'stop-needs-facts'] },
    atCourt: {
      when: place.is('court'),
      says: [
        'courthouse-ice-guidance',
        'courthouse-milwaukee',
        'immigration-court-arrests',
        'immigration-court-arrests-now',
      ],
    },
    atSchool: {
      when: place.is('school'),
      says: ['school-warrant', 'protected-areas-withdrawn', 'schools-hospitals-open', 'minor-without-parent'],
    },
    atCare: {
      when: place.is('care'),
      says: [
        'protected-areas-withdrawn',
        'schools-hospitals-open',
        'church-order',
        'church-order-who',
        'church-order-older',
      ],
    },
    inJail: {
      when: place.is('jail'),
      onward: ['detainer'],
      says: ['detainer-is-request', 'jail-calls-recorded', 'silence', 'do-not-sign'],
      today: ['staySilent', 'askHold'],
      help: ['held-in-jail'],
    },
  }) satisfies Rules;
