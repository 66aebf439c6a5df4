// The mistakes that must not compile, each under @ts-expect-error: `tsc` fails if one of them compiles.
import type { Source, Statement } from '#law/register.ts';
import type { SourceId } from '#law/sources.ts';
import { all } from '#machines/engine/condition.ts';
import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow } from '#machines/engine/flow.ts';
import { county, moment, one, sensitive, several } from '#machines/engine/question.ts';

const script = defineFlow('mistakes')
  .ask('where', one('jail', 'free'))
  .ask('papers', sensitive(several('i247a', 'judgeSigned')));

// @ts-expect-error a question that does not exist
script.ask('copy', one('yes', 'no'), { when: ({ papres }) => papres.has('i247a') });
// @ts-expect-error a question asked later
script.ask('copy', one('yes', 'no'), { when: ({ copy }) => copy.is('yes') });
// @ts-expect-error an option that is not offered
script.ask('copy', one('yes', 'no'), { when: ({ where }) => where.is('jale') });
// @ts-expect-error the verb of another kind: one option is, a list has
script.ask('copy', one('yes', 'no'), { when: ({ where }) => where.has('jail') });
// @ts-expect-error the verb of another kind
script.ask('copy', one('yes', 'no'), { when: ({ papers }) => papers.is('i247a') });
// @ts-expect-error the same question again
script.ask('where', one('yes', 'no'));
script.ask('copy', one('yes', 'no'), {
  when: ({ where }) => where.is('jail'),
  // @ts-expect-error when and unless at once
  unless: ({ where }) => where.is('free'),
});
// @ts-expect-error a notice with a step that does not exist
script.tell('nextHour', ['callNobody']);
// @ts-expect-error a stop needs its condition
script.stop('enough');

const flow = script.ask('county', county()).ask('due', moment()).end();

defineFlow('date')
  .ask('due', moment())
  // @ts-expect-error a date has no options
  .stop('past', { when: ({ due }) => due.is('2026') });

findingsFor(
  flow,
  // @ts-expect-error a fact that needs a question that does not exist
  (fact) => ({ hold: fact(['past', 'within'], ['duee'], () => 'past') }),
  () => ({}),
);
findingsFor(
  flow,
  // @ts-expect-error a fact with a value that is not among its values
  (fact) => ({ hold: fact(['past', 'within'], ['due'], () => 'pastBth') }),
  () => ({}),
);
findingsFor(
  flow,
  (fact) => ({ hold: fact(['past', 'within'], ['due'], () => 'past') }),
  ({ where, hold }) => ({
    // @ts-expect-error a statement that does not exist
    unknownStatement: { when: where.is('jail'), says: ['hold-49-hours'] },
    // @ts-expect-error a finding without a statement
    silent: { when: where.is('jail'), says: [] },
    // @ts-expect-error a value the fact does not have
    unknownValue: { when: hold.is('pastBth'), says: ['clock-start'] },
    // @ts-expect-error a property that findings do not have
    misspelled: { when: where.is('jail'), says: ['clock-start'], latters: ['x'] },
    // @ts-expect-error a step that does not exist
    unknownStep: { when: where.is('jail'), says: ['clock-start'], now: ['callNobody'] },
    // @ts-expect-error a deadline that runs from a question that is no date
    noDate: { when: where.is('jail'), says: ['clock-start'], deadlines: { detainer: 'where' } },
    // @ts-expect-error a kind of deadline that does not exist
    noDeadline: { when: where.is('jail'), says: ['clock-start'], deadlines: { parking: 'due' } },
    // @ts-expect-error a problem nobody helps with
    noHelp: { when: where.is('jail'), says: ['clock-start'], help: ['parking'] },
    right: { when: all(where.is('jail'), hold.is('past')), says: ['clock-start'], deadlines: { detainer: 'due' } },
  }),
);

const dates = { checked: '2026-11-24', reviewBy: '2027-02-22', reviewed: null } as const;
// @ts-expect-error a statement without a source
export const unsourced: Statement<SourceId> = { standing: 'confirmed', sources: [], ...dates };
// @ts-expect-error a source that is not registered
export const unregistered: Statement<SourceId> = { standing: 'confirmed', sources: [{ source: 'cfr-999' }], ...dates };
// @ts-expect-error a standing that does not exist
export const certain: Statement<SourceId> = { standing: 'certain', sources: [{ source: 'cfr-287.7' }], ...dates };
// @ts-expect-error a source without an address where it can be checked
export const nowhere: Source = {
  kind: 'statute',
  cite: 'Wis. Stat. 893.80',
  asOf: null,
};
