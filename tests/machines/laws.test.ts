import { describe, expect, test } from 'vitest';
import { flowIds, flows } from '#machines/flows.ts';
import { proven } from './laws/law.ts';
import { laws } from './laws/laws.ts';
import { reportOn } from './laws/report.ts';

/** A Monday morning after Thanksgiving: the two counts of a hold from Friday differ. */
const around = { now: { on: '2026-11-30', at: '09:00' } };

describe.each(flowIds)('%s', async (id) => {
  const flow = proven(await flows[id](), around);

  test.each(laws)('$says', { timeout: 120_000 }, ({ broken }) => {
    expect(broken(flow).slice(0, 20)).toEqual([]);
  });

  test('the report counts every way, and says what is sampled or bounded', () => {
    const report = reportOn(flow, laws, process.env.FG_REPORT === '1');
    console.log(report.join('\n'));
    expect(report[0]).toMatch(new RegExp(`^${id}: \\d[\\d,]* ways`));
    for (const { says, bound } of laws) if (bound) expect(report.join('\n')).toContain(`${says}: ${bound}`);
  });
});
