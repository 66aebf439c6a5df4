import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** After a written “no”: the time for the suit that runs from it is short, so it is told before the years that run from the event. */
export const denials = ({ doneBy, suit, sent }: About) =>
  ({
    deniedLocal: {
      when: all(sent.is('denied'), doneBy.has('jail', 'police', 'office')),
      says: ['claim-after-denial'],
      now: ['keepDenial'],
      deadlines: { 'suit-local-denied': 'deniedOn' },
    },
    deniedFederal: {
      when: all(sent.is('denied'), doneBy.has('federal')),
      says: ['claim-ftca-denied'],
      now: ['keepDenial'],
      deadlines: { 'ftca-suit': 'deniedOn' },
    },
    suitLate: {
      when: suit.is('passed'),
      says: ['claim-clock-runs'],
      now: ['keepDenial'],
    },
  }) satisfies Rules;

/** Claims for money: who can be claimed against, what it can and cannot give, and by when. */
export const claims = ({ doneBy, harm, notice, model, sent }: About) =>
  ({
    noticeLocal: {
      when: all(doneBy.has('jail', 'police'), harm),
      says: ['claim-notice-local', 'claim-tort', 'claim-cap-local', 'claim-county-immune', 'claim-clock-runs'],
      today: ['askLawyerNotice'],
      deadlines: { 'notice-local': 'wrongOn', 'tort-intentional': 'wrongOn' },
      letters: ['claimNotes'],
    },
    noticeLate: {
      when: all(doneBy.has('jail', 'police'), harm, notice.is('passed')),
      says: ['claim-notice-late'],
      now: ['askLawyerNotice'],
    },
    noticeState: {
      when: all(doneBy.has('state'), harm),
      says: ['claim-notice-state', 'claim-cap-state'],
      today: ['askLawyerNotice'],
      deadlines: { 'notice-state': 'wrongOn', 'tort-intentional': 'wrongOn' },
      letters: ['claimNotes'],
    },
    civilSuit: {
      when: all(doneBy.has('jail', 'police', 'state'), harm),
      says: ['claim-1983', 'claim-1983-who'],
      later: ['askSuit'],
      deadlines: { 'section-1983': 'wrongOn' },
    },
    underAgreement: {
      when: all(model.is('jail', 'warrant', 'both'), harm),
      says: ['agreement-listed', 'agreement-federal-color', 'agreement-date', 'claim-ftca'],
      deadlines: { ftca: 'wrongOn' },
    },
    federalClaim: {
      when: all(doneBy.has('federal'), harm),
      says: ['claim-ftca', 'claim-ftca-covers', 'claim-federal-officer'],
      today: ['askFederalClaim'],
      deadlines: { ftca: 'wrongOn' },
      letters: ['claimNotes'],
    },
    complained: {
      when: sent.is('complaint'),
      says: ['complaint-stops-no-clock'],
      today: ['keepSent'],
    },
  }) satisfies Rules;
