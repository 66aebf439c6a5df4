import type { Moment, Span } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import { agreementIn, agreements, howMuchLeft, lasting, practiceIn, practices, timeLeft } from '../shared.ts';
import type { victim } from './flow.ts';

const states = ['running', 'passed'] as const;
const reportStates = [...states, 'yearPassed'] as const;
/** Whether the time for something still runs; nothing where no day is known. */
const left = (kind: Parameters<typeof timeLeft>[0], from: Moment | Span | 'none' | undefined, now: Moment) =>
  from === undefined || from === 'none' ? undefined : timeLeft(kind, from, now);

/** What is worked out from the answers to *victim*: which times have passed, and what is on record of the county; a police report is a matter only while the year for the money runs. */
export const victimFacts = (fact: FactMaker<typeof victim>) => ({
  moneyTime: fact(lasting, ['happenedOn'], ({ happenedOn }, { now }) =>
    happenedOn === undefined || happenedOn === 'none' ? undefined : howMuchLeft('compensation', happenedOn, now),
  ),
  reportTime: fact(reportStates, ['happenedOn'], ({ happenedOn }, { now }) =>
    left('compensation', happenedOn, now)?.flatMap<(typeof reportStates)[number]>((year) =>
      year === 'passed' ? 'yearPassed' : (left('police-report', happenedOn, now) ?? []),
    ),
  ),
  payTime: fact(lasting, ['dueOn'], ({ dueOn }, { now }) =>
    dueOn === undefined || dueOn === 'none' ? undefined : howMuchLeft('wage-claim', dueOn, now),
  ),
  complaintTime: fact(states, ['punishedOn'], ({ punishedOn }, { now }) => left('equal-rights', punishedOn, now)),
  model: fact(agreements, ['county'], ({ county }) => (county === undefined ? undefined : agreementIn(county))),
  practice: fact(practices, ['county'], ({ county }) => (county === undefined ? undefined : practiceIn(county))),
});
