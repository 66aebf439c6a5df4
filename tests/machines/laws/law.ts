import { atoms, truth } from '#machines/engine/condition.ts';
import { type Found, find } from '#machines/engine/find.ts';
import type { Around, Finding, Findings } from '#machines/engine/finding.ts';
import type { AnyFlow, Line, Place } from '#machines/engine/flow.ts';
import { supposed } from '#machines/engine/preview.ts';
import { classesOf, steering, tellingApart } from '#machines/engine/proof/classes.ts';
import { sampleDates } from '#machines/engine/proof/every-answer.ts';
import { once } from '#machines/engine/proof/once.ts';
import { askLine, only, type Proof, prove } from '#machines/engine/prove.ts';
import { type Answer, type Answers, isUnsure } from '#machines/engine/question.ts';
import { remembering } from '#machines/engine/remember.ts';

/** A flow under proof: its findings, and the proofs over those of them that a law speaks of, each worked out once. */
export type Proven = {
  readonly findings: Findings;
  /** People who have the same before them are folded into one. */
  readonly over: (ids: readonly string[]) => Proof;
  /** The findings in groups that read the same questions: the same people are walked for all of a group. */
  readonly groups: readonly (readonly string[])[];
  /** Nobody is folded whose answers this group or the order of questions tells apart: for laws that change an answer. */
  readonly apart: (group: readonly string[]) => Proof;
};

/** A flow with its findings at a moment, ready for the laws. */
export function proven(raw: Findings, around: Around, dates?: readonly Answer[]): Proven {
  const findings = remembering(raw);
  const { flow, rules } = findings;
  const reads = (finding: Finding) => questionsRead(findings, finding);
  const over = once((ids) => prove(only(findings, ids.split(',')), around, dates));
  const apart = once((ids) => {
    const chosen = only(findings, ids.split(','));
    // Without a finding, what matters is the order of questions: all that decides who is asked what.
    const read = Object.values(chosen.rules).flatMap(reads);
    const { lines, kept } = concerning(flow, read.length > 0 ? read : flow.lines.map(({ id }) => id));
    const narrowed = { ...chosen, flow: { ...flow, lines } };
    const named = kept.map(
      (id) => [id, remembered(tellingApart(narrowed, id, around, dates ?? sampleDates(around.now)))] as const,
    );
    return prove(chosen, around, dates, Object.fromEntries(named));
  });
  const groups = new Map<string, readonly string[]>();
  for (const [id, finding] of Object.entries(rules)) {
    const key = reads(finding).toSorted().join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return {
    findings,
    over: (ids) => over(ids.join()),
    groups: [...groups.values()],
    apart: (group) => apart(group.join()),
  };
}

/** The same function, worked out once an answer. */
function remembered(classOf: (value: Answer) => string): (value: Answer) => string {
  const known = new Map<Answer, string>();
  return (value) => {
    const name = known.get(value) ?? classOf(value);
    known.set(value, name);
    return name;
  };
}

/**
 * The lines of the script that bear on some questions, and the questions to keep apart for them: their own lines, stops and
 * notices, those that an answer to would rule something out of them, and so on for all that decides whether these are asked.
 */
function concerning(
  { lines }: AnyFlow,
  questions: readonly string[],
): { lines: readonly Line[]; kept: readonly string[] } {
  const kept = new Set(questions);
  const bears = ({ id, question, unless }: Line) =>
    kept.has(id) ||
    question === undefined ||
    question.kind === 'notice' ||
    (unless !== undefined && atoms(unless).some(({ about }) => kept.has(about)));
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const line of lines.filter(bears)) {
      if (line.question && line.question.kind !== 'notice') kept.add(line.id);
      for (const { about } of steering([line]).flatMap(atoms)) kept.add(about);
    }
  }
  return { lines: lines.filter(bears), kept: [...kept] };
}

/** Something true of every flow. `broken` gives what breaks it, each with the line that shows it; empty where it holds. */
export type Law = {
  readonly says: string;
  readonly broken: (flow: Proven) => readonly string[];
  /** What the law does not try: named in the report. */
  readonly bound?: string;
};

/** A message with the one line to paste. */
export const shown = (proof: Proof, answers: Answers, what: string): string =>
  `${what}\n    ${askLine(proof.findings.flow, answers, proof.around)}`;

const finding = new WeakMap<Proof, (place: Pick<Place, 'said' | 'assumed'>) => readonly Found[]>();

/** The findings at a place of this proof; worked out once for all places that answer alike what they read. */
export function foundAt(proof: Proof, place: Pick<Place, 'said' | 'assumed'>): readonly Found[] {
  const known = finding.get(proof) ?? finder(proof);
  finding.set(proof, known);
  return known(place);
}

