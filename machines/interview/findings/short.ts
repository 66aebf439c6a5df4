import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who can help, and what needs nobody else. */
const lawyers = { today: ['keepPaper'], help: ['deportation-defense', 'lawyer-referral'] } as const;

/** Short answers: a pen in the hand first, then a paper that nobody can tell, a date that has passed, and each paper, the most urgent first. */
export const shortAnswers = ({ how, received, court, appealTime }: About) =>
  ({
    signed: {
      short: true,
      when: how.is('signed'),
      says: ['signed-withdraw', 'do-not-sign', 'sign-voluntary-departure'],
      now: ['withdrawSignature', 'callLawyer'],
      ...lawyers,
    },
    toSign: {
      short: true,
      when: how.is('toSign'),
      says: ['do-not-sign', 'sign-voluntary-departure', 'silence'],
      now: ['signNothing', 'callLawyer'],
      ...lawyers,
      today: ['askInterpreter', 'keepPaper'],
    },
    officerHere: {
      short: true,
      when: how.is('officer'),
      says: ['silence', 'do-not-sign', 'search-say-no'],
      now: ['signNothing', 'askInterpreter', 'staySilentYourself'],
      today: ['callLawyer', 'writeQuestions'],
      help: ['emergency-now', 'deportation-defense'],
    },
    paperUnknown: {
      short: true,
      when: received.isUnsure(),
      says: ['i200-officer', 'i205-final-order', 'detainer-is-request', 'notice-to-appear'],
      now: ['signNothing', 'saveCourtDate'],
      ...lawyers,
      today: ['lookAtPaper', 'callLawyer', 'callCourtLine', 'keepPaper'],
    },
    missed: {
      short: true,
      when: court.is('missed'),
      says: ['order-missed-hearing', 'missed-no-appeal'],
      now: ['callLawyer', 'askReopen'],
      ...lawyers,
    },
    appealOver: {
      short: true,
      when: appealTime.is('over'),
      says: ['reopen-90-days', 'old-order-fast'],
      now: ['callLawyer', 'askReopen'],
      ...lawyers,
    },
    removal: {
      short: true,
      when: received.has('i205'),
      says: ['i205-final-order', 'old-order-fast'],
      now: ['tellI205', 'callLawyer', 'signNothing'],
      ...lawyers,
    },
    order: {
      short: true,
      when: received.has('order'),
      says: ['lawyer-own-cost', 'reopen-does-not-stop'],
      now: ['callLawyer', 'askAppeal'],
      ...lawyers,
    },
    departure: {
      short: true,
      when: received.has('departure'),
      says: ['do-not-sign', 'sign-voluntary-departure'],
      now: ['signNothing', 'callLawyer'],
      ...lawyers,
    },
    notice: {
      short: true,
      when: received.has('notice'),
      says: ['notice-to-appear', 'lawyer-own-cost'],
      now: ['saveCourtDate', 'callLawyer'],
      ...lawyers,
    },
    hold: {
      short: true,
      when: received.has('i247a'),
      says: ['detainer-is-request', 'no-judge-signs'],
      now: ['signNothing', 'callLawyer'],
      today: ['writeQuestions'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    arrest: {
      short: true,
      when: received.has('i200'),
      says: ['i200-officer', 'silence'],
      now: ['signNothing', 'callLawyer'],
      ...lawyers,
    },
    appointment: {
      short: true,
      when: received.has('appointment'),
      says: ['check-in-arrests-not-found', 'lawyer-own-cost'],
      now: ['callLawyer', 'planAppointment'],
      ...lawyers,
    },
    checkIn: {
      short: true,
      when: how.is('checkIn'),
      says: ['check-in-arrests-not-found', 'lawyer-own-cost'],
      now: ['callLawyer', 'planAppointment'],
      ...lawyers,
    },
    call: {
      short: true,
      when: all(how.is('phone'), received.isNone()),
      says: ['silence', 'notario-not-lawyer'],
      now: ['signNothing', 'staySilentYourself'],
      ...lawyers,
      today: ['writeQuestions', 'callCourtLine'],
    },
    noPaper: {
      short: true,
      when: received.isNone(),
      says: ['silence', 'do-not-sign'],
      now: ['signNothing', 'staySilentYourself'],
      ...lawyers,
      today: ['callCourtLine', 'writeQuestions'],
    },
  }) satisfies Rules;
