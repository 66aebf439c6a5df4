import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Who asks, and what ICE or a deputy did with the person. */
export const signed = ({ who, where, questioned }: About) => {
  const notFree = any(where.isNot('free', 'deported'), where.isUnsure());
  return {
    forSomebody: {
      when: all(any(who.is('other'), who.isUnsure()), notFree),
      says: ['silence', 'do-not-sign'],
      today: ['staySilent'],
    },
    forYourself: {
      when: who.is('self'),
      says: ['silence', 'do-not-sign'],
      today: ['staySilentYourself'],
    },
    asked: { when: questioned.has('asked'), says: ['silence'], today: ['writeQuestions'] },
    pressed: {
      when: questioned.has('pressed'),
      says: ['do-not-sign', 'sign-voluntary-departure'],
      now: ['signNothing', 'callLawyer'],
    },
    signed: {
      when: questioned.has('signed'),
      says: ['signed-withdraw', 'do-not-sign', 'sign-voluntary-departure'],
      now: ['withdrawSignature', 'callLawyer'],
      help: ['deportation-defense'],
    },
  } satisfies Rules;
};
