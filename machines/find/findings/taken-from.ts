import type { About, Rules } from './about.ts';

/** Where the person was taken: what to write down, and what waits there. */
export const takenFrom = ({ takenFrom }: About) =>
  ({
    fromHome: {
      when: takenFrom.is('home'),
      says: ['i200-officer', 'i205-final-order'],
      today: ['writeTaking'],
    },
    fromStreet: {
      when: takenFrom.is('street'),
      says: ['property-none-found'],
      today: ['findCar', 'writeTaking'],
    },
    fromWork: {
      when: takenFrom.is('work'),
      says: ['wage-claim', 'property-none-found'],
      today: ['writeTaking', 'askWages'],
    },
    fromCourt: {
      when: takenFrom.is('court'),
      says: ['jail-register', 'order-missed-hearing'],
      today: ['tellCourt', 'writeTaking'],
      help: ['criminal-defense'],
    },
    fromJail: {
      when: takenFrom.is('jail'),
      says: ['detainer-is-request', 'clock-start', 'copy-to-person'],
      onward: ['detainer'],
      today: ['askHold', 'askCopy'],
      help: ['held-in-jail'],
    },
    fromAppointment: {
      when: takenFrom.is('appointment'),
      onward: ['interview'],
      says: ['i205-final-order', 'old-order-fast', 'reopen-does-not-stop'],
      now: ['tellAppointment'],
      help: ['deportation-defense'],
    },
  }) satisfies Rules;
