import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow } from '#machines/engine/flow.ts';
import { moment, one } from '#machines/engine/question.ts';

/** A small flow that breaks no law: whoever changes it below breaks the one that the test names. */
export const script = defineFlow('sound')
  .ask('where', one('jail', 'free'))
  .tell('nextHour', ['callLawyer'], { unless: ({ where }) => where.is('free') })
  .ask('due', moment(), { unless: ({ where }) => where.is('free') });
/** Its findings. */
export const sound = findingsFor(
  script.end(),
  (fact) => ({
    month: fact(['this', 'earlier'], ['due'], ({ due }) => {
      if (due === undefined || due === 'none') return undefined;
      const days = 'from' in due ? [due.from.on, due.to.on] : [due.on, due.on];
      return [...new Set(days.map((on) => (on >= '2026-11' ? ('this' as const) : ('earlier' as const))))];
    }),
  }),
  ({ where, month }) => ({
    free: {
      short: true,
      when: where.is('free'),
      says: ['silence'],
      now: ['callLawyer'],
      today: ['writeTimes'],
      help: ['lawyer-referral'],
    },
    jail: {
      short: true,
      when: where.is('jail'),
      says: ['silence'],
      now: ['callLawyer'],
      today: ['writeTimes'],
      help: ['held-in-jail'],
    },
    unknown: {
      short: true,
      when: where.isUnsure(),
      says: ['locator'],
      now: ['callLawyer'],
      today: ['writeTimes'],
      help: ['find-person'],
    },
    recent: { when: month.is('this'), says: ['clock-start'] },
    before: { when: month.is('earlier'), says: ['clock-start'] },
  }),
);
