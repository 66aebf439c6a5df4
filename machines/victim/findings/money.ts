import { all, any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Money for the harm and for work, and the times for it. */
export const money = ({
  harm,
  happenedOn,
  dueOn,
  punishedOn,
  losses,
  known,
  moneyTime,
  reportTime,
  payTime,
  complaintTime,
}: About) =>
  ({
    compensation: {
      when: losses.is('yes'),
      says: ['compensation-1-year', 'compensation-limits', 'advocate-compensation'],
      deadlines: { compensation: 'happenedOn' },
      later: ['askCompensation'],
      help: ['crime-victim'],
    },
    dayUnknown: {
      when: all(losses.is('yes'), happenedOn.isUnsure()),
      says: ['compensation-1-year', 'compensation-police-report'],
      today: ['findFirstDay'],
    },
    compensationSoon: {
      when: all(losses.is('yes'), moneyTime.is('soon')),
      says: ['compensation-1-year'],
      now: ['askCompensation'],
    },
    compensationLate: {
      when: all(losses.is('yes'), moneyTime.is('passed')),
      says: ['compensation-1-year', 'compensation-police-report'],
      later: ['askCompensation'],
    },
    reportInTime: {
      when: all(losses.is('yes'), known.hasNo('police'), reportTime.is('running')),
      says: ['compensation-police-report'],
      deadlines: { 'police-report': 'happenedOn' },
    },
    reportLate: {
      when: all(losses.is('yes'), known.hasNo('police'), reportTime.is('passed')),
      says: ['compensation-police-report'],
      deadlines: { 'police-report': 'happenedOn' },
      later: ['askCompensation'],
    },
    unpaid: {
      when: harm.has('wages'),
      says: ['wage-claim'],
      deadlines: { 'wage-claim': 'dueOn' },
      today: ['askWages'],
      help: ['work-wages'],
    },
    workDayUnknown: {
      when: all(harm.has('wages', 'punished'), any(dueOn.isUnsure(), punishedOn.isUnsure())),
      says: ['wage-limits'],
      today: ['findFirstDay'],
    },
    unpaidSoon: { when: all(harm.has('wages'), payTime.is('soon')), says: ['wage-claim'], now: ['fileInTime'] },
    unpaidLate: { when: payTime.is('passed'), says: ['wage-claim'], today: ['askWages'] },
    punished: {
      when: harm.has('punished'),
      says: ['wage-limits', 'equal-rights-300'],
      deadlines: { 'equal-rights': 'punishedOn' },
      today: ['noteBoss'],
      onward: ['violated'],
      help: ['work-wages'],
    },
    punishedLate: { when: complaintTime.is('passed'), says: ['wage-limits'], today: ['callLawyer'] },
  }) satisfies Rules;
