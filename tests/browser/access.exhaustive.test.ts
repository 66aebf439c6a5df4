import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find } from '#machines/engine/find.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { withoutDoubt } from '../machines/laws/law.ts';
import { under } from '../machines/laws/under.ts';
import { everything, everywhere } from './access/checks.ts';
import { faultsInFull } from './access/questions.ts';
import { alone, around, faultsInBoth, faultsOf, go, openAll, openPage } from './access/screens.ts';
import { soundInContrast } from './access/sound.ts';
import { tellerOf } from './access/told.ts';
import { expectToldTranslated } from './access/translated.ts';
import { translate } from './access/translator.ts';
import { walksOf } from './access/walks.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { byKeys, byMouse } from './readers.ts';

/** What `npm test` looks at once on each kind of screen, here on every result, with more contrast too. */
const all = [...everything, ...soundInContrast];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

describe.each(flowIds)('%s', async (id) => {
  const findings: Findings = await flows[id]();
  const { flow } = findings;
  const { rules } = under(findings, around);
  const { walks } = walksOf(findings, around, 'sure and open');
  const teller = await tellerOf(id, findings);
  let first: Visit;
  beforeAll(async () => {
    first = await openPage(bench, `en/${id}/`);
  });

  test('every finding is met, sure and open; what speaks of not knowing is never open', () => {
    const met = walks.flatMap(({ said }) => find(findings, settle(flow, said), around));
    const unmet = (ids: readonly string[], sure: boolean) =>
      ids.filter((id) => !met.some((found) => found.id === id && found.sure === sure));
    expect(unmet(Object.keys(rules), true)).toEqual([]);
    expect(unmet(withoutDoubt(findings, Object.keys(rules)), false)).toEqual([]);
  });

  const asked = walks.flatMap((walk) => walk.asks.map((question) => ({ walk, question })));
  test('every question is met', () => {
    expect(asked.map(({ question }) => question).sort()).toEqual(Object.keys(flow.questions).sort());
  });

  test.each(asked)('$question, in each of its states', { timeout: 300_000 }, ({ walk, question }) =>
    alone(bench, first, `en/${id}/`, async (visit) => {
      await go(visit, flow, walk, byKeys, question);
      expect(await faultsInFull(visit, question, flow.questions[question], teller)).toEqual([]);
    }),
  );

  test.each(walks)('[E04 B] with a translator in the browser: $name', { timeout: 120_000 }, ({ said }) =>
    alone(bench, first, `en/${id}/`, async (visit) => {
      await translate(visit.page);
      await go(visit, flow, { said }, byMouse);
      await expectToldTranslated(visit, findings, said);
    }),
  );

  test.each(walks)('by keyboard: $name', { timeout: 300_000 }, ({ said }) =>
    alone(bench, first, `en/${id}/`, async (visit) => {
      await go(visit, flow, { said }, byKeys);
      const faults = await faultsOf(visit, 'the result', [...everywhere, teller.result(said)]);
      await openAll(visit);
      faults.push(...(await faultsOf(visit, 'the result, opened,', all)));
      faults.push(...(await faultsInBoth(visit, 'the result, opened,', all)));
      expect(faults).toEqual([]);
    }),
  );
});
