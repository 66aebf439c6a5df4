import { all, any } from '../../engine/condition.ts';
import { publicKinds } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** Whether they are here, whether a lawyer was asked, who votes, and what was agreed with ICE before. */
export const state = ({ here, kind, request, paper, counsel, agreement }: About) => {
  const maybeHere = any(here.is('yes'), here.isUnsure());
  // Whoever advises an office does not sit at its desk.
  const atDesk = any(kind.isNot('adviser'), kind.isUnsure());
  return {
    hereNow: {
      when: all(maybeHere, atDesk, any(request.is('access', 'records', 'entry', 'third', 'tell'), request.isUnsure())),
      says: ['no-obstructing'],
      now: ['sayAtDesk', 'neverHide', 'askForPaper'],
    },
    // Whoever is asked for a hold, a release time, or joint work has nobody to step aside for.
    hereToAsk: {
      when: all(maybeHere, atDesk, request.is('hold', 'release', 'joint')),
      says: ['no-obstructing'],
      now: ['sayAtDesk', 'hideNobody', 'askForPaper'],
    },
    adviserHere: {
      when: all(maybeHere, kind.is('adviser'), any(request.isNot('joint'), request.isUnsure())),
      says: ['no-obstructing'],
      now: ['giveCard', 'hideNobody'],
    },
    // What a judge's paper orders is not kept waiting at a shut door.
    courtHere: {
      when: all(maybeHere, paper.has('court')),
      says: ['court-papers-compel', 'no-obstructing'],
      now: ['blockNothing'],
    },
    // Somebody else's request for records, or an agreement that an adviser reads, brings nobody to the desk.
    notHere: {
      when: all(
        here.is('no'),
        any(request.isNot('third', 'joint'), request.isUnsure(), all(request.is('joint'), atDesk)),
      ),
      says: ['no-obstructing'],
      today: ['askCaller', 'hideNobody', 'planDesk'],
    },
    noCounsel: {
      when: all(
        any(counsel.is('no'), counsel.isUnsure()),
        any(request.isNot('third'), request.isUnsure()),
        any(here.is('no'), paper.hasNo('court'), paper.isUnsure(), request.is('joint', 'tell')),
      ),
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
  } satisfies Rules;
};
