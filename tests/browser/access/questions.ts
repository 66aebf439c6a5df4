import { expect } from 'vitest';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { Visit } from '../bench.ts';
import { everything, everywhere } from './checks.ts';
import { fewest } from './cover.ts';
import { faultsInBoth, faultsOf } from './screens.ts';
import { statesOf } from './states.ts';
import type { tellerOf } from './told.ts';

const all = (
  await Promise.all(
    flowIds.map(async (id) => {
      const { flow }: { flow: AnyFlow } = await flows[id]();
      const questions: Readonly<Record<string, Question>> = flow.questions;
      return Object.entries(questions).map(([question, asked]) => ({ id, question, asked }));
    }),
  )
).flat();

/** What makes the screen of a question look or work otherwise than others, words apart: its kind, what it offers beyond its options, and its states. And its flow, so that none is left out. */
const traitsOf = ({ id, asked }: { readonly id: FlowId; readonly asked: Question }): readonly string[] => [
  `flow ${id}`,
  ...Object.keys(asked).map((trait) => `${asked.kind} with ${trait}`),
  ...statesOf(asked).map(({ name }) => `${asked.kind}: ${name}`),
];

const inFull = fewest(all, traitsOf);

/** Whether `npm test` looks at this question in every way and in each of its states: some in which each kind, each state and each flow is met. `npm run prove:all` does at each. */
export const isInFull = (id: FlowId, question: string): boolean =>
  inFull.some((each) => each.id === id && each.question === question);

/** What breaks on the screen of a question in every way of looking, and in each of its states. */
export async function faultsInFull(
  visit: Visit,
  question: string,
  asked: Question,
  teller: Awaited<ReturnType<typeof tellerOf>>,
): Promise<readonly string[]> {
  const faults = [
    ...(await faultsInBoth(visit, question, everything)),
    ...(await faultsOf(visit, question, [...everything, teller.question(question, asked)])),
  ];
  for (const { name, told, show } of statesOf(asked)) {
    const state = `${question}, ${name},`;
    if (!told) {
      faults.push(...(await faultsOf(visit, state, everything, show)));
      continue;
    }
    // Once: a doubt that is met a second time is passed.
    await show(visit.page);
    expect(await visit.page.locator('[role="alert"] .err').count(), state).toBe(1);
    faults.push(...(await faultsOf(visit, state, everywhere)));
  }
  return faults;
}
