import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { under } from '../machines/laws/under.ts';
import { everything, everywhere } from './access/checks.ts';
import { keyboard } from './access/keyboard.ts';
import { faultsInFull, isInFull } from './access/questions.ts';
import { reflows } from './access/reflow.ts';
import { screenFor } from './access/said.ts';
import { alone, around, faultsInBoth, faultsOf, go, openAll, openPage, patient } from './access/screens.ts';
import { targets } from './access/targets.ts';
import { tellerOf } from './access/told.ts';
import { tree } from './access/tree.ts';
import { walksOf } from './access/walks.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { screenOf } from './flow-visit.ts';
import { byMouse, goOn } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

describe.each(flowIds)('%s', async (id) => {
  const findings: Findings = await flows[id]();
  const { flow } = findings;
  const { walks, change } = walksOf(findings, around);
  const teller = await tellerOf(id, findings);
  let first: Visit;
  beforeAll(async () => {
    first = await openPage(bench, `en/${id}/`);
  });
  const inOne = (look: (visit: Visit) => Promise<void>) => alone(bench, first, `en/${id}/`, look);

  test('every question and every finding is met on one of the walks', () => {
    expect(walks.flatMap(({ asks }) => asks).sort()).toEqual(Object.keys(flow.questions).sort());
    expect(walks.flatMap(({ finds }) => finds).sort()).toEqual(Object.keys(under(findings, around).rules).sort());
  });

  const asked = walks.flatMap((walk) => walk.asks.map((question) => ({ walk, question })));
  const inFull = asked.filter(({ question }) => isInFull(id, question));
  test('some question is looked at in every way', () => {
    expect(inFull).not.toEqual([]);
  });

  test.each(inFull)('$question, in each of its states', { timeout: 180_000 }, ({ walk, question }) =>
    inOne(async (visit) => {
      await go(visit, flow, walk, byMouse, question);
      expect(await faultsInFull(visit, question, flow.questions[question], teller)).toEqual([]);
    }),
  );

  test.each(asked.filter((each) => !inFull.includes(each)))('$question', { timeout: 180_000 }, ({ walk, question }) =>
    inOne(async (visit) => {
      await go(visit, flow, walk, byMouse, question);
      const faults = await faultsOf(visit, question, [
        ...everywhere,
        teller.question(question, flow.questions[question]),
      ]);
      expect([...faults, ...(await faultsInBoth(visit, question, [reflows, targets]))]).toEqual([]);
    }),
  );

  test.each(walks)('the result of $name', { timeout: 180_000 }, (walk) =>
    inOne(async (visit) => {
      await go(visit, flow, walk, byMouse);
      // What is not opened is looked at once more when it is.
      const faults = await faultsOf(visit, 'closed,', [reflows, tree, teller.result(walk.said)]);
      await openAll(visit);
      expect([...faults, ...(await faultsOf(visit, 'opened,', everywhere))]).toEqual([]);
    }),
  );

  test.each([false, true])('a result in every way, all of it open: %s', { timeout: 300_000 }, (opened) =>
    inOne(async (visit) => {
      const [walk] = walks;
      if (!walk) throw new Error('nobody walks');
      await go(visit, flow, walk, byMouse);
      if (opened) await openAll(visit);
      // Opened it has hundreds of controls: one after the other by keyboard they are in `npm run prove:all`.
      const all = everything.filter((check) => !opened || check !== keyboard);
      const faults = await faultsOf(visit, 'the result', all);
      expect([...faults, ...(await faultsInBoth(visit, 'the result', all))]).toEqual([]);
    }),
  );

  test('the preview of a change', () =>
    inOne(async (visit) => {
      if (!change) throw new Error('no answer changes anything');
      const { walk, question, value } = change;
      await go(visit, flow, walk, byMouse);
      const answered = Object.keys(walk.said).filter((each) => walk.said[each] !== 'read');
      await visit.page.locator('.layer button').nth(answered.reverse().indexOf(question)).click();
      await expect.poll(() => screenOf(visit), patient).toBe(question);
      await byMouse.say(visit.page, screenFor(question, flow.questions[question], value));
      await visit.page.click(goOn);
      await expect.poll(() => screenOf(visit), patient).toBe('preview');
      expect(await faultsOf(visit, 'the preview', everything)).toEqual([]);
    }));
});
