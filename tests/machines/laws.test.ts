import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulings } from '#law/ruling.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { proven } from './laws/law.ts';
import { laws, quickLaws } from './laws/laws.ts';
import { reportOn, rowOf } from './laws/report.ts';
import { under } from './laws/under.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n');

/** A Monday morning after Thanksgiving: the two counts of a hold from Friday differ. */
const now = { on: '2026-11-30', at: '09:00' };

describe.each(flowIds)('%s', async (id) => {
  const findings = await flows[id]();
  const flow = proven(under(findings, { now }), { now });

  test.each(quickLaws)('$says', { timeout: 120_000 }, ({ broken }) => {
    expect(broken(flow).slice(0, 20)).toEqual([]);
  });

  test('no finding is left that no ruling allows', () => {
    const allowed = rulings.flatMap((state) => Object.keys(under(findings, { now, ruling: state }).rules));
    expect(Object.keys(findings.rules).filter((rule) => !allowed.includes(rule))).toEqual([]);
  });

  test('stands in the README’s table with what it has', () => {
    if (process.env.FG_REPORT) console.log(rowOf(flow));
    expect(readme).toContain(rowOf(flow));
  });

  test('the report counts every way, and says what is sampled or bounded', () => {
    const report = reportOn(flow, laws, process.env.FG_REPORT === '1');
    console.log(report.join('\n'));
    expect(report[0]).toMatch(new RegExp(`^${id}: \\d[\\d,]* ways`));
    for (const { says, bound } of laws) if (bound) expect(report.join('\n')).toContain(`${says}: ${bound}`);
  });
});
