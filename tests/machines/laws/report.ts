import { askLine } from '#machines/engine/prove.ts';
import { type Law, type Proven, sureAt } from './law.ts';

/** What was proven of a flow, a line each: counts, and what is sampled or bounded and how; with `examples`, one way to each finding. */
export function reportOn(
  { findings, over, groups, apart }: Proven,
  laws: readonly Law[],
  examples: boolean,
): readonly string[] {
  const { flow } = findings;
  const { ways, longest, dates, around } = over([]);
  const one = (id: string) => {
    const proof = apart(groups.find((group) => group.includes(id)) ?? []);
    const end = proof.ends.find(({ place }) => sureAt(proof, place).has(id));
    return end ? `${id}: ${askLine(flow, end.place.said, around)}` : `${id}: nobody`;
  };
  return [
    `${flow.id}: ${ways.toLocaleString('en-US')} ways, at most ${longest} answers, ${Object.keys(findings.rules).length} findings; each answer is walked, but of dates ${dates.length} samples around ${around.now.on}`,
    ...laws.flatMap(({ says, bound }) => (bound ? [`  ${says}: ${bound}`] : [])),
    ...(examples ? Object.keys(findings.rules).map((id) => `  ${one(id)}`) : []),
  ];
}

/** The row of a flow in the README: its questions, findings, ways, the most answers on one of them, and the statements that its findings say. */
export function rowOf({ findings, over }: Proven): string {
  const { flow } = findings;
  const rules = Object.values(findings.rules);
  const { ways, longest } = over([]);
  const said = new Set(rules.flatMap(({ says }) => says));
  const counts = [Object.keys(flow.questions).length, rules.length, ways.toLocaleString('en-US'), longest, said.size];
  return `| [*${flow.id}*](machines/${flow.id}/flow.ts) | ${counts.join(' | ')} |`;
}
