import { askings, type Cell, type Effect, kindsOfInformation, offices, type Rule } from './sharing/rule.ts';
import { rules } from './sharing/rules.ts';

/** Every field: what each office does with each kind of information, however it is asked for. */
export const cells: readonly Cell[] = offices.flatMap((office) =>
  kindsOfInformation.flatMap((kind) => askings.map((asking) => ({ office, kind, asking }))),
);

/** The rules that are written for a field. It inherits none from a field beside it. */
export const rulesFor = ({ office, kind, asking }: Cell): readonly Rule[] =>
  rules.filter(
    (rule) =>
      rule.offices.includes(office) &&
      rule.kinds.includes(kind) &&
      (rule.asking === undefined || rule.asking.includes(asking)),
  );

/**
 * What the rules of a field come to. `exceptions`: it is forbidden, but for some people or requests; `apart`: one rule forbids
 * it and another leaves it open, and which of them counts is not settled or hangs on the facts; `nothing`: we found no rule.
 */
export const outcomes = ['must', 'may', 'mustNot', 'exceptions', 'apart', 'nothing'] as const;
export type Outcome = (typeof outcomes)[number];

/** A field with what its rules come to, and the rules. */
export function cell(field: Cell): { readonly outcome: Outcome; readonly rules: readonly Rule[] } {
  const found = rulesFor(field);
  const main = new Set(found.flatMap(({ effect, narrow }) => (narrow ? [] : [effect])));
  const narrowed = found.some(({ narrow, effect }) => narrow && effect !== 'mustNot');
  return { outcome: outcomeOf(main, narrowed), rules: found };
}

function outcomeOf(main: ReadonlySet<Effect>, narrowed: boolean): Outcome {
  if (main.size === 0) return 'nothing';
  if (main.has('mustNot')) {
    if (main.size > 1) return 'apart';
    return narrowed ? 'exceptions' : 'mustNot';
  }
  return main.has('must') ? 'must' : 'may';
}

/** The fields for which we found no rule: said, counted and published, since a gap is no "yes" and no "no". */
export const notFound: readonly Cell[] = cells.filter((field) => cell(field).outcome === 'nothing');
