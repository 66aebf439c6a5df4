import { expect } from 'vitest';
import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import type { Visit } from '../bench.ts';
import { around, speak } from './screens.ts';
import { tongue } from './tongue.ts';

/** A result that stands on a translated page tells what it must, in the other language too, and nothing has broken. */
export async function expectToldTranslated(visit: Visit, findings: Findings, said: Answers): Promise<void> {
  const { page, pageErrors, printed } = visit;
  const { why, short } = result(findings, settle(findings.flow, said), around);
  const shown = await page
    .locator('[data-result] [data-finding]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-finding')));
  expect(shown[0]).toBe(short.find(({ sure }) => sure)?.id);
  expect(shown).toEqual(expect.arrayContaining(why.map((found) => found.id)));
  await speak(page, 'es');
  expect(await tongue.faults(page)).toEqual([]);
  await speak(page, 'en');
  expect([pageErrors, printed]).toEqual([[], []]);
}
