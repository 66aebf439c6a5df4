import type { About, Rules } from './about.ts';

/** What goes with each: help that is not the police comes first, but for a phone that nobody watches, and what needs nobody else. */
const first = { now: ['privatePhone', 'advocateFirst'], today: ['writeIfSafe'] } as const;

/** Short answers: danger now before all else, then what happened, the most dangerous first. */
export const shortAnswers = ({ danger, harm }: About) =>
  ({
    dangerNow: {
      short: true,
      when: danger.is('now'),
      says: ['victim-advocate-private', 'victim-rights-any-status'],
      ...first,
      now: ['call911', ...first.now],
      help: ['domestic-abuse', 'sexual-assault', 'crime-victim'],
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
    attacked: {
      short: true,
      when: harm.has('attack'),
      says: ['victim-rights-any-status'],
      ...first,
      help: ['crime-victim'],
    },
    saw: {
      short: true,
      when: harm.has('witness'),
      says: ['status-questions-no-ban-found', 'silence'],
      now: ['privatePhone', 'advocateFirst', 'ownLawyerFirst'],
      today: first.today,
      help: ['crime-victim', 'lawyer-referral'],
    },
    atWork: {
      short: true,
      when: harm.has('wages', 'punished'),
      says: ['wage-none-found'],
      now: ['privatePhone', 'callLawyer'],
      today: ['askWages', ...first.today],
      help: ['work-wages', 'lawyer-referral'],
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
