import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** What goes with each: help that is not the police comes first, but for a phone that nobody watches, and what needs nobody else. */
const first = { now: ['privatePhone', 'advocateFirst'], today: ['writeIfSafe'] } as const;

/** The State Bar, Legal Action and the state's wage office, in that order; no office of one county, which does not do wages. */
const wageHelp = ['work-wages', 'office'] as const;

/** Short answers: danger now before all else, then what happened, the most dangerous first. */
export const shortAnswers = ({ danger, harm, minor, known }: About) =>
  ({
    dangerNow: {
      short: true,
      when: danger.is('now'),
      says: ['victim-advocate-private', 'victim-rights-any-status'],
      ...first,
      now: ['call911', ...first.now],
      help: ['domestic-abuse', 'sexual-assault', 'crime-victim'],
    },
    childHurt: {
      short: true,
      when: all(minor.is('yes'), harm.has('sexual', 'home')),
      says: ['child-abuse-reporters', 'victim-advocate-private'],
      now: ['privatePhone', 'keepChildAway'],
      today: first.today,
      help: ['crime-victim', 'children-families'],
    },
    forced: {
      short: true,
      when: harm.has('forced'),
      says: ['trafficking-signs', 'papers-kept', 'forced-work-threats', 'advocate-labor-not-named'],
      ...first,
      now: ['privatePhone', 'forcedLineFirst'],
      help: ['trafficking', 'crime-victim'],
    },
    sexual: {
      short: true,
      when: harm.has('sexual'),
      says: ['victim-advocate-private', 'victim-rights-any-status'],
      ...first,
      now: ['privatePhone', 'assaultLineFirst'],
      help: ['sexual-assault', 'crime-victim'],
    },
    atHome: {
      short: true,
      when: harm.has('home'),
      says: ['victim-advocate-private', 'victim-rights-any-status'],
      ...first,
      help: ['domestic-abuse', 'crime-victim'],
    },
    attackedPoliceKnow: {
      short: true,
      when: all(harm.has('attack'), known.has('police')),
      says: ['victim-rights-any-status'],
      now: ['privatePhone', 'beforePoliceAgain'],
      today: first.today,
      help: ['crime-victim'],
    },
    attacked: {
      short: true,
      when: harm.has('attack'),
      says: ['victim-rights-any-status'],
      ...first,
      help: ['crime-victim'],
    },
    sawAndKnown: {
      short: true,
      when: all(harm.has('witness'), known.has('police', 'court')),
      says: ['status-questions-no-ban-found', 'silence'],
      now: ['privatePhone', 'ownLawyerFirst'],
      today: first.today,
      help: ['lawyer-referral'],
    },
    saw: {
      short: true,
      when: harm.has('witness'),
      says: ['status-questions-no-ban-found', 'silence'],
      now: ['privatePhone', 'advocateFirst', 'ownLawyerFirst'],
      today: first.today,
      help: ['lawyer-referral', 'crime-victim'],
    },
    punishedOnly: {
      short: true,
      when: all(harm.has('punished'), harm.hasNo('wages')),
      says: ['wage-limits', 'threats-no-one-rule'],
      now: ['privatePhone', 'callLawyer'],
      today: first.today,
      help: wageHelp,
    },
    atWork: {
      short: true,
      when: harm.has('wages', 'punished'),
      says: ['wage-none-found'],
      now: ['privatePhone', 'callLawyer'],
      today: ['askWages', ...first.today],
      help: wageHelp,
    },
    somethingElse: {
      short: true,
      when: harm.isNone(),
      says: ['victim-rights-any-status'],
      ...first,
      help: ['crime-victim', 'lawyer-referral'],
    },
    harmUnknown: {
      short: true,
      when: harm.isUnsure(),
      says: ['victim-rights-any-status', 'victim-advocate-private'],
      ...first,
      help: ['domestic-abuse', 'sexual-assault', 'crime-victim'],
    },
  }) satisfies Rules;
