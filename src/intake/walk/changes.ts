import { type Answer, type Answers, isUnsure } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { askedAlike, goingAlong } from '#machines/going-along.ts';
import { type CaseFile, type Mark, type Walk, walksOf } from '../cases/case-file.ts';

const empty: Walk = { answers: {}, notes: {}, marks: {}, overruled: {}, runs: [], before: [] };

/** The walk of a flow in a case; an empty one where it was not begun. */
export const walkIn = ({ walks }: CaseFile, flow: FlowId): Walk => walks[flow] ?? empty;

/** The case with another walk of a flow. */
export const withWalk = (file: CaseFile, flow: FlowId, change: Partial<Walk>): CaseFile => ({
  ...file,
  walks: { ...file.walks, [flow]: { ...walkIn(file, flow), ...change } },
});

/** The case with a flow begun: what was said in the others and it asks alike goes along, and what was answered on the way here. */
export function begun(file: CaseFile, flow: FlowId, given: Answers = {}): CaseFile {
  if (file.walks[flow]) return file;
  const said = walksOf(file).map(([, { answers }]) => goingAlong(answers, flow));
  return withWalk(file, flow, { answers: Object.assign({}, ...said, given) });
}

/** The case with an answer; where other flows of it ask the same alike, they have it too. What is not known is said of one question alone. How the answer before it was known says nothing of this one. */
export function answered(file: CaseFile, flow: FlowId, question: string, value: Answer): CaseFile {
  const isShared = !isUnsure(value) && askedAlike[flow].includes(question);
  return walksOf(file).reduce((changed, [each, { answers, marks }]) => {
    if (each !== flow && !(isShared && askedAlike[each].includes(question))) return changed;
    const isSame = JSON.stringify(answers[question]) === JSON.stringify(value);
    return withWalk(changed, each, {
      answers: { ...answers, [question]: value },
      marks: isSame || answers[question] === undefined ? marks : without(marks, question),
    });
  }, file);
}

/** The case with a flow begun once more: nothing is answered, known or set aside. Notes stay. */
export const restarted = (file: CaseFile, flow: FlowId): CaseFile =>
  withWalk(file, flow, { answers: {}, marks: {}, overruled: {} });

/** What starting over takes out of a walk. */
export type TakenOut = Pick<Walk, 'answers' | 'marks' | 'overruled'>;

/** The case with what starting over took out of a flow, and all that was written since. */
export const broughtBack = (file: CaseFile, flow: FlowId, { answers, marks, overruled }: TakenOut): CaseFile =>
  withWalk(file, flow, { answers, marks, overruled });

/** The same without one. */
const without = <Of>(all: Readonly<Record<string, Of>>, id: string): Readonly<Record<string, Of>> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== id));

/** The case with a note beside an answer, or without where it is empty. */
export function noted(file: CaseFile, flow: FlowId, question: string, text: string): CaseFile {
  const notes = without(walkIn(file, flow).notes, question);
  return withWalk(file, flow, { notes: text === '' ? notes : { ...notes, [question]: text } });
}

/** The case with how an answer is known, or without. */
export function marked(file: CaseFile, flow: FlowId, question: string, mark: Mark | undefined): CaseFile {
  const marks = without(walkIn(file, flow).marks, question);
  return withWalk(file, flow, { marks: mark === undefined ? marks : { ...marks, [question]: mark } });
}

/** The case with a finding set aside for a reason, or taken up again where there is none. */
export function overruled(file: CaseFile, flow: FlowId, finding: string, reason: string): CaseFile {
  const others = without(walkIn(file, flow).overruled, finding);
  return withWalk(file, flow, { overruled: reason === '' ? others : { ...others, [finding]: reason } });
}
