import { truth } from '#machines/engine/condition.ts';
import type { Around, Findings } from '#machines/engine/finding.ts';
import { only } from '#machines/engine/prove.ts';

/** The findings that can hold at all with what is true whoever answers: a fact that needs no answer rules the others out. */
export function under(findings: Findings, around: Around): Findings {
  const { flow, facts, rules } = findings;
  const known = Object.fromEntries([
    ...Object.keys(flow.questions).map((id) => [id, 'unsure'] as const),
    ...Object.entries(facts).map(([id, fact]) => {
      const value = fact.needs.length === 0 ? fact.work({}, around) : 'unsure';
      return [id, typeof value === 'string' ? value : 'unsure'] as const;
    }),
  ]);
  return only(
    findings,
    Object.entries(rules).flatMap(([id, { when }]) => (truth(when, known) === false ? [] : [id])),
  );
}
