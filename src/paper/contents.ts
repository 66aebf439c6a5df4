import { type ClaimId, claimIds, claims } from '#law/article.ts';
import { countyCodes } from '#law/counties.ts';
import { statementsOf } from '#law/deadline-rules.ts';
import { type DeadlineId, deadlineIds } from '#law/deadlines.ts';
import type { Problem } from '#law/directory.ts';
import type { StatementId } from '#law/statements.ts';
import { type Condition, truth } from '#machines/engine/condition.ts';
import { find } from '#machines/engine/find.ts';
import type { Finding, Findings } from '#machines/engine/finding.ts';
import { factValue } from '#machines/engine/known.ts';
import { type SheetPart, urgencies } from '#machines/engine/result.ts';
import { type LetterId, letterIds } from '#machines/letter-ids.ts';
import { type StepId, steps } from '#machines/steps.ts';
import { now } from '#src/clock.ts';

/** What a flow comes to on paper, whatever is answered. */
export type Contents = {
  /** The findings that can be the short answer, in the order in which the first that fits is taken. */
  readonly short: readonly (readonly [id: string, finding: Finding])[];
  readonly more: readonly (readonly [id: string, finding: Finding])[];
  /** The counties in which a finding holds, where the county alone decides it. */
  readonly counties: ReadonlyMap<string, readonly string[]>;
  /** Every step once: its place is its number. */
  readonly steps: readonly StepId[];
  /** Each deadline with the questions whose date it runs from. */
  readonly deadlines: readonly (readonly [id: DeadlineId, from: readonly string[]])[];
  /** Every statement once, in the order in which the page first leans on it: its place is its number. */
  readonly statements: readonly StatementId[];
  /** What people might have read on this. */
  readonly claims: readonly ClaimId[];
  readonly letters: readonly LetterId[];
  /** What its sheet can have on it. */
  readonly sheet: readonly SheetPart[];
  readonly problems: readonly Problem[];
};

/** Reads off a flow and its findings all that stands on its paper page. */
export function contentsOf(findings: Findings): Contents {
  const rules = Object.entries(findings.rules).filter(([, { when }]) => canHold(findings, when));
  const [short, more] = [rules.filter(([, { short }]) => short), rules.filter(([, { short }]) => !short)];
  const ordered = [...short, ...more].map(([, finding]) => finding);
  const deadlines = deadlineIds.flatMap((id) => {
    const from = new Set(ordered.flatMap((finding) => finding.deadlines?.[id] ?? []));
    return from.size > 0 ? [[id, [...from]] as const] : [];
  });
  const read = claimIds.filter((claim) => ordered.some((finding) => finding.claims?.includes(claim)));
  const sheet = [...short, ...more].flatMap(([id, finding]) =>
    finding.sheet ? [{ finding: id, says: finding.sheet }] : [],
  );
  const cited = [
    ...ordered.flatMap(({ says }) => says),
    ...deadlines.flatMap(([id]) => statementsOf(id)),
    ...read.flatMap((claim) => claims[claim].against),
  ];
  return {
    short,
    more,
    counties: countiesOf(findings),
    steps: steps.filter((step) => ordered.some((finding) => urgencies.some((when) => finding[when]?.includes(step)))),
    deadlines,
    statements: [...new Set(cited)],
    claims: read,
    letters: letterIds.filter((letter) => ordered.some((finding) => finding.letters?.includes(letter))),
    sheet,
    problems: [...new Set(ordered.flatMap(({ help }) => help ?? []))],
  };
}

/** Whether a condition can hold today whatever is answered: what no answer decides, such as a ruling, is known already. */
function canHold({ flow, facts }: Findings, when: Condition): boolean {
  const known = Object.entries(facts).map(([id, fact]) => {
    const value = fact.needs.length === 0 ? factValue(fact, flow.questions, {}, { now: now() }) : undefined;
    return [id, value ?? 'unsure'] as const;
  });
  const open = Object.keys(flow.questions).map((id) => [id, 'unsure'] as const);
  return truth(when, Object.fromEntries([...open, ...known])) !== false;
}

/** Asks the findings about each county alone: what is sure then, no other answer decides. */
function countiesOf(findings: Findings): ReadonlyMap<string, readonly string[]> {
  const question = findings.flow.lines.find((line) => line.question?.kind === 'county')?.id;
  const held = new Map<string, string[]>();
  if (question === undefined) return held;
  const around = { now: now() };
  for (const code of countyCodes)
    for (const { id, sure } of find(findings, { said: { [question]: code }, assumed: {} }, around))
      if (sure) held.set(id, [...(held.get(id) ?? []), code]);
  return held;
}
