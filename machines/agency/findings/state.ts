import { all, any } from '../../engine/condition.ts';
import { publicKinds } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Whether they are here, whether a lawyer was asked, who votes, and what was agreed with ICE before. */
export const state = ({ here, kind, request, counsel, agreement }: About) =>
  ({
    hereNow: {
      when: all(
        any(here.is('yes'), here.isUnsure()),
        any(request.is('access', 'records', 'entry', 'third', 'tell'), request.isUnsure()),
      ),
      says: ['no-obstructing'],
      now: ['sayAtDesk', 'neverHide', 'askForPaper'],
    },
    // Whoever is asked for a hold, a release time, or joint work has nobody to step aside for.
    hereToAsk: {
      when: all(any(here.is('yes'), here.isUnsure()), request.is('hold', 'release', 'joint')),
      says: ['no-obstructing'],
      now: ['sayAtDesk', 'hideNobody', 'askForPaper'],
    },
    notHere: {
      when: here.is('no'),
      says: ['no-obstructing'],
      today: ['askCaller', 'hideNobody', 'planDesk'],
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
    vote: {
      when: all(request.is('joint'), any(kind.is(...publicKinds), kind.isUnsure())),
      says: ['meeting-notice-24'],
      now: ['callChair', 'askMeetingNotice'],
    },
    noAgreement: { when: agreement.is('no'), says: ['cooperation-needs-no-agreement'] },
    agreementUnknown: {
      when: all(any(kind.is('sheriff', 'police'), request.is('joint')), agreement.isUnsure()),
      says: ['agreements-wisconsin', 'cooperation-needs-no-agreement'],
      today: ['askAgreement'],
    },
  }) satisfies Rules;
