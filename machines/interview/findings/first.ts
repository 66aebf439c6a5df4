import { any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What holds for each talk with ICE, what goes with each way in which it comes, and who takes money for papers. */
export const first = ({ how, received, helper }: About) =>
  ({
    rights: {
      when: any(how.is('officer', 'jail', 'phone', 'checkIn', 'toSign'), how.isUnsure()),
      says: ['silence', 'do-not-sign', 'lawyer-own-cost', 'lawyer-told-after-arrest', 'citizen-never-claim-falsely'],
      now: ['signNothing'],
      today: ['askInterpreter', 'writeQuestions'],
    },
    afterSigning: {
      when: how.is('signed'),
      says: ['signed-withdraw', 'lawyer-own-cost'],
      now: ['withdrawSignature'],
      today: ['askInterpreter', 'writeQuestions'],
    },
    byLetter: {
      when: how.is('letter'),
      says: ['silence', 'do-not-sign', 'lawyer-own-cost', 'citizen-never-claim-falsely'],
      now: ['callLawyer'],
      today: ['keepPaper'],
    },
    notices: {
      when: any(how.is('officer', 'jail', 'letter', 'phone', 'checkIn', 'toSign', 'signed'), how.isUnsure()),
      says: ['no-notice-duty-found', 'copy-to-person'],
      claims: ['C08a', 'C08b', 'C08c', 'C08d'],
    },
    inJail: {
      when: how.is('jail'),
      onward: ['detainer'],
      says: ['jail-calls-recorded', 'bail-can-start-hold', 'consulate-told'],
      now: ['safetyFirst', 'staySilent', 'lawyerBeforeBail'],
      today: ['askConsulate'],
      help: ['held-in-jail'],
    },
    meeting: {
      when: any(how.is('checkIn'), received.has('appointment')),
      says: ['check-in-arrests-not-found', 'immigration-court-arrests-now', 'care-power-of-attorney'],
      today: ['planAppointment', 'careForChildren'],
      later: ['carePaper'],
    },
    falseHelp: {
      when: helper.is('yes'),
      says: ['notario-not-lawyer', 'hearing-notice'],
      onward: ['violated'],
      now: ['saveCourtDate'],
      today: ['callCourtLine', 'keepHelperPapers'],
      help: ['notario-fraud'],
    },
    noFalseHelp: {
      when: any(helper.is('no'), helper.isUnsure()),
      says: ['notario-not-lawyer'],
      later: ['checkHelper'],
    },
  }) satisfies Rules;
