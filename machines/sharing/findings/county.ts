import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What is on record about the county of a jail: an agreement lets deputies do more than share. */
export const county = ({ agency, county, model }: About) =>
  ({
    agreement: {
      when: model.is('jail', 'warrant', 'both'),
      says: ['agreement-listed', 'cooperation-needs-no-agreement'],
    },
    noAgreement: {
      when: model.is('none'),
      says: ['agreement-none-listed', 'cooperation-needs-no-agreement'],
    },
    countyUnknown: {
      when: all(agency.is('jail'), county.isUnsure()),
      says: ['cooperation-needs-no-agreement'],
      today: ['askCounty'],
    },
  }) satisfies Rules;
