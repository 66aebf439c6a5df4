import { atoms, type Condition, truth } from '../condition.ts';
import type { Around, Findings } from '../finding.ts';
import type { Line } from '../flow.ts';
import { type Answer, isUnsure, type Question } from '../question.ts';
import { everyAnswer } from './every-answer.ts';
import { outlook } from './outlook.ts';

/** The conditions that decide what is asked and where a flow ends, in script order. */
export const steering = (lines: readonly Line[]): readonly Condition[] =>
  lines.flatMap(({ when, unless }) => when ?? unless ?? []);

/** One of each class of answers to a question that nothing tells apart, and how many answers it stands for. */
export type Classes = readonly (readonly [Answer, bigint])[];

/** The answers to a question in classes that no condition and no fact tells apart. */
export function classesOf(findings: Findings, id: string, around: Around, dates: readonly Answer[]): Classes {
  const question: Question | undefined = findings.flow.questions[id];
  if (!question) return [];
  const classOf = tellingApart(findings, id, around, dates);
  const classes = new Map<string, readonly [Answer, bigint]>();
  for (const value of everyAnswer(question, around.now, dates)) {
    const key = classOf(value);
    const [first, many] = classes.get(key) ?? [value, 0n];
    classes.set(key, [first, many + 1n]);
  }
  return [...classes.values()];
}

/** Names the class of an answer to a question: the same for all that no condition and no fact tells apart. */
export function tellingApart(
  { flow, facts, rules }: Findings,
  id: string,
  around: Around,
  dates: readonly Answer[],
): (value: Answer) => string {
  const conditions = [...Object.values(rules).map(({ when }) => when), ...steering(flow.lines)];
  const reading = conditions.flatMap(atoms).filter((atom) => atom.about === id);
  const needing = Object.values(facts).filter(({ needs }) => needs.includes(id));
  const outlooks = needing.map((fact) => outlook(fact, flow.questions, around, dates));
  // Whoever answers a question under `unless` rules something out, whatever the answer; "I don't know" and "none" do not.
  const ruling = flow.lines.some((line) => line.id === id && line.unless !== undefined);
  const matters = ruling || reading.length + needing.length > 0;
  return (value) => {
    const told = [
      reading.map((atom) => truth(atom, { [id]: value })),
      outlooks.map((of) => of({ [id]: value }, (need) => need !== id)),
    ];
    return JSON.stringify(matters && isUnsure(value) ? 'unsure' : [told, ruling && value === 'none']);
  };
}
