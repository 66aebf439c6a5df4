import type { DeadlineTopic } from '#law/deadline-table.ts';
import { type DeadlineId, deadlineIds, deadlines } from '#law/deadlines.ts';

/** Every kind of deadline under what it is about, in the order of the register. */
export function byTopic(): readonly (readonly [topic: DeadlineTopic, kinds: readonly DeadlineId[]])[] {
  const topics = new Map<DeadlineTopic, DeadlineId[]>();
  for (const id of deadlineIds) topics.set(deadlines[id].topic, [...(topics.get(deadlines[id].topic) ?? []), id]);
  return [...topics];
}
