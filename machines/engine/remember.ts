import type { Around, Fact, Findings } from './finding.ts';

/**
 * The same findings, their facts worked out once for each set of answers: counting a hold is slow on an old phone and would
 * dominate a proof. What was worked out is forgotten with the moment that it was for.
 */
export const remembering = (findings: Findings): Findings => ({
  ...findings,
  facts: Object.fromEntries(Object.entries(findings.facts).map(([id, fact]) => [id, remembered(fact)])),
});

const remembers = new WeakMap<Fact, Fact>();

function remembered(fact: Fact): Fact {
  const worked = new WeakMap<Around, Map<string, ReturnType<Fact['work']>>>();
  const work: Fact['work'] = (answers, around) => {
    const values = worked.get(around) ?? new Map<string, ReturnType<Fact['work']>>();
    worked.set(around, values);
    const key = JSON.stringify(answers);
    if (!values.has(key)) values.set(key, fact.work(answers, around));
    return values.get(key);
  };
  const same = remembers.get(fact) ?? { ...fact, work };
  remembers.set(fact, same).set(same, same);
  return same;
}
