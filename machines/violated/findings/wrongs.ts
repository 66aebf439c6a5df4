import type { About, Rules } from './about.ts';

/** What the law says of each thing that happened, and the proof to save of it. */
export const wrongs = ({ wrong }: About) =>
  ({
    heldLong: {
      when: wrong.has('heldLong'),
      says: ['new-seizure', 'jail-register'],
      today: ['writeTimes'],
      onward: ['detainer'],
    },
    homeEntry: {
      when: wrong.has('homeEntry'),
      says: ['home-judge-warrant', 'home-final-order-memo'],
      today: ['writeHowTheyCameIn'],
    },
    force: { when: wrong.has('force'), says: ['force-policy-public', 'prisoner-injury'], today: ['keepMedical'] },
    stopped: { when: wrong.has('stopped'), says: ['stop-needs-facts', 'stop-los-angeles'] },
    statusAsked: {
      when: wrong.has('statusAsked'),
      says: ['silence', 'status-questions-no-ban-found'],
      today: ['writeQuestions'],
    },
    noInterpreter: { when: wrong.has('noInterpreter'), says: ['court-interpreter'], today: ['askInterpreterAgain'] },
    noLawyer: {
      when: wrong.has('noLawyer'),
      says: ['lawyer-criminal-case', 'lawyer-own-cost'],
    },
    infoShared: {
      when: wrong.has('infoShared'),
      says: ['status-no-general-secrecy', 'complaint-none-found'],
    },
    phone: { when: wrong.has('phone'), says: ['search-say-no'] },
    property: { when: wrong.has('property'), says: ['property-none-found'], today: ['listProperty'] },
    threats: { when: wrong.has('threats'), says: ['threats-no-one-rule'], today: ['keepThreats'] },
  }) satisfies Rules;
