import { expect, test } from 'vitest';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { askedAlike, goingAlong } from '#machines/going-along.ts';

const all: readonly AnyFlow[] = await Promise.all(flowIds.map(async (id) => (await flows[id]()).flow));
const questionsOf = ({ questions }: AnyFlow) =>
  Object.entries<Question>(questions).filter(([, { kind }]) => kind !== 'notice');
const alsoIn = (others: readonly AnyFlow[], id: string): readonly Question[] =>
  others.flatMap(({ questions }) => questions[id] ?? []);

test.each(all)('$id asks a question of another flow as that one asks it', (flow) => {
  for (const [id, question] of questionsOf(flow))
    for (const other of alsoIn(all, id)) expect(other, id).toEqual(question);
});

test.each(all)('what goes along to $id is known before it opens', (flow) => {
  const others = all.filter((other) => other !== flow);
  const shared = questionsOf(flow).flatMap(([id]) => (alsoIn(others, id).length > 0 ? [id] : []));
  expect(askedAlike[flowIds.find((id) => id === flow.id) ?? 'detainer']).toEqual(shared);
});

test('nothing goes along but what both ask', () => {
  const said = Object.fromEntries(Object.values(askedAlike).flatMap((ids) => ids.map((id) => [id, 'yes'])));
  for (const id of flowIds)
    expect(Object.keys(goingAlong({ ...said, nobodyAsks: 'x' }, id)).sort()).toEqual([...askedAlike[id]].sort());
});

test.each(['unsure', 'unsaid'])('what is %s is asked again', (county) => {
  for (const id of flowIds) expect(goingAlong({ county }, id)).toEqual({});
});
