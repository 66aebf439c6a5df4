import { absent, atoms, because, type Condition, type Known, truth } from './condition.ts';
import type { Around, Finding, Findings } from './finding.ts';
import type { Place } from './flow.ts';
import { deniedBy, factValue, isInexact, isOpen, knownAt } from './known.ts';
import { type Answers, isUnsure } from './question.ts';
import { remembering } from './remember.ts';

/** A finding that holds for sure, or that hangs on an open question; `because` names the questions that decided or leave it open. */
export type Found = {
  readonly id: string;
  readonly sure: boolean;
  readonly because: readonly string[];
  readonly finding: Finding;
};

/** The findings that hold or might, in file order. */
export function find(raw: Findings, place: Pick<Place, 'said' | 'assumed'>, around: Around): readonly Found[] {
  const findings = remembering(raw);
  const known = knownAt(findings, place, around);
  return Object.entries(findings.rules).flatMap(([id, finding]) => {
    const holds = truth(finding.when, known);
    return holds === false
      ? []
      : [
          {
            id,
            sure: holds === true,
            because: questionsBehind(findings, finding.when, known, place.said, around),
            finding,
          },
        ];
  });
}

/**
 * The asked questions behind a condition: a fact stands for the answers it hangs on; where the whole is open, or speaks of not knowing,
 * only for those not known. Elsewhere an answer that is not known stands for the answers that narrowed it down.
 */
function questionsBehind(
  { flow, facts }: Findings,
  condition: Condition,
  known: Known,
  said: Answers,
  around: Around,
): readonly string[] {
  const open = truth(condition, known) === 'unknown';
  const doubted = atoms(condition).flatMap((atom) => ('unsure' in atom ? [atom.about] : []));
  const narrowing = (id: string) =>
    flow.lines.filter((line) => deniedBy(line, said).some(({ about }) => about === id)).map((line) => line.id);
  const questions = because(condition, known).flatMap((id) => {
    const fact = facts[id];
    const needs = fact?.needs.filter((need) => known[need] !== undefined) ?? [id];
    if (open || doubted.includes(id)) {
      // A date that is only "about" can leave a fact open where every answer is given.
      const doubtful = [isOpen, isInexact].map((doubted) => needs.filter((need) => doubted(known[need])));
      return doubtful.find((some) => some.length > 0) ?? needs;
    }
    // One after the other, an answer is dropped if the condition holds without it, those dropped before it left out too.
    const decided = needs.reduce((kept, need) => {
      if (!fact || needs.length === 1) return kept;
      const left = Object.fromEntries(
        needs.map((one) => [one, one !== need && kept.includes(one) ? (known[one] ?? 'unsure') : 'unsure']),
      );
      const value = factValue(fact, flow.questions, left, around) ?? absent;
      return truth(condition, { ...known, [id]: value }) === true ? kept.filter((one) => one !== need) : kept;
    }, needs);
    return decided.flatMap((need) => (isUnsure(said[need]) ? narrowing(need) : [need]));
  });
  return [...new Set(questions)].filter((id) => known[id] !== undefined);
}
