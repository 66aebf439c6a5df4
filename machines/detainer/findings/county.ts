import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What is on record about the county. */
export const county = ({ county, reason, model, agreed, practice, paid }: About) =>
  ({
    jailAgreement: { when: model.is('jail', 'both'), says: ['agreement-listed', 'model-jail'] },
    warrantAgreement: {
      when: model.is('warrant', 'both'),
      says: ['agreement-listed', 'model-warrant'],
      claims: ['C04b'],
    },
    agreementLater: {
      when: all(reason.isNot('notYet'), model.is('jail', 'warrant', 'both'), agreed.is('notSigned')),
      says: ['agreement-date', 'agreement-listed', 'claim-ftca'],
    },
    noAgreement: {
      when: model.is('none'),
      says: ['agreement-none-listed', 'cooperation-needs-no-agreement'],
      claims: ['C04b'],
    },
    countyHolds: { when: practice.is('honors'), says: ['practice-honors'] },
    countyWantsWarrant: { when: practice.is('needsWarrant'), says: ['practice-needs-warrant'] },
    paidToHold: { when: paid.is('paid'), says: ['ice-jails-wisconsin'] },
    countyNotOnRecord: { when: practice.is('notOnRecord'), says: ['practice-not-on-record', 'practice-most'] },
    countyUnknown: { when: county.isUnsure(), says: ['practice-most'], today: ['askCounty'] },
  }) satisfies Rules;
