import { all } from '../engine/condition.ts';
import { findingsFor } from '../engine/finding.ts';
import { detainerFacts } from './facts.ts';
import { detainer } from './flow.ts';

/** What can be said to somebody who asks whether they were held on a detainer; the first short one that is sure is the short answer. */
export const detainerFindings = findingsFor(
  detainer,
  detainerFacts,
  ({ where, reason, otherHold, papers, county, ended, paper, hold, form, notice, model, agreed, sued, practice }) => {
    const onlyIce = otherHold.is('nothing');
    const onDetainer = paper.is('detainer');
    const onlyDetainer = all(onDetainer, onlyIce);
    const tooLong = hold.is('pastForm', 'pastBoth');
    const heldNow = where.is('jail', 'prison');
    const held = all(onlyIce, hold.is('within', 'pastForm', 'pastBoth'));
    const byCounty = where.is('jail', 'ice', 'free', 'elsewhere');
    const bothCounts = ['hold-48-regulation', 'hold-48-form', 'clock-start'] as const;
    const forHold = { today: ['callLawyer'], help: ['held-in-jail', 'deportation-defense'] } as const;
    return {
      // First of all: what does not carry over.
      notCovered: {
        when: where.is('elsewhere'),
        says: ['other-places-differ'],
        now: ['safetyFirst', 'callLawyer'],
        help: ['deportation-defense', 'lawyer-referral'],
      },

      // Short answers, the most decisive first.
      heldInTwoPlaces: {
        short: true,
        when: all(where.is('free'), reason.isNot('notYet'), ended.isNone()),
        says: ['clock-start'],
        today: ['callLawyer', 'writeTimes'],
        help: ['held-in-jail', 'deportation-defense'],
      },
      takenEarly: {
        short: true,
        when: all(where.is('ice', 'free', 'elsewhere'), reason.is('notYet')),
        says: ['clock-start', 'holds-stop-clock'],
        today: ['callLawyer', 'writeTimes'],
        help: ['deportation-defense', 'criminal-defense'],
      },
      notHeldYet: {
        short: true,
        when: reason.is('notYet'),
        says: ['clock-start', 'holds-stop-clock'],
        now: ['safetyFirst', 'callLawyer'],
        help: ['deportation-defense', 'criminal-defense'],
      },
      heldOtherwise: {
        short: true,
        when: all(reason.isNot('notYet'), otherHold.is('supervision', 'otherCase')),
        says: ['holds-stop-clock', 'clock-start'],
        today: ['askOtherHold', 'callLawyer'],
        help: ['criminal-defense', 'deportation-defense'],
      },
      judgesWarrant: {
        short: true,
        when: paper.is('judge', 'judgeAndDetainer'),
        says: ['judge-warrant-differs', 'judge-warrant-own-reason'],
        today: ['callLawyer'],
        help: ['criminal-defense', 'deportation-defense'],
      },
      longAgo: {
        short: true,
        when: all(onDetainer, reason.isNot('notYet'), form.is('notRead')),
        says: ['detainer-is-request'],
        today: ['callLawyer'],
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
        today: ['askHold', 'callLawyer'],
      },
      noSign: {
        short: true,
        when: papers.isNone(),
        says: ['detainer-is-request'],
        today: ['askHold'],
        help: ['held-in-jail', 'find-person'],
      },
      timeUnknown: {
        short: true,
        when: all(onDetainer, hold.isUnsure()),
        says: bothCounts,
        ...forHold,
        today: ['askWhenDue', 'callLawyer'],
      },
      paperUnknown: {
        short: true,
        when: papers.isUnsure(),
        says: ['no-judge-signs', 'detainer-is-request'],
        today: ['askWhoSigned', 'callLawyer'],
        help: ['held-in-jail', 'deportation-defense'],
      },
      otherHoldUnknown: {
        short: true,
        when: otherHold.isUnsure(),
        says: ['clock-start', 'holds-stop-clock'],
        today: ['askOtherHold', 'callLawyer'],
        help: ['held-in-jail', 'criminal-defense'],
      },

      // Where the person is.
      inJail: {
        when: where.is('jail'),
        says: ['silence', 'do-not-sign'],
        now: ['safetyFirst', 'callLawyer'],
        today: ['staySilent', 'writeTimes'],
        help: ['held-in-jail', 'criminal-defense'],
      },
      inPrison: {
        when: where.is('prison'),
        says: ['prison-no-rule', 'silence', 'do-not-sign'],
        now: ['safetyFirst', 'callLawyer'],
        today: ['staySilent', 'askPrison', 'writeTimes'],
        help: ['held-in-jail', 'criminal-defense'],
      },
      inIceCustody: {
        when: where.is('ice'),
        says: ['locator', 'silence', 'do-not-sign'],
        now: ['safetyFirst', 'callLawyer', 'searchLocator'],
        today: ['staySilent', 'writeTimes'],
        help: ['find-person', 'deportation-defense', 'bond'],
      },
      free: {
        when: where.is('free'),
        says: ['silence'],
        today: ['writeTimes', 'callLawyer'],
        help: ['civil-rights', 'lawyer-referral'],
      },
      whereUnknown: {
        when: where.isUnsure(),
        says: ['locator', 'silence', 'do-not-sign'],
        now: ['safetyFirst', 'callLawyer', 'searchLocator', 'askHold'],
        today: ['staySilent'],
        help: ['find-person', 'held-in-jail'],
      },
      beforeBail: {
        when: all(where.is('jail'), reason.is('notYet')),
        says: ['clock-start'],
        now: ['lawyerBeforeBail'],
      },
      noSignInJail: { when: all(where.is('jail'), papers.isNone()), says: ['detainer-is-request'], now: ['askHold'] },
      askForRelease: {
        when: all(heldNow, onlyDetainer, tooLong),
        says: ['new-seizure'],
        now: ['askRelease', 'callLawyer'],
        help: ['held-in-jail'],
      },

      untilTheEnd: { when: all(heldNow, onlyDetainer, hold.is('within')), says: bothCounts, today: ['askAtEnd'] },

      // What the papers are.
      i247a: {
        when: papers.has('i247a'),
        says: ['detainer-is-request', 'no-judge-signs', 'copy-to-person'],
        today: ['askCopy'],
      },
      told: { when: papers.has('told'), says: ['copy-to-person'], today: ['askCopy'] },
      i200: { when: papers.has('i200'), says: ['i200-officer'], today: ['askCopy'] },
      i205: {
        when: papers.has('i205'),
        says: ['i205-final-order', 'final-order-no-bond'],
        today: ['callLawyer', 'tellI205'],
        help: ['deportation-defense'],
      },
      judgeAndDetainer: { when: paper.is('judgeAndDetainer'), says: bothCounts },
      hoursCounted: {
        when: all(paper.isNot('judge', 'none'), reason.isNot('notYet'), onlyIce, form.is('read')),
        says: bothCounts,
        deadlines: { detainer: 'due' },
      },

      // What opened the door: the paper that proves the hour from which the clock runs.
      bailPaid: { when: reason.is('bailPaid'), says: ['clock-start'], today: ['keepReceipt'] },
      chargesDropped: { when: reason.is('chargesDropped'), says: ['clock-start'], today: ['keepDismissal'] },
      judgeOrdered: { when: reason.is('judgeOrdered'), says: ['clock-start'], today: ['keepOrder'] },
      sentenceDone: { when: reason.is('sentenceDone'), says: ['clock-start'], today: ['askSentenceEnd'] },
      checkTimes: { when: hold.is('leftBefore'), says: ['clock-start'], today: ['writeTimes'] },
      supervision: {
        when: all(reason.isNot('notYet'), otherHold.is('supervision')),
        says: ['supervision-hold', 'holds-stop-clock'],
        today: ['askAgent'],
        help: ['criminal-defense'],
      },
      reasonUnknown: { when: reason.isUnsure(), says: ['clock-start', 'holds-stop-clock'], today: ['askWhenDue'] },

      // What Wisconsin and the county say.
      wisconsinPower: { when: where.isNot('prison', 'elsewhere'), says: ['voces-pending', 'no-state-law-requires'] },
      countySued: { when: sued.is('sued'), says: ['voces-pending'] },
      jailAgreement: { when: model.is('jail', 'both'), says: ['agreement-listed', 'model-jail'] },
      warrantAgreement: { when: model.is('warrant', 'both'), says: ['agreement-listed', 'model-warrant'] },
      noAgreement: { when: model.is('none'), says: ['agreement-none-listed', 'cooperation-needs-no-agreement'] },
      countyHolds: { when: practice.is('honors'), says: ['practice-honors'] },
      countyWantsWarrant: { when: practice.is('needsWarrant'), says: ['practice-needs-warrant'] },
      countyNotOnRecord: { when: practice.is('notOnRecord'), says: ['practice-not-on-record', 'practice-most'] },
      countyUnknown: { when: county.isUnsure(), says: ['practice-most'], today: ['askCounty'] },

      // Claims that run from the first hour too long.
      claimCounty: {
        when: all(byCounty, held, form.is('read')),
        says: ['claim-notice-local', 'claim-1983', 'claim-tort', 'jail-register'],
        later: ['askLawyerNotice', 'askRegister'],
        deadlines: { 'notice-local': 'due', 'section-1983': 'due', 'tort-intentional': 'due' },
        help: ['civil-rights', 'lawyer-referral'],
      },
      claimState: {
        when: all(where.is('prison'), held, form.is('read')),
        says: ['claim-notice-state', 'claim-1983', 'claim-tort'],
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
        says: ['agreement-federal-color', 'claim-ftca'],
        deadlines: { ftca: 'due' },
      },
    };
  },
);
