import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Claims that run from the first hour too long. */
export const claims = ({ where, papers, county, form, notice, agreed, held, byCounty }: About) =>
  ({
    claimCounty: {
      when: all(byCounty, held, form.is('read')),
      says: ['claim-notice-local', 'claim-after-denial', 'claim-1983', 'claim-tort', 'jail-register'],
      later: ['askLawyerNotice', 'askRegister'],
      deadlines: { 'notice-local': 'due', 'section-1983': 'due', 'tort-intentional': 'due' },
      help: ['civil-rights', 'lawyer-referral'],
    },
    claimLimits: {
      when: all(byCounty, held, form.is('read')),
      says: ['claim-several', 'claim-cap-local', 'claim-clock-runs'],
      claims: ['C05a'],
    },
    // Whoever was taken from a prison is asked for no county there, and would tell the wrong office.
    claimPrisonBefore: {
      when: all(where.is('ice', 'free', 'deported', 'otherState'), county.isUnsure(), held, form.is('read')),
      says: ['claim-notice-state', 'claim-cap-state'],
      later: ['askLawyerNotice'],
    },
    claimFederalPrison: {
      when: all(where.is('federal'), held, form.is('read')),
      says: ['claim-ftca', 'claim-federal-officer'],
      later: ['askLawyerNotice'],
      deadlines: { ftca: 'due' },
      help: ['civil-rights', 'lawyer-referral'],
    },
    claimState: {
      when: all(where.is('prison'), held, form.is('read')),
      says: ['claim-notice-state', 'claim-1983', 'claim-tort', 'claim-cap-state', 'claim-clock-runs'],
      later: ['askLawyerNotice'],
      deadlines: { 'notice-state': 'due', 'section-1983': 'due', 'tort-intentional': 'due' },
      help: ['civil-rights', 'lawyer-referral'],
    },
    noticeLateState: {
      when: all(where.is('prison'), held, notice.is('passed')),
      says: ['claim-notice-state'],
      today: ['askLawyerNotice'],
    },
    noticeLate: {
      when: all(byCounty, held, notice.is('passed')),
      says: ['claim-notice-late'],
      today: ['askLawyerNotice'],
    },
    claimFederal: {
      when: all(agreed.is('signed'), held, form.is('read')),
      says: ['agreement-federal-color', 'claim-ftca', 'claim-federal-officer'],
      deadlines: { ftca: 'due' },
    },
    records: {
      when: all(
        where.isNot('prison', 'juvenile', 'federal', 'tribal', 'otherState'),
        any(papers.has('i247a', 'told', 'i200', 'i205'), held),
      ),
      says: ['records-request', 'records-in-custody', 'records-detainer-form', 'video-body-camera'],
      today: ['askRecords'],
      letters: ['records'],
    },
  }) satisfies Rules;
