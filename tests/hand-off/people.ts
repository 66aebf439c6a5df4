import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { everyAnswer, sampleDates } from '#machines/engine/proof/every-answer.ts';
import type { Answers } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { Told } from '#src/hand-off/lines.ts';

/** The moment at which everybody in these tests answers. */
export const now = { on: '2026-11-25', at: '10:00' };

/** Numbers from 0 to 1 that look like chance and are the same in each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Somebody who answers each question that is asked by chance. */
export function anybody({ flow }: Findings, next: () => number): Answers {
  let said: Answers = {};
  for (const { id, question } of flow.lines) {
    if (!question || settle(flow, said).at !== id) continue;
    const answers = everyAnswer(question, now, sampleDates(now));
    said = { ...said, [id]: answers[Math.floor(next() * answers.length)] ?? 'unsure' };
  }
  return said;
}

/** What follows for somebody, as the page gets it. */
export async function told(id: FlowId, answers: Answers): Promise<Told> {
  const findings: Findings = await flows[id]();
  const place = settle(findings.flow, answers);
  return { flow: findings.flow, said: place.said, composed: result(findings, place, { now }), now };
}
