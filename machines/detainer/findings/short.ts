import { all, any } from '../../engine/condition.ts';
import { type About, bothCounts, type Rules } from './about.ts';

const forHold = { today: ['callLawyer', 'writeTimes'], help: ['held-in-jail', 'deportation-defense'] } as const;

/** Short answers, the most decisive first. */
export const shortAnswers = ({
  where,
  reason,
  otherHold,
  papers,
  ended,
  paper,
  hold,
  form,
  onDetainer,
  onlyDetainer,
  tooLong,
}: About) =>
  ({
    heldInTwoPlaces: {
      short: true,
      when: all(where.is('free'), reason.isNot('notYet'), ended.isNone()),
      says: ['clock-start'],
      today: ['callLawyer', 'writeTimes'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    takenEarly: {
      short: true,
      when: all(where.is('ice', 'free', 'deported'), reason.is('notYet')),
      says: ['clock-start', 'holds-stop-clock'],
      today: ['callLawyer', 'writeTimes'],
      help: ['deportation-defense', 'criminal-defense'],
    },
    notHeldYet: {
      short: true,
      when: reason.is('notYet'),
      says: ['clock-start', 'holds-stop-clock'],
      now: ['safetyFirst', 'callLawyer'],
      today: ['writeTimes'],
      help: ['deportation-defense', 'criminal-defense'],
    },
    heldOtherwise: {
      short: true,
      when: all(reason.isNot('notYet'), otherHold.is('supervision', 'otherCase')),
      says: ['holds-stop-clock', 'clock-start'],
      today: ['askOtherHold', 'callLawyer', 'writeTimes'],
      help: ['criminal-defense', 'deportation-defense'],
    },
    judgesWarrant: {
      short: true,
      when: any(
        paper.is('judge'),
        all(paper.is('judgeAndDetainer'), any(otherHold.is('supervision', 'otherCase'), otherHold.isUnsure())),
      ),
      says: ['judge-warrant-differs', 'judge-warrant-own-reason'],
      today: ['callLawyer', 'writeTimes'],
      help: ['criminal-defense', 'deportation-defense'],
    },
    longAgo: {
      short: true,
      when: all(onDetainer, reason.isNot('notYet'), form.is('notRead')),
      says: ['detainer-is-request'],
      today: ['callLawyer', 'writeTimes'],
      help: ['lawyer-referral', 'civil-rights'],
    },
    pastBoth: { short: true, when: all(onlyDetainer, hold.is('pastBoth')), says: bothCounts, ...forHold },
    pastForm: { short: true, when: all(onlyDetainer, hold.is('pastForm')), says: bothCounts, ...forHold },
    pastFormAtLeast: { short: true, when: all(onlyDetainer, tooLong), says: bothCounts, ...forHold },
    within: { short: true, when: all(onlyDetainer, hold.is('within')), says: bothCounts, ...forHold },
    ahead: { short: true, when: all(onDetainer, hold.is('ahead')), says: bothCounts, ...forHold },
    leftBefore: {
      short: true,
      when: all(onDetainer, hold.is('leftBefore')),
      says: ['clock-start'],
      today: ['callLawyer', 'writeTimes'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    warrantOnly: {
      short: true,
      when: paper.is('warrant'),
      says: ['i200-officer', 'detainer-is-request'],
      ...forHold,
      now: ['safetyFirst'],
      today: ['askHold', 'callLawyer', 'writeTimes'],
    },
    noSign: {
      short: true,
      when: papers.isNone(),
      says: ['detainer-is-request'],
      now: ['safetyFirst'],
      today: ['askHold', 'writeTimes'],
      help: ['held-in-jail', 'find-person'],
    },
    timeUnknown: {
      short: true,
      when: all(onDetainer, hold.isUnsure()),
      says: bothCounts,
      ...forHold,
      today: ['askWhenDue', 'callLawyer', 'writeTimes'],
    },
    paperUnknown: {
      short: true,
      when: papers.isUnsure(),
      says: ['no-judge-signs', 'detainer-is-request'],
      today: ['askWhoSigned', 'callLawyer', 'writeTimes'],
      help: ['held-in-jail', 'deportation-defense'],
    },
    otherHoldUnknown: {
      short: true,
      when: otherHold.isUnsure(),
      says: ['clock-start', 'holds-stop-clock'],
      today: ['askOtherHold', 'callLawyer', 'writeTimes'],
      help: ['held-in-jail', 'criminal-defense'],
    },
  }) satisfies Rules;
