import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const always = { now: ['lawyerBeforeRequest'], today: ['writeRequest'] } as const;
const stateHelp = { help: ['privacy-records', 'lawyer-referral'] } as const;
const federalHelp = { help: ['deportation-defense', 'lawyer-referral'] } as const;

/** Short answers, the most decisive first: who cannot ask, who has been refused, and then how to ask. */
export const shortAnswers = ({ keeper, about, contract, custody, refused, denial, underStateLaw }: About) =>
  ({
    othersFromCustody: {
      short: true,
      when: all(underStateLaw, custody.is('yes'), about.is('other', 'general')),
      says: ['records-in-custody', 'records-any-office'],
      now: ['letOutsideAsk', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    heldForIce: {
      short: true,
      when: contract.is('yes'),
      says: ['records-federal-jail', 'foia-ice'],
      now: ['askIceForFile', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    tooLateForCourt: {
      short: true,
      when: all(underStateLaw, denial.is('passed')),
      says: ['records-custody-90', 'records-court'],
      now: ['askAgain', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    refusedByState: {
      short: true,
      when: all(underStateLaw, refused.is('refused')),
      says: ['records-court', 'ag-open-government'],
      now: ['askCourtForRecords', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    noAnswerByState: {
      short: true,
      when: all(underStateLaw, refused.is('silent')),
      says: ['records-time', 'records-court'],
      now: ['askAgain', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    refusedByFederal: {
      short: true,
      when: all(keeper.is('federal'), refused.is('refused')),
      says: ['foia-appeal-not-checked'],
      now: ['readRefusal', ...always.now],
      today: always.today,
      ...federalHelp,
    },
    noAnswerByFederal: {
      short: true,
      when: all(keeper.is('federal'), refused.is('silent')),
      says: ['foia-time'],
      now: ['askAgain', ...always.now],
      today: always.today,
      ...federalHelp,
    },
    askFederal: {
      short: true,
      when: keeper.is('federal'),
      says: ['foia-time'],
      now: ['askInWriting', ...always.now],
      today: always.today,
      ...federalHelp,
    },
    askState: {
      short: true,
      when: underStateLaw,
      says: ['records-any-office', 'records-time'],
      now: ['askInWriting', ...always.now],
      today: always.today,
      ...stateHelp,
    },
    agencyUnknown: {
      short: true,
      when: keeper.isUnsure(),
      says: ['records-any-office', 'foia-time'],
      now: ['askWhichOffice', ...always.now],
      today: always.today,
      ...stateHelp,
    },
  }) satisfies Rules;
