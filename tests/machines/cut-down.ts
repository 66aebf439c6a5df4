import { all, any } from '#machines/engine/condition.ts';
import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow } from '#machines/engine/flow.ts';
import { moment, one, sensitive, several } from '#machines/engine/question.ts';

/** A flow of the kind of *detainer*, small enough that every single answer can be walked: a notice, when, unless, a stop, two dates. */
export const cutDown = defineFlow('cut-down')
  .ask('where', sensitive(one('jail', 'prison', 'free')))
  .ask('reason', one('paid', 'notYet'))
  .tell('nextHour', ['callLawyer'], { unless: ({ where, reason }) => any(where.is('free'), reason.is('notYet')) })
  .ask('papers', several('request', 'judge'))
  .ask('copy', one('yes', 'no'), { when: ({ papers }) => papers.has('request') })
  .ask('county', one('north', 'south', 'east'), { unless: ({ where }) => where.is('prison') })
  .stop('notYet', { when: ({ reason }) => reason.is('notYet') })
  .ask('due', moment())
  .ask('ended', moment({ past: true, none: true }), {
    unless: ({ where, due }) => any(where.is('jail'), due.isUnsure()),
  })
  .end();

export const cutDownFindings = findingsFor(
  cutDown,
  (fact) => ({
    // North and east have the same record, so that two counties fold into one class.
    agreement: fact(['signed', 'none'], ['county'], ({ county }) => county && (county === 'south' ? 'none' : 'signed')),
    // Two made-up facts on which folding could go wrong: one where another answer narrows the place down later, …
    near: fact(['yes', 'no'], ['where', 'copy'], ({ where, copy }) => {
      if (where === undefined || copy === undefined) return undefined;
      return where === 'jail' || (where === 'prison' && copy === 'no') ? 'yes' : 'no';
    }),
    // … and one where papers differ only as long as nobody is asked for the copy.
    filed: fact(['yes', 'no'], ['papers', 'copy'], ({ papers, copy }) =>
      copy === undefined && papers?.includes('judge') ? 'yes' : 'no',
    ),
    hold: fact(['short', 'long'], ['reason', 'due', 'ended'], ({ reason, due, ended }, { now }) => {
      if (reason === 'notYet' || due === undefined || due === 'none') return undefined;
      const last = ended === undefined || ended === 'none' ? now : ended;
      const [from, to] = [
        'from' in due ? [due.from, due.to] : [due, due],
        'from' in last ? [last.from, last.to] : [last, last],
      ];
      const month = (of: { readonly on: string } | undefined) => of?.on.slice(0, 7);
      const readings = [month(from[0]) === month(to[1]), month(from[1]) === month(to[0])];
      return [...new Set(readings.map((same) => (same ? ('short' as const) : ('long' as const))))];
    }),
  }),
  ({ where, reason, papers, copy, county, ended, agreement, hold, near, filed }) => ({
    judge: {
      short: true,
      when: papers.has('judge'),
      says: ['judge-warrant-differs'],
      now: ['callLawyer'],
      help: ['held-in-jail'],
    },
    notYet: {
      short: true,
      when: reason.is('notYet'),
      says: ['clock-start'],
      now: ['safetyFirst'],
      help: ['held-in-jail'],
    },
    long: {
      short: true,
      when: all(papers.has('request'), hold.is('long')),
      says: ['clock-start'],
      now: ['callLawyer'],
      help: ['held-in-jail'],
    },
    otherwise: {
      short: true,
      when: where.isNot('prison'),
      says: ['silence'],
      now: ['callLawyer'],
      help: ['held-in-jail'],
    },
    prison: { short: true, when: where.is('prison'), says: ['silence'], now: ['callLawyer'], help: ['held-in-jail'] },
    whereUnknown: {
      short: true,
      when: where.isUnsure(),
      says: ['locator'],
      now: ['callLawyer'],
      help: ['find-person'],
    },
    noCopy: { when: copy.is('no'), says: ['copy-to-person'] },
    agreement: { when: agreement.is('signed'), says: ['agreement-listed'] },
    noAgreement: { when: agreement.is('none'), says: ['agreement-none-listed'] },
    countyUnknown: { when: county.isUnsure(), says: ['practice-most'] },
    claim: { when: all(where.is('jail', 'free'), hold.is('long')), says: ['claim-notice-local'] },
    // Whether somebody is free can be told twice over: a county rules out prison, the time it ended rules out jail.
    free: { when: where.is('free'), says: ['silence'] },
    near: { when: near.is('yes'), says: ['silence'] },
    filed: { when: filed.is('yes'), says: ['silence'] },
    stillHeld: { when: ended.isNone(), says: ['hold-48-form'] },
  }),
);

/** Fewer dates than a proof samples: long before, this month, ahead, "about" across the turn of a month. */
export const cutDownDates = [
  { on: '2026-05-04', at: '10:00' },
  { on: '2026-11-28', at: '10:00' },
  { on: '2026-12-02', at: '10:00' },
  { from: { on: '2026-10-30' }, to: { on: '2026-11-02' } },
];
