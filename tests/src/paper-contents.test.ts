import { expect, test } from 'vitest';
import { all } from '#machines/engine/condition.ts';
import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow } from '#machines/engine/flow.ts';
import { county, day, one } from '#machines/engine/question.ts';
import { contentsOf } from '#src/paper/contents.ts';

/** A made-up flow: one county is on both sides, two others on the left, all the rest on the right. */
const madeUp = findingsFor(
  defineFlow('madeUp').ask('who', one('me', 'other')).ask('county', county()).ask('on', day()).end(),
  (fact) => ({
    side: fact(['left', 'right'], ['county'], ({ county: code }) => {
      if (code === '55025') return ['left', 'right'];
      if (code === undefined) return undefined;
      return code === '55001' || code === '55003' ? 'left' : 'right';
    }),
  }),
  ({ side, who, county: place, on }) => ({
    mine: { when: all(side.is('left'), who.is('me')), says: ['silence'], help: ['bond'] },
    left: {
      short: true,
      when: side.is('left'),
      says: ['locator', 'silence'],
      deadlines: { ftca: 'on' },
      help: ['bond'],
    },
    unknown: { when: place.isUnsure(), says: ['silence'] },
    late: { short: true, when: on.isUnsure(), says: ['do-not-sign', 'locator'] },
  }),
);

test('what a flow comes to on paper', () => {
  const { short, more, statements, problems, deadlines } = contentsOf(madeUp);
  expect(short.map(([id]) => id)).toEqual(['left', 'late']);
  expect(more.map(([id]) => id)).toEqual(['mine', 'unknown']);
  // The short ones stand first on the page, so they give the first numbers.
  expect(statements).toEqual(['locator', 'silence', 'do-not-sign', 'claim-ftca']);
  expect(deadlines).toEqual([['ftca', ['on']]]);
  expect(problems).toEqual(['bond']);
});

test('a finding names the counties in which the county alone makes it sure', () => {
  expect([...contentsOf(madeUp).counties]).toEqual([['left', ['55001', '55003']]]);
});

test('a flow without a county names none', () => {
  const flow = defineFlow('madeUp').ask('who', one('me', 'other')).end();
  const findings = findingsFor(
    flow,
    () => ({}),
    ({ who }) => ({ me: { when: who.is('me'), says: ['silence'] } }),
  );
  expect(contentsOf(findings).counties.size).toBe(0);
});
