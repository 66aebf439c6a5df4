import { describe, expect, test } from 'vitest';
import { ruling, rulings } from '#law/ruling.ts';
import { atoms } from '#machines/engine/condition.ts';
import { only } from '#machines/engine/prove.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { everyResultWhole } from './laws/every-result-whole.ts';
import { proven } from './laws/law.ts';
import { laws, lawsOfDoubt } from './laws/laws.ts';
import { noIdleQuestion } from './laws/no-idle-question.ts';
import { noTwinOptions } from './laws/no-twin-options.ts';
import { pairs } from './laws/pairs.ts';
import { pairsApart } from './laws/pairs-apart.ts';
import { under } from './laws/under.ts';
import { urgentNeverLost } from './laws/urgent-never-lost.ts';

/** The same Monday as in the proof of the ruling as it is recorded. */
const now = { on: '2026-11-30', at: '09:00' };

/** The laws that can be tried on a part of the findings: the others speak of all that somebody is told together. */
const whole: readonly string[] = [
  noIdleQuestion,
  noTwinOptions,
  everyResultWhole,
  urgentNeverLost,
  pairsApart(pairs),
].map(({ says }) => says);
const parted = laws.filter(({ says }) => !whole.includes(says));

describe.each(flowIds)('%s', async (id) => {
  const findings = await flows[id]();
  const recorded = proven(under(findings, { now }), { now });

  test.each(lawsOfDoubt)('$says', { timeout: 240_000 }, ({ broken }) => {
    expect(broken(recorded).slice(0, 20)).toEqual([]);
  });

  // What the supreme court says changes findings and no question, so its other states are proven over what reads it; where
  // nothing does, all is as it was proven for the state that is recorded.
  const supposed = rulings.flatMap((state) => {
    const around = { now, ruling: state };
    const possible = under(findings, around);
    const reading = Object.entries(possible.rules).flatMap(([rule, { when }]) =>
      atoms(when).some(({ about }) => about === 'ruling') ? [rule] : [],
    );
    return state === ruling.is || reading.length === 0
      ? []
      : [{ state, flow: proven(only(possible, reading), around) }];
  });
  describe.each(supposed)('were the ruling “$state”', ({ flow }) => {
    test.each(parted)('$says', { timeout: 240_000 }, ({ broken }) => {
      expect(broken(flow).slice(0, 20)).toEqual([]);
    });
  });
});
