import { describe, expect, test } from 'vitest';
import { ruling, rulings } from '#law/ruling.ts';
import { atoms } from '#machines/engine/condition.ts';
import { only } from '#machines/engine/prove.ts';
import { flowIds, flows } from '#machines/flows.ts';
import { proven } from './laws/law.ts';
import { laws, lawsOfDoubt } from './laws/laws.ts';
import { noIdleQuestion } from './laws/no-idle-question.ts';
import { pairs } from './laws/pairs.ts';
import { pairsApart } from './laws/pairs-apart.ts';
import { under } from './laws/under.ts';

/** The same Monday as in the proof of the ruling as it is recorded. */
const now = { on: '2026-11-30', at: '09:00' };

/** The laws that can be tried on a part of the findings: questions hang on all of them together, and pairs name others. */
const parted = laws.filter((law) => law !== noIdleQuestion && law.says !== pairsApart(pairs).says);

describe.each(flowIds)('%s', async (id) => {
  const findings = await flows[id]();
  const recorded = proven(under(findings, { now }), { now });

  test.each(lawsOfDoubt)('$says', { timeout: 240_000 }, ({ broken }) => {
    expect(broken(recorded).slice(0, 20)).toEqual([]);
  });

  // What the supreme court says changes findings and no question, so its other states are proven over what reads it and the short answers.
  describe.each(rulings.filter((state) => state !== ruling.is))('were the ruling “%s”', (state) => {
    const around = { now, ruling: state };
    const possible = under(findings, around);
    const reading = Object.entries(possible.rules).flatMap(([rule, { when, short }]) =>
      short || atoms(when).some(({ about }) => about === 'ruling') ? [rule] : [],
    );
    const supposed = proven(only(possible, reading), around);

    test.each(parted)('$says', { timeout: 240_000 }, ({ broken }) => {
      expect(broken(supposed).slice(0, 20)).toEqual([]);
    });
  });
});
