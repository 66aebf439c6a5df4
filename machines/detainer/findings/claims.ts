import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Claims that run from the first hour too long. */
export const claims = ({ where, form, notice, agreed, held, byCounty }: About) =>
  ({
    claimCounty: {
      when: all(byCounty, held, form.is('read')),
      says: ['claim-notice-local', 'claim-1983', 'claim-tort', 'jail-register'],
      later: ['askLawyerNotice', 'askRegister'],
      deadlines: { 'notice-local': 'due', 'section-1983': 'due', 'tort-intentional': 'due' },
      help: ['civil-rights', 'lawyer-referral'],
    },
    claimLimits: {
      when: all(byCounty, held, form.is('read')),
      says: ['claim-several', 'claim-cap-local', 'claim-county-immune', 'claim-clock-runs'],
      claims: ['C05a'],
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
      when: where.isNot('prison', 'federal', 'tribal', 'otherState'),
      says: [
        'records-request',
        'records-in-custody',
        'records-detainer-form',
        'video-body-camera',
        'video-jail-not-found',
      ],
      later: ['askRecords'],
      letters: ['records'],
    },
  }) satisfies Rules;
