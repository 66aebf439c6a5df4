import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Whether they are here, whether a lawyer was asked, and what was agreed with ICE before. */
export const state = ({ here, kind, request, counsel, agreement }: About) =>
  ({
    hereNow: {
      when: any(here.is('yes'), here.isUnsure()),
      says: ['no-obstructing'],
      now: ['sayAtDesk', 'neverHide'],
      today: ['askForPaper'],
    },
    notHere: {
      when: here.is('no'),
      says: ['no-obstructing'],
      today: ['neverHide', 'planDesk'],
    },
    noCounsel: {
      when: any(counsel.is('no'), counsel.isUnsure()),
      says: ['court-papers-compel'],
      now: ['waitForLawyer'],
    },
    counselAsked: { when: counsel.is('yes'), says: ['court-papers-compel'], today: ['keepAdvice'] },
    signed: {
      when: agreement.is('model'),
      says: ['agreement-own-text', 'agreement-federal-direction', 'agreement-federal-color'],
      today: ['readAgreement'],
    },
    otherAgreement: {
      when: agreement.is('other'),
      says: ['agreement-own-text', 'records-federal-jail', 'state-can-end-contracts'],
      today: ['readAgreement'],
    },
    noAgreement: { when: agreement.is('no'), says: ['cooperation-needs-no-agreement'] },
    agreementUnknown: {
      when: all(any(kind.is('sheriff', 'police'), request.is('joint')), agreement.isUnsure()),
      says: ['agreements-wisconsin', 'cooperation-needs-no-agreement'],
      today: ['askAgreement'],
    },
  }) satisfies Rules;