function finder({ findings, around }: Proof): (place: Pick<Place, 'said' | 'assumed'>) => readonly Found[] {
  const read = [...new Set(Object.values(findings.rules).flatMap((rule) => questionsRead(findings, rule)))];
  // An answer under `unless` can rule out options of a question that is not known.
  const ruling = findings.flow.lines.flatMap(({ id, unless }) =>
    unless && !read.includes(id) && atoms(unless).some(({ about }) => read.includes(about)) ? [id] : [],
  );
  const known = new Map<string, readonly Found[]>();
  return (place) => {
    const key = JSON.stringify([...read, ...ruling].map((id) => place.said[id] ?? place.assumed[id] ?? null));
    const found = known.get(key) ?? find(findings, place, around);
    known.set(key, found);
    return found;
  };
}

/** One finding at a place, where it holds or might. */
export const oneAt = (proof: Proof, place: Pick<Place, 'said' | 'assumed'>, id: string): Found | undefined =>
  foundAt(proof, place).find((found) => found.id === id);

/** Ids of the findings that hold for sure. */
export const sureAt = (proof: Proof, place: Pick<Place, 'said' | 'assumed'>): ReadonlySet<string> =>
  new Set(foundAt(proof, place).flatMap(({ id, sure }) => (sure ? [id] : [])));

const answering = new WeakMap<Proof, (question: string) => readonly Answer[]>();

/** One answer of each class to a question, the safe answers not among them; of dates also one before every sample. */
export function answersTo(proof: Proof, question: string): readonly Answer[] {
  const dates = [...proof.dates, { on: '2012-01-09' }];
  const known =
    answering.get(proof) ??
    once((id) =>
      classesOf(proof.findings, id, proof.around, dates).flatMap(([value]) => (isUnsure(value) ? [] : [value])),
    );
  answering.set(proof, known);
  return known(question);
}

/** The questions answered with "I don't know" or "I'd rather not say". */
export const doubtsOf = ({ said }: Pick<Place, 'said'>): readonly string[] =>
  Object.keys(said).filter((id) => isUnsure(said[id]));

/**
 * Where the answers lead once some doubts are settled: what opens anew is not known.
 * Undefined where they contradict: who answers a question says that what would have left it out does not hold.
 */
export function settledAs(proof: Proof, said: Answers, known: Answers): Place | undefined {
  const { flow } = proof.findings;
  const answers = { ...said, ...known };
  const contradicted = flow.lines.some(({ id, question, when, unless }) => {
    const answer = said[id];
    if (question?.kind === 'notice' || answer === undefined || answer === 'none' || isUnsure(answer)) return false;
    // What holds only because something is not known (`isUnsure`) can be settled away, too.
    return unless ? truth(unless, answers) === true : when !== undefined && truth(when, answers) === false;
  });
  return contradicted ? undefined : endOf(flow, answers);
}

const ending = new WeakMap<AnyFlow, (answers: Answers) => Place>();

/** The end that answers lead to, what is still open not known. */
export function endOf(flow: AnyFlow, answers: Answers): Place {
  const known = ending.get(flow) ?? ender(flow);
  ending.set(flow, known);
  return known(answers);
}

/** Answers that no condition of the script tells apart lead the same way, which is walked once. */
function ender(flow: AnyFlow): (answers: Answers) => Place {
  const steered = steering(flow.lines).flatMap(atoms);
  const reading = new Map(flow.lines.map(({ id }) => [id, steered.filter(({ about }) => about === id)]));
  const known = new Map<string, Place>();
  return (answers) => {
    const told = Object.keys(answers).map((id) => [id, reading.get(id)?.map((atom) => truth(atom, answers))]);
    const key = told.join(';');
    const way = known.get(key) ?? supposed(flow, answers);
    known.set(key, way);
    const said = Object.entries(way.said).map(([id, supposedly]) => [id, answers[id] ?? supposedly] as const);
    return { ...way, answers, said: Object.fromEntries(said) };
  };
}

/** Those of these findings that do not speak of not knowing: what does may stop to hold when more is known. */
export const withoutDoubt = ({ rules }: Findings, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !atoms(rules[id]?.when ?? { all: [] }).some((atom) => 'unsure' in atom));

/** Ids of the findings that a filter keeps. */
export const idsOf = ({ rules }: Findings, kept: (finding: Finding) => boolean): readonly string[] =>
  Object.entries(rules).flatMap(([id, finding]) => (kept(finding) ? [id] : []));

/** The questions a finding hangs on: those it reads itself, and those its facts need. */
export const questionsRead = ({ facts }: Findings, { when }: Finding): readonly string[] => [
  ...new Set(atoms(when).flatMap(({ about }) => facts[about]?.needs ?? [about])),
];

/** The same fault of many ways, told once, with the first of them. */
export function each(messages: readonly string[]): readonly string[] {
  const faults = messages.map((text) => text.split('\n')[0]);
  return messages.filter((_, index) => faults.indexOf(faults[index]) === index);
}
