import { any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const always = { today: ['writeOffice'], help: ['privacy-records', 'lawyer-referral'] } as const;

/** Short answers, the most decisive first: what the table says of this office, this information, and this way of asking. */
export const shortAnswers = ({ asking, asked, subpoenaed, says }: About) =>
  ({
    courtPaper: {
      short: true,
      when: asking.is('court'),
      says: ['court-papers-compel'],
      now: ['callLawyer', 'askOfficeLawyer'],
      ...always,
    },
    apart: {
      short: true,
      when: says('apart'),
      says: ['status-no-general-secrecy', 'no-notice-duty-found'],
      ...always,
    },
    exceptions: { short: true, when: says('exceptions'), says: ['court-papers-compel'], ...always },
    mustNot: { short: true, when: says('mustNot'), says: ['court-papers-compel'], ...always },
    may: {
      short: true,
      when: says('may'),
      says: ['status-no-general-secrecy', 'no-notice-duty-found'],
      ...always,
    },
    nothingFound: {
      short: true,
      when: says('nothing'),
      says: ['status-no-general-secrecy', 'no-notice-duty-found'],
      ...always,
    },
    depends: {
      short: true,
      when: any(asking.isUnsure(), asked.isUnsure(), subpoenaed.isUnsure()),
      says: ['status-no-general-secrecy', 'no-security-rule-found', 'court-papers-compel'],
      ...always,
    },
  }) satisfies Rules;
